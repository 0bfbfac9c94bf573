import { guardValue } from "../guard/guard-value.js"
import { formatRoundLength } from "./format-round-length.js"
import type { Language } from "./language.js"

/**
 * An uncertainty as people read it: `±2.5 km`, `±6 km`, `±400 m`.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * formatMargin(2500, "en") // "±2.5 km"
 */
export function formatMargin(metres: number, language: Language): string {
  guardValue("metres", metres, "number")
  guardValue("language", language, "language")
  return `±${formatRoundLength(metres, language)}`
}
