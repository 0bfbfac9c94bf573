import type { Issue } from "../../report/issue.js"
import type { ReadDocument } from "./imported.js"

/** What a reader leaves of a file of which nothing can be used. */
export function unreadDocument(issues: readonly Issue[]): ReadDocument {
  return { value: null, all: null, pathOf: () => [], issues }
}
