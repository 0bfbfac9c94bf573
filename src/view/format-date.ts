import { guardValue } from "../guard/guard-value.js"
import type { Language } from "./language.js"

const LOCALE: Record<Language, string> = { en: "en-GB", ar: "ar-SY-u-nu-latn" }

/**
 * A day as people read it: `13 August 2017`, `13 آب 2017`.
 *
 * @param date - `YYYY-MM-DD`. Anything else comes back as it is.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * formatDate("2017-08-13", "en") // "13 August 2017"
 */
export function formatDate(date: string, language: Language): string {
  guardValue("date", date, "text")
  guardValue("language", language, "language")
  const day = new Date(`${date}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(LOCALE[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(day)
}
