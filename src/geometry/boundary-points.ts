import Flatbush from "flatbush"

/** How close boundary points are set. */
export interface BoundarySpacing {
  /** Greatest distance between neighbours anywhere, in metres. */
  readonly coarseMetres: number
  /** Least distance that a piece is split to, in metres. */
  readonly fineMetres: number
}

/** A piece of boundary is no longer than this share of the way to the boundary across from it. */
const PIECE_SHARE = 1 / 3

/**
 * Boundary is across from a piece where the way along the ring is this many times the straight way, or there is none: half
 * a circle, π/2, for a bay that is shallower has no neck.
 */
const DETOUR = 1.57

/**
 * Where to set points on rings so that their triangulation sees every narrow place: closely where the boundary comes
 * back near to itself or to another ring, and sparsely elsewhere.
 *
 * Sparse setting is what keeps long straight borders cheap: a triangulation flips edges in proportion to the square of
 * the number of points in a row.
 *
 * @param rings - Projected closed rings, x and y in turn, in metres.
 * @returns For each ring, for each of its edges, the fractions along it at which points are set, the last being 1.
 */
export function boundaryPoints(
  rings: readonly Float64Array[],
  { coarseMetres, fineMetres }: BoundarySpacing,
): number[][][] {
  const edges = rings.flatMap((points, ring) => {
    let along = 0
    return Array.from({ length: points.length / 2 - 1 }, (_, edge) => {
      const at = 2 * edge
      const length = Math.hypot(points[at + 2]! - points[at]!, points[at + 3]! - points[at + 1]!)
      along += length
      return {
        ring,
        x: points[at]!,
        y: points[at + 1]!,
        dx: points[at + 2]! - points[at]!,
        dy: points[at + 3]! - points[at + 1]!,
        length,
        along: along - length,
      }
    })
  })
  const around = rings.map(() => 0)
  for (const { ring, length } of edges) around[ring]! += length
  const tree = new Flatbush(edges.length)
  for (const { x, y, dx, dy } of edges)
    tree.add(Math.min(x, x + dx), Math.min(y, y + dy), Math.max(x, x + dx), Math.max(y, y + dy))
  tree.finish()

  const isNarrow = (piece: (typeof edges)[number], t: number, size: number): boolean => {
    const reach = size / PIECE_SHARE
    const x = piece.x + t * piece.dx
    const y = piece.y + t * piece.dy
    const along = piece.along + t * piece.length
    return (
      tree.search(x - reach, y - reach, x + reach, y + reach, (index) => {
        const other = edges[index]!
        const square = other.length * other.length
        const foot =
          square > 0 ? Math.max(0, Math.min(1, ((x - other.x) * other.dx + (y - other.y) * other.dy) / square)) : 0
        const straight = Math.hypot(x - other.x - foot * other.dx, y - other.y - foot * other.dy)
        if (straight > reach) return false
        if (other.ring !== piece.ring) return true
        const way = Math.abs(other.along + foot * other.length - along)
        return Math.min(way, around[piece.ring]! - way) > DETOUR * straight + size / 2
      }).length > 0
    )
  }
  const split = (piece: (typeof edges)[number], from: number, to: number, fractions: number[]): void => {
    const size = (to - from) * piece.length
    const middle = (from + to) / 2
    if (size > coarseMetres || (size > fineMetres && isNarrow(piece, middle, size))) {
      split(piece, from, middle, fractions)
      split(piece, middle, to, fractions)
    } else fractions.push(to)
  }
  const result: number[][][] = rings.map(() => [])
  for (const piece of edges) {
    const fractions: number[] = []
    split(piece, 0, 1, fractions)
    result[piece.ring]!.push(fractions)
  }
  return result
}
