import type { Neck } from "../../src/analysis/neck.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import type { Area, Position } from "../../src/geometry/position.js"

/**
 * Ground between a boundary's edges straight in degrees, as overlay takes them, and the same as geodesics, legs left out: a
 * bow of L² tan φ / 8R over each edge of length L.
 */
export function straightness(area: Area, legs: Neck["legs"]): number {
  const isLeg = (a: Position, b: Position): boolean =>
    legs.some(({ ends }) => ends.every(({ position }) => [String(a), String(b)].includes(String(position))))
  return area.flat().reduce((total, ring) => {
    const bows = ring.slice(1).map((to, i) => {
      if (isLeg(ring[i]!, to)) return 0
      const { metres } = geodesicInverse(ring[i]!, to)
      return (metres ** 3 * Math.abs(Math.tan((to[1] * Math.PI) / 180))) / (12 * 6.37e6)
    })
    return total + bows.reduce((sum, bow) => sum + bow, 0)
  }, 0)
}
