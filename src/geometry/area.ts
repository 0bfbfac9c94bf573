import type { Area } from "./position.js"
import { type EdgeOptions, signedRingArea } from "./ring-area.js"

/**
 * How much ground an area covers.
 *
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function areaSquareMetres(area: Area, options: EdgeOptions = {}): number {
  let squareMetres = 0
  for (const rings of area) {
    rings.forEach((ring, index) => {
      const size = Math.abs(signedRingArea(ring, options))
      squareMetres += index === 0 ? size : -size
    })
  }
  return squareMetres
}
