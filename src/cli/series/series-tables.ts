import type { Measured } from "../../report/measured.js"
import type { Cell } from "../format-csv.js"
import type { SeriesAnswer } from "./series-answer.js"

/** A table of a series, to be written as CSV. */
export interface SeriesTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

const interval = (name: string): string[] => [name, `${name}_low`, `${name}_high`]
const ends = ({ value, low, high }: Measured): Cell[] => [value, low, high]

const CHANGES = ["gainedSquareMetres", "lostSquareMetres", "netSquareMetres"] as const

/** The tables of a series: one row a date with a column for each actor, or one row for each thing on each date. */
export const SERIES_TABLES = {
  dates: datesTable,
  areas: ({ rows }) => ({
    head: ["date", "actor", ...interval("m2"), "parts", "holes"],
    rows: rows.flatMap(({ date, areas }) =>
      areas.map(({ actor, squareMetres, parts, holes }) => [date, actor, ...ends(squareMetres), parts, holes]),
    ),
  }),
  changes: ({ rows, rates }) => ({
    head: [
      "date",
      "days_since",
      "actor",
      "gained_m2",
      "lost_m2",
      "net_m2",
      "net_m2_per_day",
      "median_m2_per_day",
      ...["gained_m2", "lost_m2", "net_m2"].flatMap((name) => interval(name).slice(1)),
    ],
    rows: rates.map(({ date, actor, netSquareMetresPerDay, medianSquareMetresPerDay }) => {
      const row = rows.find((one) => one.date === date)!
      const step = row.change?.find((one) => one.actor === actor)
      return [
        date,
        row.daysSince,
        actor,
        step?.gainedSquareMetres ?? 0,
        step?.lostSquareMetres ?? 0,
        step?.netSquareMetres ?? 0,
        netSquareMetresPerDay,
        medianSquareMetresPerDay,
        ...CHANGES.flatMap((name) => (step ? ends(step.ranges[name]).slice(1) : [null, null])),
      ]
    }),
  }),
  pairs: ({ rows }) => ({
    head: ["date", "gained_by", "from", "m2"],
    rows: rows.flatMap(({ date, change }) =>
      (change ?? []).flatMap(({ actor, from }) =>
        Object.entries(from).map(([other, squareMetres]) => [date, actor, other, squareMetres]),
      ),
    ),
  }),
  fronts: ({ rows }) => ({
    head: ["date", "actor", "other", "m"],
    rows: rows.flatMap(({ date, fronts }) =>
      (fronts ?? []).map(({ between: [actor, other], metres }) => [date, actor, other, metres]),
    ),
  }),
  pockets: ({ rows }) => ({
    head: ["date", "id", "closing", ...interval("m2"), "state", "from", "neck", "held_by", "places", "lon", "lat"],
    rows: rows.flatMap(({ date, closed }) =>
      (closed ?? []).map((pocket) => [
        date,
        pocket.id,
        pocket.closing,
        ...ends(pocket.squareMetres),
        pocket.state,
        pocket.from.join(" "),
        pocket.neck,
        pocket.heldBy.map(({ actor }) => actor).join(" "),
        pocket.places.join(" "),
        ...pocket.at,
      ]),
    ),
  }),
  necks: ({ rows }) => ({
    head: [
      "date",
      "id",
      "closing",
      ...interval("width_m"),
      ...interval("cut_off_m2"),
      "depth_m",
      "prominence",
      "legs",
      "lon_1",
      "lat_1",
      "lon_2",
      "lat_2",
      "held_by",
      "places",
    ],
    rows: rows.flatMap(({ date, necks }) =>
      (necks ?? []).map((neck) => [
        date,
        neck.id,
        neck.closing,
        ...ends(neck.widthMetres),
        ...ends(neck.cutOffSquareMetres),
        neck.depthMetres,
        neck.prominence,
        neck.legs,
        ...neck.witness.flat(),
        neck.heldBy.map(({ actor }) => actor).join(" "),
        neck.places.join(" "),
      ]),
    ),
  }),
  gaps: ({ rows }) => ({
    head: ["date", "actor", "from", "to", ...interval("width_m"), "joins"],
    rows: rows.flatMap(({ date, gaps }) =>
      gaps.map(({ actor, from, to, widthMetres, joins }) => [
        date,
        actor,
        from,
        to,
        ...(widthMetres ? ends(widthMetres) : [null, null, null]),
        joins,
      ]),
    ),
  }),
} satisfies Record<string, (answer: SeriesAnswer) => SeriesTable>

/** The name of a table of a series. */
export type SeriesTableName = keyof typeof SERIES_TABLES

function datesTable({ rows }: SeriesAnswer): SeriesTable {
  const actors = [...new Set(rows.flatMap((row) => row.areas.map(({ actor }) => actor)))]
  const columns = ["m2", "m2_low", "m2_high", "parts", "holes", "gained_m2", "lost_m2", "net_m2"]
  return {
    head: ["date", ...actors.flatMap((id) => columns.map((column) => `${id}_${column}`))],
    rows: rows.map(({ date, areas, change }) => [
      date,
      ...actors.flatMap((id): Cell[] => {
        const row = areas.find(({ actor }) => actor === id)
        const step = change?.find(({ actor }) => actor === id)
        const still = row && change && !step ? 0 : null
        return [
          ...(row ? [...ends(row.squareMetres), row.parts, row.holes] : [null, null, null, null, null]),
          step?.gainedSquareMetres ?? still,
          step?.lostSquareMetres ?? still,
          step?.netSquareMetres ?? still,
        ]
      }),
    ]),
  }
}
