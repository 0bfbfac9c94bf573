import type { EdgePlace } from "./edge-place.js"
import { edgeTree } from "./edge-tree.js"
import { locateByGeodesics } from "./locate-by-geodesics.js"
import { nearestPair } from "./nearest-pair.js"
import type { Area, Position } from "./position.js"

/** The nearest point of an area's boundary, and on which side of it the place lies. */
export interface NearestOnArea {
  readonly metres: number
  readonly position: Position
  readonly edge: EdgePlace
  readonly side: "inside" | "outside" | "boundary"
}

/**
 * The point of an area's boundary that is nearest to a place.
 *
 * @param place - Longitude, latitude, in degrees.
 * @param area - Parts, each an outer ring and its holes, joined by WGS84 geodesics.
 * @returns Metres along the ground, right to a micrometre, whether the place lies inside or outside.
 * @throws {RangeError} If the area has no position, or there is one that is no longitude and latitude.
 * @example
 * nearestOnArea([38, 35], [[[[37, 36], [39, 36], [38, 37], [37, 36]]]]).metres // 111412.288…
 */
export function nearestOnArea(place: Position, area: Area): NearestOnArea {
  const tree = edgeTree({ kind: "area", area })
  const { metres, witness, edges } = nearestPair(edgeTree({ kind: "point", position: place }), tree)
  return { metres, position: witness[1], edge: edges[1], side: locateByGeodesics(place, tree) }
}
