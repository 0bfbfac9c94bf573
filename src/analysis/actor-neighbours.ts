import Flatbush from "flatbush"
import { boundingBox } from "../geometry/bounding-box.js"
import { EQUATORIAL_RADIUS_METRES, RADIANS_PER_DEGREE } from "../geometry/ellipsoid.js"
import type { Ring } from "../geometry/position.js"

/** Degrees that boxes are widened by for each degree of the reach: the ellipsoid's degrees are shorter than a sphere's. */
const SLACK = 1.02
/** Longitudes of one place on the ground differ by these. Degrees. */
const TURNS = [0, -360, 360]

/**
 * Of each ground the others whose boxes come within reach of its own: all that can lie within reach of its boundary, and
 * some that do not.
 *
 * @param grounds - Each with its rings.
 * @returns Their numbers, in no order.
 */
export function actorNeighbours(grounds: readonly (readonly Ring[])[], reachMetres: number): readonly number[][] {
  if (grounds.length === 0) return []
  const boxes = grounds.map(boundingBox)
  const index = new Flatbush(boxes.length)
  for (const box of boxes) index.add(...box)
  index.finish()
  const reachY = (SLACK * reachMetres) / (EQUATORIAL_RADIUS_METRES * RADIANS_PER_DEGREE)
  return boxes.map(([west, south, east, north], own) => {
    const highest = Math.min(90, Math.max(Math.abs(south), Math.abs(north)) + reachY)
    const reachX = reachY / Math.max(1e-6, Math.cos(highest * RADIANS_PER_DEGREE))
    const [least, most] = [west - reachX, east + reachX]
    const turns = TURNS.filter((turn) => least + turn <= index.maxX && most + turn >= index.minX)
    const found = turns.map((turn) =>
      index.search(least + turn, south - reachY, most + turn, north + reachY, (other) => other !== own),
    )
    return found.length === 1 ? found[0]! : [...new Set(found.flat())]
  })
}
