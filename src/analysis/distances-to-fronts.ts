import { nearestOnLine } from "../geometry/nearest-on-line.js"
import type { Position } from "../geometry/position.js"
import type { ControlMap, FrontStretch } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import type { Measured } from "../report/measured.js"
import { measuredWithMargin } from "./measured-with-margin.js"

/** How far a place is from the front between two actors, and where on it the nearest position lies. */
export interface FrontDistance {
  /** In the order of their ids. */
  readonly between: readonly [ActorId, ActorId]
  readonly metres: Measured
  readonly at: Position
  /** The stretch that position lies on. */
  readonly front: FrontStretch
}

/** A place that distances are measured from. */
export interface FrontDistanceOptions {
  readonly position: Position
  /** The true place lies within this radius; 0 unless told. Metres. */
  readonly radiusMetres?: number
}

/**
 * The shortest way from a place to each front of the map, the nearest front first.
 *
 * Lengths are WGS84 geodesics. The interval is the worst case: the place anywhere within its radius, and the stretch off
 * by its drawing uncertainty.
 *
 * @returns One entry a pair of actors; none on a map without fronts. On a tie the earlier stretch wins.
 * @throws {RangeError} If a latitude is outside ±90°.
 * @example
 * distancesToFronts(map, { position: [38.87, 34.89] })[0]?.between // ["gov", "is"]
 */
export function distancesToFronts(
  { fronts }: ControlMap,
  { position, radiusMetres = 0 }: FrontDistanceOptions,
): FrontDistance[] {
  const nearest = new Map<string, { metres: number; found: Omit<FrontDistance, "metres"> }>()
  for (const front of fronts) {
    const between = [front.left, front.right].toSorted() as [ActorId, ActorId]
    const { metres, position: at } = nearestOnLine(position, front.line)
    const known = nearest.get(between.join("\n"))
    if (!known || metres < known.metres) nearest.set(between.join("\n"), { metres, found: { between, at, front } })
  }
  return [...nearest.values()]
    .toSorted((a, b) => a.metres - b.metres)
    .map(({ metres, found }) => ({
      ...found,
      metres: measuredWithMargin(metres, radiusMetres + found.front.uncertaintyMetres),
    }))
}
