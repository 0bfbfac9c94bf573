import type { DatedFile } from "./series-task.js"

/** What to call a map of a series: its file, and what it is in there. */
export function mapName({ file, entry }: Pick<DatedFile, "file" | "entry">): string {
  return entry === null ? file : `${file}: ${entry}`
}
