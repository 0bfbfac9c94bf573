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
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function nearestOnArea(place: Position, area: Area): NearestOnArea {
  const tree = edgeTree({ kind: "area", area })
  const { metres, witness, edges } = nearestPair(edgeTree({ kind: "point", position: place }), tree)
  return { metres, position: witness[1], edge: edges[1], side: locateByGeodesics(place, tree) }
}
