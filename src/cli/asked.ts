import { CommandError } from "./command-error.js"

/** Does what a user asked of the file system: what fails there is theirs to mend, told in words and exit code 2. */
export function asked<T>(doIt: () => T): T {
  try {
    return doIt()
  } catch (error) {
    throw new CommandError(2, (error as Error).message)
  }
}
