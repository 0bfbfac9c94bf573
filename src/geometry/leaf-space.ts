import { type EdgeTree, LEAF_EDGES } from "./edge-tree.js"
import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS_METRES, RADIANS_PER_DEGREE } from "./ellipsoid.js"
import { sagMetres } from "./sag.js"

/** Numbers kept for the vertices of a leaf. */
export const LEAF_SIZE = 3 * (LEAF_EDGES + 1)

/** Numbers kept for a capsule: the middle of its axis, half its axis, its radius, and the longest edge in it. */
export const CAPSULE_SIZE = 8

/**
 * The leaves of a tree in space, each worked out when it is first asked for.
 *
 * A capsule is everything within a radius of a straight axis; a leaf's axis runs from its first vertex to its last, and
 * its radius takes in all its edges with their sag.
 */
export interface LeafSpace {
  readonly tree: EdgeTree
  /** Earth-centred x, y, z of each leaf's vertices, {@link LEAF_SIZE} numbers to a leaf. */
  readonly places: Float64Array
  /** {@link CAPSULE_SIZE} numbers to a leaf. */
  readonly capsules: Float64Array
  readonly known: Uint8Array
}

export function leafSpace(tree: EdgeTree): LeafSpace {
  const count = tree.leafChain.length
  return {
    tree,
    places: new Float64Array(LEAF_SIZE * count),
    capsules: new Float64Array(CAPSULE_SIZE * count),
    known: new Uint8Array(count),
  }
}

/** Makes sure that a leaf has been worked out. */
export function openLeaf(space: LeafSpace, leaf: number): void {
  if (space.known[leaf] === 1) return
  space.known[leaf] = 1
  const { tree, places, capsules } = space
  const { line } = tree.chains[tree.leafChain[leaf]!]!
  const start = tree.leafStart[leaf]!
  const count = tree.leafEnd[leaf]! - start
  const at = LEAF_SIZE * leaf
  for (let k = 0; k <= count; k++) {
    const position = line[start + k]!
    const longitude = position[0] * RADIANS_PER_DEGREE
    const latitude = position[1] * RADIANS_PER_DEGREE
    const sine = Math.sin(latitude)
    const normal = EQUATORIAL_RADIUS_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine)
    const fromAxis = normal * Math.cos(latitude)
    places[at + 3 * k] = fromAxis * Math.cos(longitude)
    places[at + 3 * k + 1] = fromAxis * Math.sin(longitude)
    places[at + 3 * k + 2] = normal * (1 - ECCENTRICITY_SQUARED) * sine
  }
  writeCapsule(places, at, at + 3 * count, capsules, CAPSULE_SIZE * leaf)
}

function writeCapsule(places: Float64Array, first: number, last: number, capsules: Float64Array, at: number): void {
  const mx = (places[first]! + places[last]!) / 2
  const my = (places[first + 1]! + places[last + 1]!) / 2
  const mz = (places[first + 2]! + places[last + 2]!) / 2
  const hx = places[last]! - mx
  const hy = places[last + 1]! - my
  const hz = places[last + 2]! - mz
  const hh = hx * hx + hy * hy + hz * hz
  let farthest = 0
  let longest = 0
  for (let k = first; k <= last; k += 3) {
    const ex = places[k]! - mx
    const ey = places[k + 1]! - my
    const ez = places[k + 2]! - mz
    const t = hh > 0 ? Math.max(-1, Math.min(1, (ex * hx + ey * hy + ez * hz) / hh)) : 0
    farthest = Math.max(farthest, (ex - t * hx) ** 2 + (ey - t * hy) ** 2 + (ez - t * hz) ** 2)
    if (k === first) continue
    const dx = places[k]! - places[k - 3]!
    const dy = places[k + 1]! - places[k - 2]!
    const dz = places[k + 2]! - places[k - 1]!
    longest = Math.max(longest, dx * dx + dy * dy + dz * dz)
  }
  capsules[at] = mx
  capsules[at + 1] = my
  capsules[at + 2] = mz
  capsules[at + 3] = hx
  capsules[at + 4] = hy
  capsules[at + 5] = hz
  capsules[at + 6] = Math.sqrt(farthest) + sagMetres(Math.sqrt(longest))
  capsules[at + 7] = Math.sqrt(longest)
}
