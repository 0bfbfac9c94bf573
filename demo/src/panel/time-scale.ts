import { type Language } from "frontline"
import type { MapEntry } from "../state/library.js"

/** A mark on the scale of time, with the text under it. */
export interface Tick {
  readonly date: string
  readonly text: string
}

/** No more ticks with a text than this. */
const MOST_TICKS = 8
const LOCALE: Record<Language, string> = { en: "en-GB", ar: "ar-SY-u-nu-latn" }

/** Where a date stands between the first and the last of the maps: 0 to 1, in proportion to time. */
export function timeScale(entries: readonly Pick<MapEntry, "date">[]): (date: string | null) => number {
  const times = entries.flatMap(({ date }) => (date === null ? [] : [Date.parse(date)]))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  return (date) => (date === null || last === first ? 0 : (Date.parse(date) - first) / (last - first))
}

/** Round dates between the first and the last map: years, quarters or months, whichever are not too many. */
export function ticksOf(entries: readonly Pick<MapEntry, "date">[], language: Language): Tick[] {
  const dates = entries.flatMap(({ date }) => date ?? []).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last || first === last) return []
  for (const months of [1, 3, 6, 12, 60, 120]) {
    const ticks = monthsBetween(first, last, months)
    if (ticks.length <= MOST_TICKS) return ticks.map((date) => ({ date, text: nameOf(date, months, language) }))
  }
  return []
}

function monthsBetween(first: string, last: string, step: number): string[] {
  const begin = Number(first.slice(0, 4)) * 12
  const end = Number(last.slice(0, 4)) * 12 + 12
  const found: string[] = []
  for (let month = Math.floor(begin / step) * step; month <= end; month += step) {
    const date = `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`
    if (date >= first && date <= last) found.push(date)
  }
  return found
}

function nameOf(date: string, months: number, language: Language): string {
  const year = date.slice(0, 4)
  if (months >= 12 || date.slice(5, 7) === "01") return year
  return new Intl.DateTimeFormat(LOCALE[language], { month: "short", timeZone: "UTC" }).format(new Date(date))
}
