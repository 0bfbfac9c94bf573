import { LEAF_EDGES } from "./edge-tree.js"
import { CAPSULE_SIZE, type LeavesInSpace } from "./leaves-in-space.js"

/** The vertices of a leaf, in metres: how far ahead toward the other leaf, and how far aside. */
export interface View {
  readonly along: Float64Array
  readonly across: Float64Array
  /** The most that any vertex is ahead, and the range of how far aside they are. */
  foremost: number
  least: number
  most: number
  /** Whether vertices in their order are ever farther aside (1), ever less far (−1), or neither (0). */
  turn: 1 | -1 | 0
}

const newView = (): View => ({
  along: new Float64Array(LEAF_EDGES + 1),
  across: new Float64Array(LEAF_EDGES + 1),
  foremost: 0,
  least: 0,
  most: 0,
  turn: 0,
})

/**
 * Two leaves of edges as they see each other: the first looks ahead, the second back, and both along one direction at right
 * angles to that. Memory is taken once, for many pairs of leaves.
 */
export class FacingViews {
  readonly first = newView()
  readonly second = newView()
  /** The unit vector from the first leaf's axis to the second's, to be set before they look; null vector if they meet. */
  readonly ahead = new Float64Array(3)
  private readonly aside = new Float64Array(3)
  /** The middle of the first leaf's axis, from which both look. */
  private readonly from = new Float64Array(3)

  /**
   * Lets two leaves look at each other.
   *
   * @param edges - How many edges each has.
   */
  look(a: LeavesInSpace, leafA: number, edgesA: number, b: LeavesInSpace, leafB: number, edgesB: number): void {
    const at = CAPSULE_SIZE * leafA
    chooseAxes(this.ahead, this.aside, a.capsules, at, b.capsules, CAPSULE_SIZE * leafB)
    for (let k = 0; k < 3; k++) this.from[k] = a.capsules[at + k]!
    this.see(a.places, a.starts[leafA]!, edgesA, 1, this.first)
    this.see(b.places, b.starts[leafB]!, edgesB, -1, this.second)
  }

  /** Whether an edge of the first leaf and one of the second are apart ahead or aside, by more than a slack. */
  areClear(i: number, j: number, slack: number): boolean {
    return (
      areRangesClear(this.first.along, i, this.second.along, j, -1, slack) ||
      areRangesClear(this.first.across, i, this.second.across, j, 1, slack)
    )
  }

  /** Looks at a leaf with the face to the second leaf (1) or to the first (−1). */
  private see(places: Float64Array, start: number, edges: number, facing: 1 | -1, view: View): void {
    const { along, across } = view
    const ax = facing * this.ahead[0]!
    const ay = facing * this.ahead[1]!
    const az = facing * this.ahead[2]!
    const sx = this.aside[0]!
    const sy = this.aside[1]!
    const sz = this.aside[2]!
    const fx = this.from[0]!
    const fy = this.from[1]!
    const fz = this.from[2]!
    let foremost = Number.NEGATIVE_INFINITY
    let least = Number.POSITIVE_INFINITY
    let most = Number.NEGATIVE_INFINITY
    let rises = 0
    let before = Number.NEGATIVE_INFINITY
    for (let k = 0; k <= edges; k++) {
      const v = start + 3 * k
      const x = places[v]! - fx
      const y = places[v + 1]! - fy
      const z = places[v + 2]! - fz
      const ahead = ax * x + ay * y + az * z
      const aside = sx * x + sy * y + sz * z
      along[k] = ahead
      across[k] = aside
      if (ahead > foremost) foremost = ahead
      if (aside < least) least = aside
      if (aside > most) most = aside
      if (aside > before) rises++
      before = aside
    }
    view.foremost = foremost
    view.least = least
    view.most = most
    view.turn = rises === edges + 1 ? 1 : rises === 1 ? -1 : 0
  }
}

/** Whether the ranges of two edges are apart, the second seen the same way (1) or from the other side (−1). */
function areRangesClear(
  p: Float64Array,
  i: number,
  q: Float64Array,
  j: number,
  facing: 1 | -1,
  slack: number,
): boolean {
  const a = p[i]!
  const b = p[i + 1]!
  const c = facing * q[j]!
  const d = facing * q[j + 1]!
  return Math.max(a, b) + slack < Math.min(c, d) || Math.max(c, d) + slack < Math.min(a, b)
}

/** Makes `aside` a direction at right angles to `ahead`, along one of the axes if they have a length; `ahead` too, if it has none. */
function chooseAxes(
  ahead: Float64Array,
  aside: Float64Array,
  p: Float64Array,
  i: number,
  q: Float64Array,
  j: number,
): void {
  if (ahead[0] === 0 && ahead[1] === 0 && ahead[2] === 0) {
    const isSet =
      writeCross(ahead, p, i, p, i + 3) || writeCross(ahead, p, i, q, j + 3) || writeCross(ahead, p, i, NORTH, 0)
    if (!isSet) ahead.set(NORTH)
  }
  const isSet =
    writeAcross(aside, ahead, p, i + 3) || writeAcross(aside, ahead, q, j + 3) || writeCross(aside, p, i, ahead, 0)
  if (!isSet) aside.fill(0)
}

const NORTH = Float64Array.of(0, 0, 1)

/** Writes the unit vector of the part of a vector that is at right angles to a unit vector, unless it is too short to have one. */
function writeAcross(target: Float64Array, unit: Float64Array, v: Float64Array, j: number): boolean {
  const dot = unit[0]! * v[j]! + unit[1]! * v[j + 1]! + unit[2]! * v[j + 2]!
  return writeUnit(target, v[j]! - dot * unit[0]!, v[j + 1]! - dot * unit[1]!, v[j + 2]! - dot * unit[2]!)
}

/** Writes the unit vector of a vector product, unless it is too short to have one. */
function writeCross(target: Float64Array, u: Float64Array, i: number, v: Float64Array, j: number): boolean {
  const x = u[i + 1]! * v[j + 2]! - u[i + 2]! * v[j + 1]!
  const y = u[i + 2]! * v[j]! - u[i]! * v[j + 2]!
  const z = u[i]! * v[j + 1]! - u[i + 1]! * v[j]!
  return writeUnit(target, x, y, z)
}

function writeUnit(target: Float64Array, x: number, y: number, z: number): boolean {
  const length = Math.sqrt(x * x + y * y + z * z)
  if (length < 1e-3) return false
  target[0] = x / length
  target[1] = y / length
  target[2] = z / length
  return true
}
