import type { Report } from "frontline"
import { dataUrl } from "./data-url.js"
import { fetchText } from "./fetch-text.js"

/** Fetches what is known of the reports: who published them, and which way he leans. */
export async function fetchReports(): Promise<ReadonlyMap<string, Report>> {
  const reports = JSON.parse(await fetchText(dataUrl("reports.json"))) as Report[]
  return new Map(reports.map((report) => [report.id, report]))
}
