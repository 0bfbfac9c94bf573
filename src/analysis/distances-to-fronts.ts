import { type NearestOnLine, nearestOnLine } from "../geometry/nearest-on-line.js"
import type { Position } from "../geometry/position.js"
import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap, FrontStretch } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import type { Measured } from "../report/measured.js"
import { fronts } from "./fronts.js"
import { measuredWithMargin } from "./measured-with-margin.js"

/** How far a place is from the front between two actors, and where on it the nearest position lies. */
export interface FrontDistance {
  /** In the order of their ids. */
  readonly between: readonly [ActorId, ActorId]
  readonly metres: Measured
  readonly at: Position
  /** The stretch that position lies on; null where the front was found from the grounds. */
  readonly front: FrontStretch | null
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
 * @returns One entry a pair of actors; none where no two actors meet, `unknown` being none. On a tie the earlier stretch wins.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a latitude is outside ±90°.
 * @see {@link fronts} for how fronts are found where the map draws none; distances to these have no interval.
 * @example
 * distancesToFronts(map, { position: [38.87, 34.89] })[0]?.between // ["gov", "is"]
 */
export function distancesToFronts(map: ControlMap, from: FrontDistanceOptions): FrontDistance[] {
  const { position, radiusMetres = 0 } = guardMembers("from", from, { position: "position", radiusMetres: "size?" })
  return fronts(map)
    .filter(({ between }) => !between.includes("unknown"))
    .map(({ between, stretches }): FrontDistance => {
      const [{ found, drawn }] = stretches
        .map(({ line, drawn }) => ({ found: nearestOnLine(position, line), drawn }))
        .toSorted((a, b) => a.found.metres - b.found.metres) as [{ found: NearestOnLine; drawn: FrontStretch | null }]
      const margin = drawn && radiusMetres + drawn.uncertaintyMetres
      return { between, metres: measuredWithMargin(found.metres, margin), at: found.position, front: drawn }
    })
    .toSorted((a, b) => a.metres.value - b.metres.value)
}
