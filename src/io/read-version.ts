import { readFileSync } from "node:fs"

/** The version of this package: that of the package.json beside `dist`, from where the built code runs. */
export function readVersion(): string {
  const { version } = JSON.parse(
    readFileSync(new URL(/* @vite-ignore */ "../package.json", import.meta.url), "utf8"),
  ) as {
    version: string
  }
  return version
}
