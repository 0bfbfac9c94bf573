import type { Area } from "./position.js"
import { type EdgeOptions, signedRingArea } from "./ring-area.js"

/**
 * How much ground an area covers.
 *
 * @param area - Parts, each an outer ring and its holes, of either orientation.
 * @param options - How vertices are joined; geodesics unless told otherwise.
 * @returns Square metres, holes taken off.
 * @example
 * areaSquareMetres([[[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]]) // 12308778361.469…
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
