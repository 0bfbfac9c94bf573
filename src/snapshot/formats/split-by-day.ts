import type { Feature } from "geojson"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { makeIssue } from "../../report/make-issue.js"
import { shortened } from "../../report/where.js"
import { MOST_ISSUES_OF_A_CODE } from "../limits.js"
import { dayInText } from "./day-in-text.js"
import { type DaysFound, daysOfFeature, type FeatureDays } from "./days-of-feature.js"

/** The features of one day. */
interface DayOfFeatures {
  /** YYYY-MM-DD; null where nothing names a day. */
  readonly date: string | null
  readonly features: readonly Feature[]
}

/** Days of one file; more are refused: a file of a day a feature is no map, and spans would repeat each in all. */
const MOST_DAYS = 3000

/** Features of all days of one file together, repeated where a span covers several. */
const MOST_FEATURES_OF_ALL_DAYS = 2_000_000

/**
 * Parts features by the days that they are drawn for.
 *
 * There is a map for each day on which some feature begins. A feature with a span stands in every map within it; a
 * feature without a day stands in all.
 *
 * @param name - The file's name, which may give the day where no feature does.
 * @param pathOf - Where a feature stands in its file.
 * @param told - The day, where the caller knows it: then nothing else is asked.
 */
export function splitByDay(
  features: readonly Feature[],
  name: string,
  pathOf: (feature: number) => Issue["path"],
  told?: string,
): { readonly days: readonly DayOfFeatures[]; readonly issues: readonly Issue[] } {
  if (told !== undefined) return { days: [{ date: told, features }], issues: [] }
  const found = features.map(daysOfFeature)
  const dated = found.map(({ days }) => days)
  const unread = unreadDays(found, pathOf)
  const begins = [...new Set(dated.flatMap((days) => (days ? [days.from.day] : [])))].toSorted()
  if (begins.length === 0) {
    const named = dayInText(name.split(/[\\/]/).at(-1) ?? "")
    const issues = named?.otherwise ? [...unread, ambiguous([], name, named.day, named.otherwise)] : unread
    return { days: [{ date: named?.day ?? null, features }], issues }
  }
  const unclear = dated.flatMap((days, i) => {
    const day = [days?.from, days?.to].find((each) => each?.otherwise)
    return day ? [{ i, day: day.day, otherwise: day.otherwise! }] : []
  })
  const issues = unclear
    .slice(0, 1)
    .map(({ i, day, otherwise }) => ambiguous(pathOf(i), null, day, otherwise, unclear.length - 1))
  if (begins.length === 1) return { days: [{ date: begins[0]!, features }], issues: [...unread, ...issues] }
  const parted = partByDay(features, dated, begins)
  if (parted === null) {
    const limit = { found: begins.length, allowed: MOST_DAYS }
    const details = { ...limit, unit: "days", values: { kind: "days", ...limit } } as const
    return { days: [], issues: [...unread, makeIssue("limit-exceeded", [], details)] }
  }
  const values = { count: begins.length, first: begins[0]!, last: begins.at(-1)! }
  const split = makeIssue("days-split", [], { found: begins.length, allowed: 1, unit: "days", values })
  return { days: parted, issues: [...unread, ...issues, split] }
}

function partByDay(
  features: readonly Feature[],
  dated: readonly (FeatureDays | null)[],
  begins: readonly string[],
): DayOfFeatures[] | null {
  if (begins.length > MOST_DAYS) return null
  const byDay = new Map<string, Feature[]>(begins.map((day) => [day, []]))
  const indexOf = new Map(begins.map((day, i) => [day, i]))
  let copies = 0
  for (const [i, feature] of features.entries()) {
    const days = dated[i]
    const last = days?.to?.day
    for (let at = days ? indexOf.get(days.from.day)! : 0; at < begins.length; at++) {
      const day = begins[at]!
      if (last !== undefined && day > last && day !== days?.from.day) break
      byDay.get(day)!.push(feature)
      if (++copies > MOST_FEATURES_OF_ALL_DAYS) return null
    }
  }
  return [...byDay].map(([date, its]) => ({ date, features: its }))
}

/** Features whose day cannot be read stand in every map, as those do that name none: that is told. */
function unreadDays(found: readonly DaysFound[], pathOf: (feature: number) => Issue["path"]): readonly Issue[] {
  const issues = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  found.forEach(({ unread }, i) => {
    if (unread === null) return
    const path = [...pathOf(i), "properties", unread.key]
    issues.add(
      "date-invalid",
      () => path,
      () => ({
        found: shortened(unread.value),
        allowed: "YYYY-MM-DD",
        values: { kind: "unread", quoted: shortened(unread.value) },
      }),
    )
  })
  return issues.issues()
}

function ambiguous(path: Issue["path"], name: string | null, day: string, otherwise: string, more = 0): Issue {
  const values = { name, day, otherwise, more }
  return makeIssue("date-ambiguous", path, { found: [day, otherwise], allowed: "YYYY-MM-DD", values })
}
