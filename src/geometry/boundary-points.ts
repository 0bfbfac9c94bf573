import Flatbush from "flatbush"
import { planeLength } from "./plane-length.js"

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
  const edges = edgesOf(rings)
  const { ring, x, y, dx, dy, length, along, around } = edges
  const tree = new Flatbush(edges.count)
  for (let edge = 0; edge < edges.count; edge++) {
    const [ax, ay] = [x[edge]!, y[edge]!]
    const [bx, by] = [ax + dx[edge]!, ay + dy[edge]!]
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))
  }
  tree.finish()

  const isNarrow = (edge: number, t: number, size: number): boolean => {
    const reach = size / PIECE_SHARE
    const px = x[edge]! + t * dx[edge]!
    const py = y[edge]! + t * dy[edge]!
    const at = along[edge]! + t * length[edge]!
    let isFound = false
    const look = (other: number): boolean => {
      if (isFound) return false
      const square = length[other]! * length[other]!
      const foot =
        square > 0
          ? Math.max(0, Math.min(1, ((px - x[other]!) * dx[other]! + (py - y[other]!) * dy[other]!) / square))
          : 0
      const straight = planeLength(px - x[other]! - foot * dx[other]!, py - y[other]! - foot * dy[other]!)
      if (straight > reach) return false
      if (ring[other] !== ring[edge]) isFound = true
      else {
        const way = Math.abs(along[other]! + foot * length[other]! - at)
        isFound = Math.min(way, around[ring[edge]!]! - way) > DETOUR * straight + size / 2
      }
      return false
    }
    tree.search(px - reach, py - reach, px + reach, py + reach, look)
    return isFound
  }
  /** Null where more points would be set than may be. */
  const setAt = (fineMetres: number): number[][][] | null => {
    const most = fineMetres < coarseMetres ? mostPoints : Number.POSITIVE_INFINITY
    let count = 0
    const split = (edge: number, from: number, to: number, fractions: number[]): void => {
      if (count > most) return
      const size = (to - from) * length[edge]!
      const middle = (from + to) / 2
      if (size > coarseMetres || (size > fineMetres && isNarrow(edge, middle, size))) {
        count++
        split(edge, from, middle, fractions)
        split(edge, middle, to, fractions)
      } else fractions.push(to)
    }
    const result: number[][][] = rings.map(() => [])
    for (let edge = 0; edge < edges.count; edge++) {
      const fractions: number[] = []
      split(edge, 0, 1, fractions)
      result[ring[edge]!]!.push(fractions)
    }
    return count > most ? null : result
  }
  for (let { fineMetres } = spacing; ; fineMetres *= 2) {
    const fractions = setAt(fineMetres)
    if (fractions) return { fractions, fineMetres }
  }
}

/** The edges of all rings: where they start, how far they go, and how far along their ring they start. */
interface RingEdges {
  readonly count: number
  readonly ring: Int32Array
  readonly x: Float64Array
  readonly y: Float64Array
  readonly dx: Float64Array
  readonly dy: Float64Array
  readonly length: Float64Array
  readonly along: Float64Array
  /** For each ring the way round it. */
  readonly around: Float64Array
}

function edgesOf(rings: readonly Float64Array[]): RingEdges {
  const count = rings.reduce((sum, points) => sum + points.length / 2 - 1, 0)
  const [x, y, dx, dy] = [0, 0, 0, 0].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const length = new Float64Array(count)
  const along = new Float64Array(count)
  const around = new Float64Array(rings.length)
  const ring = new Int32Array(count)
  let edge = 0
  rings.forEach((points, number) => {
    for (let i = 0; i + 3 < points.length; i += 2, edge++) {
      x[edge] = points[i]!
      y[edge] = points[i + 1]!
      dx[edge] = points[i + 2]! - points[i]!
      dy[edge] = points[i + 3]! - points[i + 1]!
      ring[edge] = number
      length[edge] = planeLength(dx[edge]!, dy[edge]!)
      along[edge] = around[number]!
      around[number]! += length[edge]!
    }
  })
  return { count, ring, x, y, dx, dy, length, along, around }
}
