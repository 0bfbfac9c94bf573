import type { PocketHistory } from "../analysis/series/pocket-histories.js"
import { guardMembers } from "../guard/guard-members.js"
import { guardValue } from "../guard/guard-value.js"
import { formatDate } from "./format-date.js"
import { formatMeasured } from "./format-measured.js"
import type { Language } from "./language.js"

/**
 * The life of a pocket over a series, as sentences.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const [first] = pocketHistories([...series([{ date: "2017-08-13", map }])])
 * pocketHistoryWords(first, "en") // "closed by 13 August 2017, …"
 */
export function pocketHistoryWords(history: PocketHistory, language: Language): string {
  guardMembers(
    "history",
    history,
    { dates: "list", parents: "list", splits: "list", merges: "list" },
    "one of the histories that pocketHistories gives",
  )
  guardValue("language", language, "language")
  const isArabic = language === "ar"
  const day = (date: string): string => formatDate(date, language)
  const ground = (dated: PocketHistory["dates"][number]): string => formatMeasured(dated.squareMetres, "area", language)
  const [first, last] = [history.dates[0]!, history.dates.at(-1)!]
  const parts: string[] = []
  if (history.forming) {
    const { neck, from, to } = history.forming
    parts.push(
      isArabic
        ? `تشكّل خلف العنق ${neck} من ${day(from)} إلى ${day(to)}`
        : `forming behind ${neck} from ${day(from)} to ${day(to)}`,
    )
  }
  const size = ground(first)
  if (history.parents.length > 0) {
    const parents = history.parents.join(isArabic ? " و" : " and ")
    parts.push(
      isArabic
        ? `انفصل عن ${parents} في ${day(first.date)} (${size})`
        : `split from ${parents} on ${day(first.date)}, ${size}`,
    )
  } else if (history.isCutByStart) {
    parts.push(isArabic ? `مغلق بحلول ${day(first.date)} (${size})` : `closed by ${day(first.date)}, ${size}`)
  } else parts.push(isArabic ? `أُغلق في ${day(first.date)} (${size})` : `closed on ${day(first.date)}, ${size}`)
  for (const { date, into } of history.splits) {
    parts.push(
      isArabic
        ? `انقسم في ${day(date)} فنشأ ${into.join(" و")}`
        : `split on ${day(date)}, giving off ${into.join(", ")}`,
    )
  }
  for (const { date, with: others } of history.merges) {
    parts.push(
      isArabic ? `اندمج فيه ${others.join(" و")} في ${day(date)}` : `took in ${others.join(", ")} on ${day(date)}`,
    )
  }
  if (last.date !== first.date && last.squareMetres.value !== first.squareMetres.value) {
    parts.push(isArabic ? `${ground(last)} في ${day(last.date)}` : `${ground(last)} on ${day(last.date)}`)
  }
  if (history.end) {
    const { how, date, into, neck } = history.end
    const by = neck ?? into ?? ""
    parts.push(`${ENDS[how][language]}${by === "" ? "" : ` ${by}`} ${isArabic ? "بحلول" : "by"} ${day(date)}`)
  }
  return parts.join(isArabic ? "؛ " : "; ")
}

const ENDS: Record<NonNullable<PocketHistory["end"]>["how"], Record<Language, string>> = {
  taken: { en: "taken", ar: "سُيطر عليه" },
  opened: { en: "opened", ar: "فُتح" },
  "below-limit": { en: "smaller than the least area", ar: "صار أصغر من الحد الأدنى" },
  merged: { en: "merged into", ar: "اندمج في" },
}
