import { hashPosition } from "./hash-position.js"
import type { Position } from "./position.js"

/** A grid of steps that are a power of 2, through an origin that is on it. In degrees. */
export interface Grid {
  readonly step: number
  readonly x: number
  readonly y: number
}

/** The finest grid on which every point is a double, and half a step from it too, when counted from the origin. */
export function gridFor(starts: readonly Position[], ends: readonly Position[]): Grid {
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
export class GridPoints {
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
