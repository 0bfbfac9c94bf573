import type { Measured } from "../report/measured.js"
import { formatMeasured, type Quantity } from "./format-measured.js"
import type { Language } from "./language.js"

/** Number formats differ in their sign, and Arabic ones set a mark before it. */
const SIGN = /\u200E?[-\u2212]/g
const LEFT_TO_RIGHT_ISOLATE = "\u2066"
const POP_ISOLATE = "\u2069"

/**
 * What was won, or lost, with its sign and its interval: `+28,600 km² (15,100–42,000)`.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * formatSigned({ value: -35_391, low: -43_891, high: -26_891 }, "length", "en") // "−35 km (−44 to −27)"
 */
export function formatSigned(measured: Measured | number, quantity: Quantity, language: Language): string {
  const text = formatMeasured(measured, quantity, language).replaceAll(SIGN, "−")
  const value = typeof measured === "number" ? measured : measured.value
  const signed = value > 0 ? `+${text}` : text
  if (language === "en") return signed
  return signed.replace(/^[+−]?[\d.,]+/, (number) => `${LEFT_TO_RIGHT_ISOLATE}${number}${POP_ISOLATE}`)
}
