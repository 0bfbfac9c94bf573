import type { AuditedClaim } from "../state/library.js"
import { dataUrl } from "./data-url.js"
import { fetchText } from "./fetch-text.js"

/** Fetches the claims that were held against each date's map. */
export async function fetchAudit(): Promise<ReadonlyMap<string, readonly AuditedClaim[]>> {
  return new Map(
    Object.entries(JSON.parse(await fetchText(dataUrl("audit.json"))) as Record<string, readonly AuditedClaim[]>),
  )
}
