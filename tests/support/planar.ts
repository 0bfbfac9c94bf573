import { doubledPlanarArea } from "../../src/geometry/planar-area.js"
import type { Area } from "../../src/geometry/position.js"

/** Square degrees covered by an area whose rings run as RFC 7946 has it. */
export function squareDegrees(area: Area): number {
  return area.flat().reduce((sum, ring) => sum + doubledPlanarArea(ring) / 2, 0)
}
