import { BOX_SIZE } from "./edge-tree.js"

/**
 * A length, squared, that no way over the ground between two boxes of an {@link EdgeTree} undercuts. Square metres.
 *
 * Let (λ, z, p) be the longitude, the height over the equator's plane and the distance from the axis of a point. The
 * straight line through the earth between two points is, by the law of cosines,
 *
 *   c² = (z₁ − z₂)² + (p₁ − p₂)² + 4 p₁ p₂ sin²(Δλ/2),
 *
 * exactly, and no way over the ground is shorter than it. Each term is least where the gap between the two ranges of z,
 * of p or of λ is, and p₁p₂ where both p are, so putting the gaps and the least p in gives a lower bound for every pair
 * of points of the two boxes. For half the gap of λ, which is at most π/2, x − x³/6 stays below sin x.
 *
 * Premise: the boxes hold the edges, not only their ends (see `boxAround`). It can fail by rounding alone, by less than
 * 5 nm in c; the search allows for that.
 *
 * @param p - Number of the first box, `q` of the second.
 */
export function boxDistanceSquared(boxes: Float64Array, p: number, others: Float64Array, q: number): number {
  const i = BOX_SIZE * p
  const j = BOX_SIZE * q
  const east = Math.max(boxes[i + 1]!, others[j + 1]!)
  const west = Math.min(boxes[i]!, others[j]!)
  const straightOn = Math.max(boxes[i]!, others[j]!) - Math.min(boxes[i + 1]!, others[j + 1]!)
  const roundTheBack = 2 * Math.PI - (east - west)
  const dl = Math.max(0, Math.min(straightOn, roundTheBack)) / 2
  const dz = Math.max(0, boxes[i + 2]! - others[j + 3]!, others[j + 2]! - boxes[i + 3]!)
  const dp = Math.max(0, boxes[i + 4]! - others[j + 5]!, others[j + 4]! - boxes[i + 5]!)
  const sine = dl - (dl * dl * dl) / 6
  return dz * dz + dp * dp + 4 * boxes[i + 4]! * others[j + 4]! * sine * sine
}
