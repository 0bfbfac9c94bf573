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

/** Names that often stand for other things, such as where a road begins: what is no day there is not told. */
const OFTEN_OTHERS = new Set(["day", "time", "start", "begin", "from", "end", "to"])

/** Properties that name a day, and hold something that none can be read from. */
export interface UnreadDay {
  readonly key: string
  readonly value: unknown
}

/** What a feature says of its days. */
export interface DaysFound {
  /** Null where it names none that can be read. */
  readonly days: FeatureDays | null
  /** The first property that ought to name a day of it and does not; null where none does. */
  readonly unread: UnreadDay | null
}

/**
 * The days that a feature's properties name: one `date` (or `timestamp` and the like), or a span such as `valid_from`
 * and `valid_to`, or KML's TimeSpan.
 */
export function daysOfFeature({ properties }: Feature): DaysFound {
  if (properties === null || typeof properties !== "object") return { days: null, unread: null }
  const byKey = new Map(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value as unknown]))
  let unread: UnreadDay | null = null
  const dayOf = (key: string, value: unknown): DayInText | null => {
    const day = dayOfValue(value)
    const isBlank = value === undefined || value === null || value === ""
    if (day === null && !isBlank && !OFTEN_OTHERS.has(key)) unread ??= { key, value }
    return day
  }
  const dayAt = (keys: readonly string[]): DayInText | null => {
    for (const key of keys) {
      const day = dayOf(key, byKey.get(key))
      if (day) return day
    }
    return null
  }
  const span = byKey.get("timespan")
  if (typeof span === "object" && span !== null) {
    const { begin, end } = span as { begin?: unknown; end?: unknown }
    const from = dayOf("timespan", begin)
    if (from) return { days: { from, to: dayOf("timespan", end) }, unread }
  }
  const from = dayAt(FIRST_DAYS)
  if (from) {
    unread = null
    const to = dayAt(LAST_DAYS)
    return { days: { from, to }, unread: to ? null : unread }
  }
  const day = dayAt(DAYS)
  return day ? { days: { from: day, to: day }, unread: null } : { days: null, unread }
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
