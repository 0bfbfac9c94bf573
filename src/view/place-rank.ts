import type { PlaceKind } from "../gazetteer/place.js"
import { guardValue } from "../guard/guard-value.js"

/** How early a place is labelled: 1 on the whole country, 5 only close up. */
export type PlaceRank = 1 | 2 | 3 | 4 | 5

const RANKS: Partial<Record<PlaceKind, PlaceRank>> = { city: 1, town: 3, airbase: 3, village: 4, mountain: 4, base: 4 }

/**
 * How early a place of some kind is labelled. Kinds that are not settlements, bases or heights come last.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * placeRank("city") // 1
 */
export function placeRank(kind: PlaceKind): PlaceRank {
  guardValue("kind", kind, "text")
  return (Object.hasOwn(RANKS, kind) && RANKS[kind]) || 5
}
