/** A day of the calendar that a text gives. */
export interface DayInText {
  /** YYYY-MM-DD. */
  readonly day: string
  /** The other day that it may mean, where day and month could change places; else null. */
  readonly otherwise: string | null
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ["january", "jan", "كانون الثاني", "يناير"],
    ["february", "feb", "شباط", "فبراير"],
    ["march", "mar", "آذار", "اذار", "مارس"],
    ["april", "apr", "نيسان", "أبريل", "ابريل"],
    ["may", "أيار", "ايار", "مايو"],
    ["june", "jun", "حزيران", "يونيو"],
    ["july", "jul", "تموز", "يوليو"],
    ["august", "aug", "آب", "اب", "أغسطس", "اغسطس"],
    ["september", "sept", "sep", "أيلول", "ايلول", "سبتمبر"],
    ["october", "oct", "تشرين الأول", "أكتوبر", "اكتوبر"],
    ["november", "nov", "تشرين الثاني", "نوفمبر"],
    ["december", "dec", "كانون الأول", "ديسمبر"],
  ].flatMap((names, i) => names.map((name) => [name, i + 1])),
)
const MONTH = Object.keys(MONTHS)
  .toSorted((a, b) => b.length - a.length)
  .join("|")

const YEAR_FIRST = /(?<!\d)(\d{4})([-_./]?)(\d{2})\2(\d{2})(?!\d)/
const YEAR_LAST = /(?<!\d)(\d{1,2})([-_./])(\d{1,2})\2(\d{4})(?!\d)/
const DAY_NAMED_MONTH = new RegExp(`(?<!\\d)(\\d{1,2})[-_. ]*(${MONTH})[-_., ]*(\\d{4})(?!\\d)`, "i")
const NAMED_MONTH_DAY = new RegExp(`(?<!\\p{L})(${MONTH})[-_. ]*(\\d{1,2})[-_., ]+(\\d{4})(?!\\d)`, "iu")

/** Longest text that is searched for a day. Characters. */
const MOST_SEARCHED = 300

/**
 * The day that a text gives: `2017-08-13`, `20170813`, `13-08-2017`, `13 August 2017`, `Aug 13, 2017`, `13 آب 2017`, in
 * a file's name or by itself, in digits of either script.
 *
 * Of `03-04-2017` the day is taken to stand first, as it does outside the United States; the other reading is told.
 *
 * @returns Null where it gives none that is in the calendar.
 * @example
 * dayInText("control_13-08-2017.kml").day // "2017-08-13"
 */
export function dayInText(text: string): DayInText | null {
  const latin = text
    .slice(0, MOST_SEARCHED)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
  const yearFirst = YEAR_FIRST.exec(latin)
  const first = yearFirst && calendarDay(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!)
  if (first) return { day: first, otherwise: null }
  const yearLast = YEAR_LAST.exec(latin)
  if (yearLast) {
    const [, a, , b, year] = yearLast
    const dayFirst = calendarDay(year!, b!, a!)
    const monthFirst = calendarDay(year!, a!, b!)
    if (dayFirst) return { day: dayFirst, otherwise: monthFirst === dayFirst ? null : monthFirst }
    if (monthFirst) return { day: monthFirst, otherwise: null }
  }
  const [day, month, year] =
    DAY_NAMED_MONTH.exec(latin)?.slice(1) ?? (([m, d, y]) => [d, m, y])(NAMED_MONTH_DAY.exec(latin)?.slice(1) ?? [])
  const named = month && calendarDay(year!, String(MONTHS[month.toLowerCase()]), day!)
  return named ? { day: named, otherwise: null } : null
}

function calendarDay(year: string, month: string, day: string): string | null {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  const date = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written
}
