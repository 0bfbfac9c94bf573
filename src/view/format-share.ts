import { guardValue } from "../guard/guard-value.js"
import { formatNumber } from "./format-number.js"
import type { Language } from "./language.js"

/**
 * A share of a whole as people read it: `14 %`; a trace of something is `<1 %`, not nothing.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * formatShare(0.142, "en") // "14 %"
 */
export function formatShare(share: number, language: Language): string {
  guardValue("share", share, "number")
  guardValue("language", language, "language")
  const trace = share > 0 && share < 0.005
  const text = `${trace ? "<" : ""}${formatNumber(trace ? 1 : 100 * share, 1, language)}\u00A0%`
  return language === "ar" ? `\u2066${text}\u2069` : text
}
