import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS_METRES, RADIANS_PER_DEGREE } from "./ellipsoid.js"
import type { Position } from "./position.js"
import { sagMetres } from "./sag.js"

/** Numbers kept for a capsule: x, y, z of the middle of its axis, of half its axis, its radius, and the most its edges sag. */
export const CAPSULE_SIZE = 8

/** Numbers that there is room for at first, and how many times as many when it is full. */
const FIRST_ROOM = 6000
const GROWTH = 4

/** Square metres. */
const SHORTEST_AXIS_SQUARED = 1e-12

/**
 * The leaves of a tree of edges in space, each worked out when it is first asked for.
 *
 * Kept in few arrays for all leaves: making an array takes longer than filling a short one. Room for vertices grows with
 * the leaves that are asked for, for most searches ask for few of many.
 */
export class LeavesInSpace {
  /** Earth-centred x, y, z of each leaf's vertices, the last included, which is the first of the next leaf too. */
  places: Float64Array
  /** Where in `places` a leaf's vertices start; −1 for each leaf that was not worked out. */
  readonly starts: Int32Array
  /**
   * For each leaf a capsule, everything within a radius of an axis, that holds its edges; the axis runs from the first vertex
   * to the last. {@link CAPSULE_SIZE} numbers each, in metres.
   */
  readonly capsules: Float64Array
  /** How many numbers of `places` are taken. */
  private taken = 0
  /** How many all leaves would take. */
  private readonly most: number

  /** @param edges - How many edges the leaves have in all. */
  constructor(leaves: number, edges: number) {
    this.starts = new Int32Array(leaves).fill(-1)
    this.most = 3 * (edges + leaves)
    this.places = new Float64Array(Math.min(this.most, FIRST_ROOM))
    this.capsules = new Float64Array(CAPSULE_SIZE * leaves)
  }

  isPlaced(leaf: number): boolean {
    return this.starts[leaf]! >= 0
  }

  /** Works out a leaf: its edges join the positions of a line between two of its vertices. */
  place(leaf: number, line: readonly Position[], first: number, last: number): void {
    const start = this.taken
    this.starts[leaf] = start
    this.taken += 3 * (last - first + 1)
    if (this.taken > this.places.length) this.makeRoom()
    const { places } = this
    // Held here: a loop reads what a module holds anew each time.
    const perDegree = RADIANS_PER_DEGREE
    const radius = EQUATORIAL_RADIUS_METRES
    const squared = ECCENTRICITY_SQUARED
    let longest = 0
    for (let k = first, v = start; k <= last; k++, v += 3) {
      const position = line[k]!
      const longitude = position[0] * perDegree
      const latitude = position[1] * perDegree
      const sine = Math.sin(latitude)
      const normal = radius / Math.sqrt(1 - squared * sine * sine)
      const fromAxis = normal * Math.cos(latitude)
      const x = fromAxis * Math.cos(longitude)
      const y = fromAxis * Math.sin(longitude)
      const z = normal * (1 - squared) * sine
      places[v] = x
      places[v + 1] = y
      places[v + 2] = z
      if (k === first) continue
      const dx = x - places[v - 3]!
      const dy = y - places[v - 2]!
      const dz = z - places[v - 1]!
      const square = dx * dx + dy * dy + dz * dz
      if (!(square <= longest)) longest = square
    }
    this.encapsulate(leaf, start, start + 3 * (last - first), sagMetres(Math.sqrt(longest)))
  }

  private makeRoom(): void {
    const places = new Float64Array(Math.min(this.most, GROWTH * this.places.length))
    places.set(this.places)
    this.places = places
  }

  private encapsulate(leaf: number, start: number, end: number, sag: number): void {
    const { places, capsules } = this
    const hx = (places[end]! - places[start]!) / 2
    const hy = (places[end + 1]! - places[start + 1]!) / 2
    const hz = (places[end + 2]! - places[start + 2]!) / 2
    const mx = places[start]! + hx
    const my = places[start + 1]! + hy
    const mz = places[start + 2]! + hz
    const hh = hx * hx + hy * hy + hz * hz
    // Shorter axes count as points, which only makes the capsule wider.
    const perHalf = hh > SHORTEST_AXIS_SQUARED ? 1 / hh : 0
    let farthest = 0
    for (let v = start; v <= end; v += 3) {
      const ex = places[v]! - mx
      const ey = places[v + 1]! - my
      const ez = places[v + 2]! - mz
      const along = (ex * hx + ey * hy + ez * hz) * perHalf
      const t = along > 1 ? 1 : along < -1 ? -1 : along
      const ox = ex - t * hx
      const oy = ey - t * hy
      const oz = ez - t * hz
      const square = ox * ox + oy * oy + oz * oz
      if (square > farthest) farthest = square
    }
    const at = CAPSULE_SIZE * leaf
    capsules[at] = mx
    capsules[at + 1] = my
    capsules[at + 2] = mz
    capsules[at + 3] = hx
    capsules[at + 4] = hy
    capsules[at + 5] = hz
    capsules[at + 6] = Math.sqrt(farthest) + sag
    capsules[at + 7] = sag
  }
}
