import { lazyPart } from "./lazy-part.js"

/** Files of the reader's own. */
export const filesPart = lazyPart(
  "files",
  ({ view }) => view.tab === "sources",
  ({ library, view }) => [library.files, library.entries, view.date],
  async () => (await import("./files-section.js")).drawFiles,
)
