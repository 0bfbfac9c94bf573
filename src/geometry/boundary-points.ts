import Flatbush from "flatbush"

/** How close boundary points are set. */
export interface BoundarySpacing {
  /** Greatest distance between neighbours anywhere, in metres. */
  readonly coarseMetres: number
  /** Least distance that a piece is split to, in metres. */
  readonly fineMetres: number
  /** Points that are set at most, or as many as coarse setting takes; no limit unless told. */
  readonly mostPoints?: number
}

/** Where points are set. */
export interface BoundaryPoints {
  /** For each ring, for each of its edges, the fractions along it at which points are set, the last being 1. */
  readonly fractions: readonly (readonly (readonly number[])[])[]
  /** Least distance that a piece was split to, in metres; as asked for unless that took too many points. */
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
 * Where two lines run along each other for hundreds of kilometres, a few metres apart, the finest pieces of them would be a
 * hundred thousand. The least distance is then doubled until no more points are set than may be. Pieces are a third as long
 * as the way across, so ground wider than three times that distance has the same points as before: what is lost is how wide
 * a slit is that is narrower.
 *
 * @param rings - Projected closed rings, x and y in turn, in metres.
 */
export function boundaryPoints(rings: readonly Float64Array[], spacing: BoundarySpacing): BoundaryPoints {
  const { coarseMetres, mostPoints = Number.POSITIVE_INFINITY } = spacing
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
  /** Null where more points would be set than may be. */
  const setAt = (fineMetres: number): number[][][] | null => {
    const most = fineMetres < coarseMetres ? mostPoints : Number.POSITIVE_INFINITY
    let count = 0
    const split = (piece: (typeof edges)[number], from: number, to: number, fractions: number[]): void => {
      if (count > most) return
      const size = (to - from) * piece.length
      const middle = (from + to) / 2
      if (size > coarseMetres || (size > fineMetres && isNarrow(piece, middle, size))) {
        count++
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
    return count > most ? null : result
  }
  for (let { fineMetres } = spacing; ; fineMetres *= 2) {
    const fractions = setAt(fineMetres)
    if (fractions) return { fractions, fineMetres }
  }
}
