import type { ClosingRange } from "../analysis/series/closing-range.js"
import { guardMembers } from "../guard/guard-members.js"
import { guardValue } from "../guard/guard-value.js"
import { arabicCount } from "./arabic-count.js"
import { formatDate } from "./format-date.js"
import { formatNumber } from "./format-number.js"
import type { Language } from "./language.js"

/**
 * When a straight line through a gap's past widths reaches 0, or why no date is given, as a sentence.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * closingRangeWords({ kind: "none", reason: "too-few-dates", basis: null }, "en") // "No closing range: it takes six dates or more."
 */
export function closingRangeWords(range: ClosingRange, language: Language): string {
  guardMembers("range", range, { kind: "text" }, "a closing range, as closingRange gives it")
  guardValue("language", language, "language")
  const isArabic = language === "ar"
  if (range.kind === "none" && range.reason === "too-few-dates") {
    return isArabic ? "لا مدى للإغلاق: يلزم ستة تواريخ على الأقل." : "No closing range: it takes six dates or more."
  }
  const day = (date: string): string => formatDate(date, language)
  const put = (metres: number): string =>
    `${metres <= -0.05 ? "−" : ""}${formatNumber(Math.abs(metres), Math.abs(metres) < 10 ? 0.1 : 1, language)}`
  const { value, low, high } = range.metresPerDay
  const { dates, from, to } = range.basis
  const basis = isArabic
    ? `${put(value)} م في اليوم (من ${put(low)} إلى ${put(high)})، من ${arabicCount(dates, DATES, "oblique")} بين ${day(from)} و${day(to)}`
    : `${put(value)} m a day (${put(low)} to ${put(high)}), from ${dates} dates between ${day(from)} and ${day(to)}`
  if (range.kind === "none") {
    const why = REASONS[range.reason][language]
    return isArabic ? `لا مدى للإغلاق: ${why}. ${basis}.` : `No closing range: ${why}. ${basis}.`
  }
  const latest = range.latest === null ? null : day(range.latest)
  if (isArabic) {
    const until = latest === null ? `ما بعد ${day(range.reach)}` : latest
    return `مدى إغلاق تقريبي ساذج، بخط مستقيم عبر العروض الماضية: من ${day(range.earliest)} إلى ${until}. ${basis}.`
  }
  const until = latest === null ? `beyond ${day(range.reach)}` : latest
  return `Naive closing range, by a straight line through past widths: ${day(range.earliest)} to ${until}. ${basis}.`
}

const DATES = {
  one: "تاريخ واحد",
  two: ["تاريخان", "تاريخين"],
  few: "تواريخ",
  many: "تاريخاً",
  other: "تاريخ",
} as const

type Reason = Exclude<Extract<ClosingRange, { kind: "none" }>["reason"], "too-few-dates">

const REASONS: Record<Reason, Record<Language, string>> = {
  "no-trend": { en: "the widths have no trend", ar: "لا اتجاه واضحاً في العروض" },
  widening: { en: "the gap widens", ar: "الفجوة تتسع" },
  "beyond-reach": {
    en: "the line reaches 0 farther ahead than the dates reach back",
    ar: "يبلغ الخط الصفر أبعد مما تمتد إليه التواريخ الماضية",
  },
  overdue: { en: "the line reached 0 while the gap was still open", ar: "بلغ الخط الصفر والفجوة ما زالت مفتوحة" },
}
