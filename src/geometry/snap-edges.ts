import { EdgeBoxes, type FlatEdges } from "./edge-boxes.js"
import { hashPosition } from "./hash-position.js"
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

/** A grid of steps that are a power of 2, through an origin that is on it. In degrees. */
interface Grid {
  readonly step: number
  readonly x: number
  readonly y: number
}

/** The finest grid on which every point is a double, and half a step from it too, when counted from the origin. */
function gridFor(starts: readonly Position[], ends: readonly Position[]): Grid {
  let west = Number.POSITIVE_INFINITY
  let east = Number.NEGATIVE_INFINITY
  let south = Number.POSITIVE_INFINITY
  let north = Number.NEGATIVE_INFINITY
  for (const list of [starts, ends]) {
    for (const position of list) {
      west = Math.min(west, position[0])
      east = Math.max(east, position[0])
      south = Math.min(south, position[1])
      north = Math.max(north, position[1])
    }
  }
  const largest = Math.max(Math.abs(west), Math.abs(east), Math.abs(south), Math.abs(north), 1)
  const widest = Math.max(east - west, north - south)
  const step = 2 ** Math.max(Math.floor(Math.log2(largest)) - 52, Math.ceil(Math.log2(widest || 1)) - 52)
  return { step, x: Math.round(west / step) * step, y: Math.round(south / step) * step }
}

/** A cell and those around it. */
const AROUND = [
  [0, 0],
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
] as const

/** Points of a grid, numbered as they come. */
class GridPoints {
  readonly grid: Grid
  count = 0
  private readonly positions: Position[] = []
  private xs: Float64Array<ArrayBuffer>
  private ys: Float64Array<ArrayBuffer>
  private table: Int32Array

  constructor(expected: number, grid: Grid) {
    this.grid = grid
    this.xs = new Float64Array(expected + 16)
    this.ys = new Float64Array(expected + 16)
    let size = 32
    while (size < 2 * expected) size *= 2
    this.table = new Int32Array(size).fill(-1)
  }

  x(point: number): number {
    return this.xs[point]!
  }

  y(point: number): number {
    return this.ys[point]!
  }

  /** The number of the grid point nearest to a position; the first position that comes to it is the one that is kept. */
  number(position: Position): number {
    const { step, x, y } = this.grid
    const point = this.numberAt(Math.round(position[0] / step) * step - x, Math.round(position[1] / step) * step - y)
    if (point === this.positions.length) this.positions.push(position)
    return point
  }

  /**
   * The number of the grid point nearest to a crossing, which is counted from the origin.
   *
   * @param fits - Whether both edges pass through the cell of a point: rounding may have led to the cell beside.
   */
  numberOfCrossing(crossingX: number, crossingY: number, fits: (x: number, y: number) => boolean): number {
    const { step, x, y } = this.grid
    const nearX = Math.round(crossingX / step) * step
    const nearY = Math.round(crossingY / step) * step
    const [dx, dy] = AROUND.find(([right, up]) => fits(nearX + right * step, nearY + up * step)) ?? AROUND[0]
    const point = this.numberAt(nearX + dx * step, nearY + dy * step)
    if (point === this.positions.length) this.positions.push([x + this.xs[point]!, y + this.ys[point]!])
    return point
  }

  /** Gives a point the numbers of the grid, which its edges have been bent to, in place of its own. */
  settle(point: number): void {
    this.positions[point] = [this.grid.x + this.xs[point]!, this.grid.y + this.ys[point]!]
  }

  all(): { positions: readonly Position[]; x: Float64Array; y: Float64Array } {
    return { positions: this.positions, x: this.xs, y: this.ys }
  }

  private numberAt(x: number, y: number): number {
    const slot = this.slotOf(x, y)
    const found = this.table[slot]!
    if (found >= 0) return found
    const point = this.count++
    this.table[slot] = point
    if (point === this.xs.length) {
      this.xs = widened(this.xs)
      this.ys = widened(this.ys)
    }
    this.xs[point] = x
    this.ys[point] = y
    if (2 * this.count > this.table.length) this.rehash()
    return point
  }

  private slotOf(x: number, y: number): number {
    const mask = this.table.length - 1
    let slot = hashPosition(x, y) & mask
    for (;;) {
      const found = this.table[slot]!
      if (found < 0 || (this.xs[found] === x && this.ys[found] === y)) return slot
      slot = (slot + 1) & mask
    }
  }

  private rehash(): void {
    this.table = new Int32Array(2 * this.table.length).fill(-1)
    for (let point = 0; point < this.count; point++) this.table[this.slotOf(this.xs[point]!, this.ys[point]!)] = point
  }
}

function widened(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(2 * numbers.length)
  wider.set(numbers)
  return wider
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
