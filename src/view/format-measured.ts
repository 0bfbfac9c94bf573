import { guardValue } from "../guard/guard-value.js"
import type { Measured } from "../report/measured.js"
import { formatNumber } from "./format-number.js"
import type { Language } from "./language.js"

/** What is measured: a length in metres, or an area in square metres. */
export type Quantity = "length" | "area"

/** A hundredth of a square kilometre: smaller areas without an interval are told in square metres. */
const HUNDREDTH_SQUARE_METRES = 1e4

interface Unit {
  readonly size: number
  readonly name: Record<Language, string>
}

const UNITS: Record<Quantity, readonly [large: Unit, small: Unit]> = {
  length: [
    { size: 1000, name: { en: "km", ar: "كم" } },
    { size: 1, name: { en: "m", ar: "م" } },
  ],
  area: [
    { size: 1e6, name: { en: "km²", ar: "كم²" } },
    { size: 1, name: { en: "m²", ar: "م²" } },
  ],
}

/** Joins the ends of an interval where a dash would read as a sign. */
const TO: Record<Language, string> = { en: "to", ar: "إلى" }

/**
 * Round an interval in right-to-left text, so that its ends keep their order; round each end where a word joins them, so
 * that the word is read in its place and each sign stands before its number, in whichever digits.
 */
const LEFT_TO_RIGHT_ISOLATE = "\u2066"
const POP_ISOLATE = "\u2069"

/**
 * A measured value with its interval, as people read it: `35 km (27–44)`.
 *
 * Rounded to what the interval carries, a tenth of its width at the finest; without an interval to a tenth of a kilometre,
 * or to a square kilometre, to a hundredth below one.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * formatMeasured({ value: 35_391, low: 26_891, high: 43_891 }, "length", "en") // "35 km (27–44)"
 */
export function formatMeasured(measured: Measured | number, quantity: Quantity, language: Language): string {
  guardValue("measured", measured, "measured")
  guardValue("quantity", quantity, "quantity")
  guardValue("language", language, "language")
  const { value, low, high } = typeof measured === "number" ? { value: measured, low: null, high: null } : measured
  const [large, small] = UNITS[quantity]
  const isBare = low === null || high === null
  const isHundredth = isBare && quantity === "area" && Math.abs(value) >= HUNDREDTH_SQUARE_METRES
  // Of what may be nothing, or much, the interval decides: 0 km² (0–9), not 0 m² (0–8,603,600).
  const most = quantity === "area" && !isBare ? Math.max(Math.abs(low), Math.abs(high)) : Math.abs(value)
  const unit = most >= large.size || isHundredth ? large : small
  const spread = isBare ? null : (high - low) / unit.size
  const step = stepFor(value / unit.size, spread, quantity, unit === large)
  const put = (number: number): string => formatNumber(number / unit.size, step, language)
  const text = `${put(value)} ${unit.name[language]}`
  if (low === null || high === null || spread === 0) return text
  const isolated = (part: string): string =>
    language === "ar" ? `${LEFT_TO_RIGHT_ISOLATE}${part}${POP_ISOLATE}` : part
  if (low < 0) return `${text} (${isolated(put(low))} ${TO[language]} ${isolated(put(high))})`
  return `${text} (${isolated(`${put(low)}–${put(high)}`)})`
}

function stepFor(value: number, spread: number | null, quantity: Quantity, isLarge: boolean): number {
  if (spread === null || spread === 0) {
    if (!isLarge) return 1
    if (quantity === "area") return Math.abs(value) < 1 ? 0.01 : 1
    return Math.abs(value) < 1000 ? 0.1 : 1
  }
  const digit = 10 ** Math.floor(Math.log10(Math.max(spread, 1e-9)) - 1)
  return Math.max(isLarge ? 0.1 : 1, Math.min(digit, 100))
}
