import { EdgeBoxes, type FlatEdges } from "./edge-boxes.js"
import { GridPoints, gridFor } from "./grid-points.js"
import { exactDeterminant, orientation } from "./orientation.js"
import type { Position } from "./position.js"

/** Edges that meet in common vertices only. */
export interface NodedEdges {
  /** Vertices: those of the input as they were given, unless an edge of theirs was bent; and the new ones at crossings. */
  readonly positions: readonly Position[]
  /** The same as the topology sees them: on the grid, and from an origin near by. */
  readonly x: Float64Array
  readonly y: Float64Array
  readonly count: number
  /** For each piece the vertices it runs from and to, and the edge that it is a piece of. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly source: Int32Array
}

/**
 * Cuts edges where they meet, by snap rounding.
 *
 * Vertices and crossings are moved to a grid as fine as the doubles of the largest number: 7e-15 degrees, a nanometre, for
 * numbers from 32 to 64. Every edge that passes through the cell of one of these points is led through the point; that is
 * what keeps edges, which rounding has bent, from crossing anew. Counted from an origin on the grid, points and corners of
 * cells are doubles, and all tests are exact.
 *
 * @param starts - Where the edges start, `ends` where they end: finite numbers.
 * @see Hobby 1999, Practical segment intersection with finite precision output, https://doi.org/10.1016/S0925-7721(99)00021-8
 */
export function snapEdges(starts: readonly Position[], ends: readonly Position[]): NodedEdges {
  const count = starts.length
  const points = new GridPoints(2 * count, gridFor(starts, ends))
  const from = new Int32Array(count)
  const to = new Int32Array(count)
  const flat: FlatEdges = {
    count,
    ax: new Float64Array(count),
    ay: new Float64Array(count),
    bx: new Float64Array(count),
    by: new Float64Array(count),
  }
  for (let k = 0; k < count; k++) {
    const a = points.number(starts[k]!)
    const b = points.number(ends[k]!)
    from[k] = a
    to[k] = b
    flat.ax[k] = points.x(a)
    flat.ay[k] = points.y(a)
    flat.bx[k] = points.x(b)
    flat.by[k] = points.y(b)
  }

  const stops = new Map<number, Set<number>>()
  const half = points.grid.step / 2
  const lead = (edge: number, point: number): undefined => {
    if (point === from[edge] || point === to[edge] || !passesCell(flat, edge, points.x(point), points.y(point), half))
      return
    const known = stops.get(edge)
    if (known === undefined) stops.set(edge, new Set([point]))
    else known.add(point)
  }
  const boxes = new EdgeBoxes(flat)
  const given = points.count
  boxes.pairs(half, (i, j) => {
    lead(i, from[j]!)
    lead(i, to[j]!)
    lead(j, from[i]!)
    lead(j, to[i]!)
    if (from[i] === from[j] || from[i] === to[j] || to[i] === from[j] || to[i] === to[j]) return undefined
    const at = crossingOf(flat, i, j)
    if (at === undefined) return undefined
    points.numberOfCrossing(at[0], at[1], (x, y) => passesCell(flat, i, x, y, half) && passesCell(flat, j, x, y, half))
    return undefined
  })
  for (let point = given; point < points.count; point++) {
    boxes.near(points.x(point), points.y(point), half, (edge) => lead(edge, point))
  }
  for (const edge of stops.keys()) {
    points.settle(from[edge]!)
    points.settle(to[edge]!)
  }
  return { ...points.all(), ...pieces(from, to, stops, points) }
}

/** Whether an edge meets a cell of the grid: neither an axis nor the edge's normal parts them. Exact. */
function passesCell({ ax, ay, bx, by }: FlatEdges, edge: number, x: number, y: number, half: number): boolean {
  const x1 = ax[edge]!
  const y1 = ay[edge]!
  const x2 = bx[edge]!
  const y2 = by[edge]!
  if (Math.max(x1, x2) < x - half || Math.min(x1, x2) > x + half) return false
  if (Math.max(y1, y2) < y - half || Math.min(y1, y2) > y + half) return false
  const left = (x2 - x1) * (y - y1)
  const right = (x - x1) * (y2 - y1)
  const reach = (Math.abs(x2 - x1) + Math.abs(y2 - y1)) * half
  if (Math.abs(left - right) > 2 * reach + 1e-15 * (Math.abs(left) + Math.abs(right))) return false
  const corners = [
    orientation(x1, y1, x2, y2, x - half, y - half),
    orientation(x1, y1, x2, y2, x + half, y - half),
    orientation(x1, y1, x2, y2, x + half, y + half),
    orientation(x1, y1, x2, y2, x - half, y + half),
  ]
  return corners.some((corner) => corner >= 0) && corners.some((corner) => corner <= 0)
}

/** Where two edges cross inside both; ends are looked after elsewhere. */
function crossingOf({ ax, ay, bx, by }: FlatEdges, i: number, j: number): Position | undefined {
  const sideC = orientation(ax[i]!, ay[i]!, bx[i]!, by[i]!, ax[j]!, ay[j]!)
  const sideD = orientation(ax[i]!, ay[i]!, bx[i]!, by[i]!, bx[j]!, by[j]!)
  if (sideC === 0 || sideD === 0 || sideC > 0 === sideD > 0) return undefined
  const sideA = exactDeterminant(ax[j]!, ay[j]!, bx[j]!, by[j]!, ax[i]!, ay[i]!)
  const sideB = exactDeterminant(ax[j]!, ay[j]!, bx[j]!, by[j]!, bx[i]!, by[i]!)
  if (sideA === 0 || sideB === 0 || sideA > 0 === sideB > 0) return undefined
  const part = sideA / (sideA - sideB)
  return [ax[i]! + part * (bx[i]! - ax[i]!), ay[i]! + part * (by[i]! - ay[i]!)]
}

/** The pieces of all edges, in the order of the points that they are led through. */
function pieces(
  from: Int32Array,
  to: Int32Array,
  stops: ReadonlyMap<number, ReadonlySet<number>>,
  points: GridPoints,
): Pick<NodedEdges, "count" | "from" | "to" | "source"> {
  const starts: number[] = []
  const ends: number[] = []
  const source: number[] = []
  const add = (edge: number, a: number, b: number): void => {
    if (a === b) return
    starts.push(a)
    ends.push(b)
    source.push(edge)
  }
  for (let edge = 0; edge < from.length; edge++) {
    const first = from[edge]!
    const last = to[edge]!
    const between = stops.get(edge)
    if (between === undefined) {
      add(edge, first, last)
      continue
    }
    const ux = points.x(last) - points.x(first)
    const uy = points.y(last) - points.y(first)
    const along = (point: number): number =>
      (points.x(point) - points.x(first)) * ux + (points.y(point) - points.y(first)) * uy
    const ordered = [...between].sort((p, q) => along(p) - along(q))
    let before = first
    for (const point of ordered) {
      add(edge, before, point)
      before = point
    }
    add(edge, before, last)
  }
  return {
    count: starts.length,
    from: Int32Array.from(starts),
    to: Int32Array.from(ends),
    source: Int32Array.from(source),
  }
}
