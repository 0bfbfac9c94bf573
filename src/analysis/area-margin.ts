import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import type { Area } from "../geometry/position.js"
import type { FrontLookup } from "./front-by-edge.js"

/**
 * How much an area could grow or shrink if every front stretch on its boundary lay off by its drawing uncertainty, all
 * to the same side: the worst case, in square metres. Borders and frames count as exact.
 *
 * @returns The sum of length × uncertainty over the fronts of the boundary.
 */
export function areaMargin(area: Area, frontAt: FrontLookup): number {
  let squareMetres = 0
  for (const ring of area.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const front = frontAt(ring[i - 1]!, ring[i]!)
      if (front) squareMetres += geodesicInverse(ring[i - 1]!, ring[i]!).metres * front.uncertaintyMetres
    }
  }
  return squareMetres
}
