import type { EdgePlace } from "./edge-place.js"
import type { EdgeTree } from "./edge-tree.js"
import { footOnGeodesic } from "./foot-on-geodesic.js"
import type { Position } from "./position.js"
import { edgePlaceIn, positionIn } from "./position-in.js"
import { SAME_WITNESS_DEGREES, SPACE_ROUNDING_METRES } from "./tolerance.js"

/** The two places at which the edges of two shapes come nearest. */
export interface MeasuredPair {
  readonly metres: number
  readonly witness: readonly [Position, Position]
  readonly edges: readonly [EdgePlace, EdgePlace]
}

/**
 * Measures a vertex of one leaf and an edge of another on the ellipsoid.
 *
 * @param swapped - Whether the vertex belongs to the second shape, whose place is told second.
 */
export function measuredPair(
  a: EdgeTree,
  leafA: number,
  vertex: number,
  b: EdgeTree,
  leafB: number,
  edge: number,
  swapped: boolean,
): MeasuredPair {
  const place = positionIn(a, leafA, vertex)
  const foot = footOnGeodesic(place, positionIn(b, leafB, edge), positionIn(b, leafB, edge + 1))
  const one = [withinGlobe(place), edgePlaceIn(a, leafA, vertex)] as const
  const other = [withinGlobe(foot.position), edgePlaceIn(b, leafB, edge)] as const
  const [first, second] = swapped ? [other, one] : [one, other]
  return { metres: foot.metres, witness: [first[0], second[0]], edges: [first[1], second[1]] }
}

/** Whether two pairs join the same places, to a tenth of a millimetre. */
export function hasSameWitness(one: MeasuredPair, other: MeasuredPair): boolean {
  return one.witness.every(([x, y], k) => {
    const [otherX, otherY] = other.witness[k]!
    return Math.abs(x - otherX) < SAME_WITNESS_DEGREES && Math.abs(y - otherY) < SAME_WITNESS_DEGREES
  })
}

/** Whether a pair is nearer than another or, if rounding alone tells them apart, comes earlier in the shapes. */
export function goesBefore(pair: MeasuredPair, best: MeasuredPair): boolean {
  if (Math.abs(pair.metres - best.metres) > SPACE_ROUNDING_METRES) return pair.metres < best.metres
  const order = pair.edges.flatMap(({ part, ring, edge }, shape) => {
    const other = best.edges[shape]!
    return [part - other.part, ring - other.ring, edge - other.edge]
  })
  return (order.find((difference) => difference !== 0) ?? 0) < 0
}

function withinGlobe(position: Position): Position {
  const [longitude, latitude] = position
  return Math.abs(longitude) <= 180 ? position : [longitude - 360 * Math.round(longitude / 360), latitude]
}
