import type { Feature } from "geojson"
import { type DayInText, dayInText } from "./day-in-text.js"

/** The days for which a feature is drawn. */
export interface FeatureDays {
  readonly from: DayInText
  /** Null where the source names no last day: then it is drawn for later days, too. Equal to `from` for a single day. */
  readonly to: DayInText | null
}

const DAYS = ["date", "day", "timestamp", "datetime", "time", "التاريخ", "تاريخ"]
const FIRST_DAYS = ["valid_from", "validfrom", "from_date", "start_date", "startdate", "start", "begin", "from"]
const LAST_DAYS = ["valid_to", "validto", "to_date", "end_date", "enddate", "end", "to"]

/**
 * The days that a feature's properties name: one `date` (or `timestamp` and the like), or a span such as `valid_from`
 * and `valid_to`, or KML's TimeSpan.
 *
 * @returns Null where they name none.
 */
export function daysOfFeature({ properties }: Feature): FeatureDays | null {
  if (properties === null || typeof properties !== "object") return null
  const byKey = new Map(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value as unknown]))
  const dayAt = (keys: readonly string[]): DayInText | null => {
    for (const key of keys) {
      const day = dayOfValue(byKey.get(key))
      if (day) return day
    }
    return null
  }
  const span = byKey.get("timespan")
  if (typeof span === "object" && span !== null) {
    const { begin, end } = span as { begin?: unknown; end?: unknown }
    const from = dayOfValue(begin)
    if (from) return { from, to: dayOfValue(end) }
  }
  const from = dayAt(FIRST_DAYS)
  if (from) return { from, to: dayAt(LAST_DAYS) }
  const day = dayAt(DAYS)
  return day && { from: day, to: day }
}

/** Numbers are milliseconds since 1970, as ArcGIS writes them; seconds where they would fall before 1973. */
function dayOfValue(value: unknown): DayInText | null {
  if (typeof value === "string") return dayInText(value)
  if (typeof value !== "number" || !Number.isFinite(value)) return null
  if (value >= 19_000_101 && value <= 21_001_231) return dayInText(String(value))
  const date = new Date(Math.abs(value) < 1e11 ? value * 1000 : value)
  if (Number.isNaN(date.getTime()) || Math.abs(value) < 1e8) return null
  return { day: date.toISOString().slice(0, 10), otherwise: null }
}
