/** The page's one input for files. */
export const FILE_INPUT = "own-files"

/** Lets the reader pick files of his own. */
export function pickFiles(): void {
  document.getElementById(FILE_INPUT)?.click()
}
