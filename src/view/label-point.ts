import { polygonCentroid } from "d3-polygon"
import FlatQueue from "flatqueue"
import { locateInArea } from "../geometry/locate-in-area.js"
import type { PolygonRings, Position } from "../geometry/position.js"
import { guardLines } from "../guard/guard-line.js"

/** Cells are halved until none can better the best point by more than this share of the polygon's shorter side. */
const PRECISION = 0.01
/** The centre of mass is kept if it has this share of the greatest clearance: it reads calmer than the pole. */
const CENTRE_IS_GOOD = 0.8

/**
 * Where to put the label of a polygon: its centre of mass if that lies well inside, else the place farthest from every
 * edge (the pole of inaccessibility, to 1 % of the polygon's shorter side). Always inside the polygon.
 *
 * Good for placing text, not for measuring: distances are planar, with longitudes scaled at the polygon's mid-latitude.
 *
 * @param rings - Outer ring, then holes.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the polygon encloses nothing.
 * @example
 * labelPoint([[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]]) // [2, 2]
 * @see Agafonkin 2016, https://blog.mapbox.com/a-new-algorithm-for-finding-a-visual-center-of-a-polygon-7c77e6492fbc
 */
export function labelPoint(rings: PolygonRings): Position {
  guardLines("rings", rings)
  const outer = rings[0] ?? []
  const [west, east] = extent(outer.map(([x]) => x))
  const [south, north] = extent(outer.map(([, y]) => y))
  const scale = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const clearance = (x: number, y: number): number => {
    const distance = distanceToEdges(x, y, rings, scale)
    return locateInArea([x / scale, y], [rings]) === "inside" ? distance : -distance
  }
  const width = (east - west) * scale
  const height = north - south
  const side = Math.min(width, height)
  if (!(side > 0)) throw new RangeError("a polygon without ground has no place for a label")

  const cells = new FlatQueue<readonly [x: number, y: number, half: number]>()
  let best = { x: Number.NaN, y: Number.NaN, clearance: 0 }
  const look = (x: number, y: number, half: number): void => {
    const here = clearance(x, y)
    if (here > best.clearance) best = { x, y, clearance: here }
    const most = here + half * Math.SQRT2
    if (most > best.clearance + PRECISION * side) cells.push([x, y, half], -most)
  }
  for (let x = west * scale; x < east * scale; x += side) {
    for (let y = south; y < north; y += side) look(x + side / 2, y + side / 2, side / 2)
  }
  while (cells.length > 0) {
    if (-cells.peekValue()! <= best.clearance + PRECISION * side) break
    const [x, y, half] = cells.pop()!
    for (const dx of [-half / 2, half / 2]) for (const dy of [-half / 2, half / 2]) look(x + dx, y + dy, half / 2)
  }
  if (best.clearance <= 0) throw new RangeError("a polygon without ground has no place for a label")

  const [x, y] = polygonCentroid(outer.map(([longitude, latitude]) => [longitude, latitude]))
  return clearance(x * scale, y) >= CENTRE_IS_GOOD * best.clearance ? [x, y] : [best.x / scale, best.y]
}

function extent(values: readonly number[]): [number, number] {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
}

function distanceToEdges(x: number, y: number, rings: PolygonRings, scale: number): number {
  let least = Number.POSITIVE_INFINITY
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = [ring[i - 1]![0] * scale, ring[i - 1]![1]]
      const [bx, by] = [ring[i]![0] * scale, ring[i]![1]]
      const square = (bx - ax) ** 2 + (by - ay) ** 2
      const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square))
      least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)))
    }
  }
  return least
}
