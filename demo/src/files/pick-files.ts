/** The page's inputs for files, and for a folder of them. */
export const FILE_INPUT = "own-files"
export const FOLDER_INPUT = "own-folder"

/** Lets the reader pick files of his own. */
export function pickFiles(): void {
  document.getElementById(FILE_INPUT)?.click()
}

/** Lets the reader pick a folder of files of his own. */
export function pickFolder(): void {
  document.getElementById(FOLDER_INPUT)?.click()
}
