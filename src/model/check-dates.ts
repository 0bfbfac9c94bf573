import type { GeoJSON } from "geojson"
import type { IssueCollector } from "../report/issue-collector.js"
import { shortened } from "../report/where.js"
import { dateOf } from "../snapshot/date-of.js"
import { featuresOf } from "../snapshot/features-of.js"
import { headOf } from "./drawn-ground.js"
import type { FeaturePath } from "./feature-path.js"

/**
 * Says where a file does not tell the one day that it draws.
 *
 * @param fileName - May give the date, too; null where there is no file.
 */
export function checkDates(value: GeoJSON, fileName: string | null, pathOf: FeaturePath, issues: IssueCollector): void {
  if (headOf(value)) return
  const days = new Set<string>()
  let dated = false
  featuresOf(value).forEach((feature, i) => {
    const { properties } = feature
    const date: unknown = properties !== null && Object.hasOwn(properties, "date") ? properties["date"] : null
    if (date === null || date === undefined) return
    dated = true
    if (typeof date === "string" && isDay(date)) {
      days.add(date.slice(0, 10))
      return
    }
    const path = [...pathOf(feature, i), "properties", "date"]
    issues.add(
      "date-invalid",
      () => path,
      () => ({
        found: typeof date === "string" ? date.slice(0, 100) : shortened(date),
        allowed: "YYYY-MM-DD",
        values: { kind: "no-day", quoted: shortened(date) },
      }),
    )
  })
  if (days.size > 1) {
    const all = [...days].toSorted()
    issues.add(
      "dates-differ",
      () => [],
      () => ({
        found: all.slice(0, 20),
        allowed: "one day",
        values: { count: all.length, first: all[0]!, last: all.at(-1)! },
      }),
    )
  }
  if (dated || (fileName !== null && dateOf(fileName) !== null)) return
  issues.add(
    "date-missing",
    () => [],
    () => ({
      found: null,
      allowed: "YYYY-MM-DD",
      values: {},
    }),
  )
}

/** Whether a text is a day of the calendar, with or without a time behind it. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(T|$)/.test(text)) return false
  const day = text.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
}
