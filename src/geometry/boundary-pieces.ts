import type { BoundaryPoints } from "./boundary-points.js"
import type { Position } from "./position.js"
import type { RingPoint } from "./ring-point.js"
import type { NodedEdges } from "./snap-edges.js"

/** Vertices are set on a grid of a micrometre, on which `snapEdges` leaves them where they are. Metres, a power of 2. */
const GRID_METRES = 2 ** -20

/** Boundary edges cut at the points that are set on them. */
export interface BoundaryPieces {
  readonly starts: Position[]
  readonly ends: Position[]
  /** For each piece the ring and edge it is of, and the fractions of the edge at which it starts and ends. */
  readonly ring: number[]
  readonly edge: number[]
  readonly startFraction: number[]
  readonly endFraction: number[]
}

export function boundaryPieces(
  projected: readonly Float64Array[],
  fractions: BoundaryPoints["fractions"],
): BoundaryPieces {
  const pieces: BoundaryPieces = { starts: [], ends: [], ring: [], edge: [], startFraction: [], endFraction: [] }
  fractions.forEach((edges, ring) => {
    const points = projected[ring]!
    edges.forEach((onEdge, edge) => {
      const [ax, ay, bx, by] = points.subarray(2 * edge, 2 * edge + 4) as unknown as [number, number, number, number]
      let before = onGrid(ax, ay)
      onEdge.forEach((fraction, i) => {
        const at = fraction === 1 ? onGrid(bx, by) : onGrid(ax + fraction * (bx - ax), ay + fraction * (by - ay))
        pieces.starts.push(before)
        pieces.ends.push(at)
        pieces.ring.push(ring)
        pieces.edge.push(edge)
        pieces.startFraction.push(i === 0 ? 0 : onEdge[i - 1]!)
        pieces.endFraction.push(fraction)
        before = at
      })
    })
  })
  return pieces
}

function onGrid(x: number, y: number): Position {
  return [Math.round(x / GRID_METRES) * GRID_METRES, Math.round(y / GRID_METRES) * GRID_METRES]
}

/** Where each vertex lies; a vertex of several rings is told of the first. */
export function ringPointsOf({ from, to, source, count, positions }: NodedEdges, pieces: BoundaryPieces): RingPoint[] {
  const points: RingPoint[] = Array.from({ length: positions.length })
  for (let k = 0; k < count; k++) {
    const piece = source[k]!
    const isFirst = k === 0 || source[k - 1] !== piece
    const isLast = k === count - 1 || source[k + 1] !== piece
    for (const [vertex, fraction] of [
      [from[k]!, isFirst ? pieces.startFraction[piece]! : fractionAlong(positions[from[k]!]!, piece, pieces)],
      [to[k]!, isLast ? pieces.endFraction[piece]! : fractionAlong(positions[to[k]!]!, piece, pieces)],
    ] as const) {
      points[vertex] ??= { ring: pieces.ring[piece]!, edge: pieces.edge[piece]!, fraction }
    }
  }
  return points
}

function fractionAlong([x, y]: Position, piece: number, pieces: BoundaryPieces): number {
  const [ax, ay] = pieces.starts[piece]!
  const [bx, by] = pieces.ends[piece]!
  const t = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
  const start = pieces.startFraction[piece]!
  return start + Math.max(0, Math.min(1, t)) * (pieces.endFraction[piece]! - start)
}
