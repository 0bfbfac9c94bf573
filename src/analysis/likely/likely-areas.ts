import { areaSquareMetres } from "../../geometry/area.js"
import { guardMembers } from "../../guard/guard-members.js"
import type { ControlMap } from "../../model/control-map.js"
import { guardControlMap } from "../../model/guard-control-map.js"
import type { ActorId } from "../../report/actor.js"
import type { AreasOptions } from "../areas.js"
import { frontByEdge } from "../front-by-edge.js"
import { boundaryEffects } from "./boundary-effects.js"
import { type LikelyOptions, type LikelyRange, likelyRanges } from "./likely-range.js"

/**
 * The likely range of the ground that each actor holds: nine of ten maps drawn within the fronts' uncertainty.
 *
 * @returns In square metres, by actor; empty on a map without fronts.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * likelyAreas(map).get("gov").low < likelyAreas(map).get("gov").high // true
 */
export function likelyAreas(
  map: ControlMap,
  options: LikelyOptions & Pick<AreasOptions, "edges"> = {},
): ReadonlyMap<ActorId, LikelyRange> {
  guardControlMap("map", map)
  const { edges = "geodesic", ...likely } = guardMembers("options", options, {
    edges: "edges?",
    seed: "number?",
    draws: "number?",
  })
  if (map.fronts.length === 0) return new Map()
  const frontAt = frontByEdge(map.fronts)
  const rows = [...map.areas]
  const values = rows.map(([actor, area]) => ({
    value: areaSquareMetres(area, { edges }),
    effects: boundaryEffects(map, area, ({ right }) => right === actor, frontAt),
  }))
  return new Map(likelyRanges(map, values, likely).map((range, i) => [rows[i]![0], range]))
}
