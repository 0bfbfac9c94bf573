import type { PolygonRings, Position } from "./position.js"

/**
 * A position inside a polygon, as far from its edges as the latitude half way up allows.
 *
 * @param rings - Outer ring and holes, edges straight in longitude and latitude; with ground.
 */
export function interiorPoint(rings: PolygonRings): Position {
  const latitudes = [...new Set(rings[0]!.map(([, y]) => y))].sort((p, q) => p - q)
  const middle = (latitudes[0]! + latitudes.at(-1)!) / 2
  const above = latitudes.findIndex((y) => y > middle)
  const y = (latitudes[above - 1]! + latitudes[above]!) / 2
  const crossings: number[] = []
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!
      const [bx, by] = ring[i]!
      if (ay > y !== by > y) crossings.push(ax + ((bx - ax) * (y - ay)) / (by - ay))
    }
  }
  crossings.sort((p, q) => p - q)
  let best: Position = [crossings[0] ?? rings[0]![0]![0], y]
  let widest = -1
  for (let i = 1; i < crossings.length; i += 2) {
    const width = crossings[i]! - crossings[i - 1]!
    if (width <= widest) continue
    widest = width
    best = [crossings[i - 1]! + width / 2, y]
  }
  return best
}
