import { guardValue } from "../guard/guard-value.js"
import { formatNumber } from "./format-number.js"
import type { Language } from "./language.js"

const KILOMETRE: Record<Language, string> = { en: "km", ar: "كم" }
const METRE: Record<Language, string> = { en: "m", ar: "م" }

/**
 * A length that somebody chose rather than measured, so that no more figures are shown than were chosen: `50 km`, `2.5 km`.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * formatRoundLength(144_000, "en") // "144 km"
 */
export function formatRoundLength(metres: number, language: Language): string {
  guardValue("metres", metres, "number")
  guardValue("language", language, "language")
  if (metres < 1000) return `${formatNumber(metres, 1, language)}\u00A0${METRE[language]}`
  const step = metres % 1000 === 0 || metres >= 20_000 ? 1 : 0.1
  return `${formatNumber(metres / 1000, step, language)}\u00A0${KILOMETRE[language]}`
}
