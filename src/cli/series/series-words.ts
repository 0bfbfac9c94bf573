import { closingRangeWords } from "../../view/closing-range-words.js"
import { formatMeasured } from "../../view/format-measured.js"
import { formatNumber } from "../../view/format-number.js"
import { formatSigned } from "../../view/format-signed.js"
import { namesOf } from "../../view/names.js"
import { noGapWords } from "../../view/no-gap-words.js"
import { pocketHistoryWords } from "../../view/pocket-history-words.js"
import { formatTable } from "../format-table.js"
import type { SeriesAnswer } from "./series-answer.js"

/** How many of a long list are told in words; the JSON and the CSV have all. */
const TOLD = 10

/** A series in words: a row a date, then what stands out. */
export function seriesWords(answer: SeriesAnswer): string {
  const actors = [...new Set(answer.rows.flatMap((row) => row.areas.map(({ actor }) => actor)))]
  return [
    groundWords(answer, actors),
    ...changeWords(answer, actors),
    ...remarks(answer),
    ...rateWords(answer, actors),
    ...frontWords(answer),
    ...some("Pockets", answer.pockets, (pocket) => `${pocket.id}: ${pocketHistoryWords(pocket, "en")}.`),
    ...some("Necks", answer.necks, (neck) => {
      const width = widthWords(neck.widths)
      const end = neck.closedInto === null ? "" : ` Closed into ${neck.closedInto}.`
      const range = neck.range.kind === "range" ? ` ${closingRangeWords(neck.range, "en")}` : ""
      return `${neck.id}: ${width}.${end}${range}`
    }),
    ...some("Gaps", answer.gaps, (gap, i) => {
      const named = `${gap.actor}, ${gap.from} to ${gap.to}`
      if (gap.widths.length === 0) return `${named}: no such gap on any date. ${whyNot(answer, i)}`
      return `${named}: ${widthWords(gap.widths)}. ${closingRangeWords(gap.range, "en")}`
    }),
  ].join("\n")
}

function groundWords({ rows }: SeriesAnswer, actors: readonly string[]): string {
  const lines = rows.map(({ date, areas }) => [
    date,
    ...actors.map((id) => {
      const row = areas.find(({ actor }) => actor === id)
      return row ? formatMeasured(row.squareMetres, "area", "en") : "–"
    }),
  ])
  return formatTable([["date", ...actors], ...lines])
}

/** Net changes, each since the map before, with their worst case; nothing where changes were not measured. */
function changeWords({ rows }: SeriesAnswer, actors: readonly string[]): string[] {
  const lines = rows.flatMap(({ date, change }) =>
    change === null
      ? []
      : [
          [
            date,
            ...actors.map((id) => {
              const step = change.find(({ actor }) => actor === id)
              return step ? formatSigned(step.ranges.netSquareMetres, "area", "en") : "0"
            }),
          ],
        ],
  )
  return lines.length === 0
    ? []
    : ["", "Net change since the map before:", formatTable([["date", ...actors], ...lines])]
}

/** Days that are missing, and days on which nothing changed. */
function remarks({ missing, unchanged }: SeriesAnswer): string[] {
  const days = missing.reduce((sum, gap) => sum + gap.days, 0)
  return [
    ...(days > 0
      ? [
          `${days} ${days === 1 ? "day" : "days"} without a map: ${list(missing.map((gap) => `${gap.days} before ${gap.before}`))}.`,
        ]
      : []),
    ...(unchanged.length > 0 ? [`Nothing changed on: ${list(unchanged)}.`] : []),
  ]
}

function rateWords({ rates }: SeriesAnswer, actors: readonly string[]): string[] {
  return actors.flatMap((actor) => {
    const own = rates.filter((rate) => rate.actor === actor)
    const last = own.findLast(({ medianSquareMetresPerDay }) => medianSquareMetresPerDay !== null)
    const median = last?.medianSquareMetresPerDay
    if (!last || median === null || median === undefined) return []
    const perDay = formatNumber(Math.abs(median) / 1e6, 0.1, "en")
    return [`${actor}: moving median on ${last.date} ${median < 0 ? "−" : "+"}${perDay} km² a day.`]
  })
}

function frontWords({ rows }: SeriesAnswer): string[] {
  const last = rows.at(-1)
  return some(`Fronts on ${last?.date ?? ""}`, last?.fronts ?? [], ({ between, metres }) => {
    return `${between.join(" and ")}: ${formatMeasured(metres, "length", "en")}`
  })
}

/** Why there is no gap, on the last date. */
function whyNot({ rows }: SeriesAnswer, index: number): string {
  const { date, gaps } = rows.at(-1)!
  const { reason, ...question } = gaps[index]!
  if (reason === null) return ""
  const names = namesOf({ places: [], actors: [] })
  const why =
    reason.kind === "no-ground" ? `${question.actor} has no ground` : noGapWords(reason, question, names, "en")
  return `On ${date}: ${why}.`
}

function widthWords(widths: SeriesAnswer["gaps"][number]["widths"]): string {
  const length = (metres: number): string => formatMeasured(metres, "length", "en")
  const [first, last] = [widths[0]!, widths.at(-1)!]
  if (widths.length === 1) return `${length(first.metres)} on ${first.date}`
  const least = widths.reduce((best, width) => (width.metres < best.metres ? width : best))
  return `${length(first.metres)} on ${first.date}, ${length(last.metres)} on ${last.date}, narrowest ${length(least.metres)} on ${least.date}`
}

function some<T>(title: string, items: readonly T[], put: (item: T, index: number) => string): string[] {
  if (items.length === 0) return []
  const rest = items.length > TOLD ? [`  and ${items.length - TOLD} more; --json and --csv have all.`] : []
  return ["", `${title}:`, ...items.slice(0, TOLD).map((item, i) => `  ${put(item, i)}`), ...rest]
}

function list(items: readonly string[]): string {
  const rest = items.length > TOLD ? ` and ${items.length - TOLD} more` : ""
  return items.slice(0, TOLD).join(", ") + rest
}
