import type { Area } from "../../geometry/position.js"
import type { ControlMap } from "../../model/control-map.js"
import { daysBetween } from "./days-between.js"
import { measureMap } from "./measure-map.js"
import { type MapOnDate, measureStep } from "./measure-step.js"
import type { MeasuredDate } from "./measured-date.js"
import type { SeriesOptions } from "./series-options.js"

/** A map and the date that it is of. */
export interface DatedMap {
  readonly date: string
  readonly map: ControlMap
}

/**
 * Measures one map of a series, and against the one before it.
 *
 * @param before - The map before, as measured; null for the first.
 * @throws {RangeError} If the map is not later than the one before it.
 */
export function measureNext(
  before: MapOnDate | null,
  { date, map }: DatedMap,
  options: SeriesOptions,
): { readonly now: MapOnDate; readonly answer: MeasuredDate } {
  if (before && date <= before.date) {
    throw new RangeError(
      `the map of ${date} comes after that of ${before.date}; a series goes from the oldest to the newest`,
    )
  }
  const measured = before && isSameMap(before.map, map) ? before.measured : measureMap(map, options)
  const now: MapOnDate = { date, map, measured }
  const { pocketGround: _, neckGround: __, ...plain } = measured
  const step = before && { daysSince: daysBetween(before.date, date), ...measureStep(before, now, options) }
  return { now, answer: { date, ...plain, step } }
}

/**
 * Measures maps one by one, each against the one before it.
 *
 * Every answer depends on two following maps only, so a series may be measured in stretches that overlap by one map, on
 * several threads, and be put together afterwards: that is what `identifySeries` does.
 *
 * @param maps - Dated maps, oldest first; one is held beside its predecessor.
 * @throws {RangeError} If a map is not later than the one before it.
 */
export function* measureSeries(maps: Iterable<DatedMap>, options: SeriesOptions = {}): Generator<MeasuredDate> {
  let before: MapOnDate | null = null
  for (const dated of maps) {
    const { now, answer }: ReturnType<typeof measureNext> = measureNext(before, dated, options)
    yield answer
    before = now
  }
}

/** Whether two bare maps, without fronts, places and theatre, have the same rings: a day on which nothing was drawn anew. */
function isSameMap(a: ControlMap, b: ControlMap): boolean {
  const isBare = ({ theatre, fronts, places }: ControlMap): boolean =>
    theatre === null && fronts.length === 0 && places.length === 0
  if (!isBare(a) || !isBare(b) || a.areas.size !== b.areas.size) return false
  const others = [...b.areas]
  return [...a.areas].every(([actor, area], i) => actor === others[i]![0] && isSameArea(area, others[i]![1]))
}

function isSameArea(a: Area, b: Area): boolean {
  return (
    a.length === b.length &&
    a.every((rings, i) => {
      const others = b[i]!
      return (
        rings.length === others.length &&
        rings.every((ring, j) => {
          const other = others[j]!
          if (ring.length !== other.length) return false
          for (let k = 0; k < ring.length; k++) {
            if (ring[k]![0] !== other[k]![0] || ring[k]![1] !== other[k]![1]) return false
          }
          return true
        })
      )
    })
  )
}
