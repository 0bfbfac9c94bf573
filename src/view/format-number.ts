import { guardValue } from "../guard/guard-value.js"
import { wrongValue } from "../guard/wrong-call.js"
import type { Language } from "./language.js"

const LOCALE: Record<Language, string> = { en: "en-GB", ar: "ar-SY-u-nu-latn" }

/**
 * A number as people read it, rounded to a step.
 *
 * @param step - What it is rounded to: 1, 10, 0.1 and so on.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * formatNumber(8346.2, 100, "en") // "8,300"
 */
export function formatNumber(value: number, step: number, language: Language): string {
  guardValue("value", value, "number")
  guardValue("step", step, "number")
  if (step <= 0) wrongValue("step", step, "a number above 0")
  guardValue("language", language, "language")
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  return new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(Math.round(value / step) * step)
}
