import { areaSquareMetres } from "./area.js"
import { interiorPoint } from "./interior-point.js"
import { lineLengthMetres } from "./line-length.js"
import type { Area, PolygonRings, Position } from "./position.js"

/** Thinner pieces are slivers. Metres. */
export const SLIVER_METRES = 1

/** Smaller pieces come from rounding where edges cross. Square metres. */
const ROUNDING_SQUARE_METRES = 1

/** One piece of ground: how large, how wide, and where. */
export interface PieceOfGround {
  readonly squareMetres: number
  /** Twice the area over the perimeter: the mean width of a long thin piece. */
  readonly widthMetres: number
  /** A place inside it. */
  readonly at: Position
}

/** The parts of an area, without those that rounding leaves. */
export function piecesOfGround(area: Area): PieceOfGround[] {
  return area.flatMap((rings) => {
    const squareMetres = areaSquareMetres([rings])
    return squareMetres < ROUNDING_SQUARE_METRES
      ? []
      : [{ squareMetres, widthMetres: widthOf(rings, squareMetres), at: interiorPoint(rings) }]
  })
}

/** Mean width of a ring's ground, if it is a sliver; null if it is not. */
export function sliverWidth(ring: PolygonRings[number]): number | null {
  if (!mayBeSliver(ring)) return null
  const width = widthOf([ring], areaSquareMetres([ring].map((outer) => [outer])))
  return width < SLIVER_METRES ? width : null
}

function widthOf(rings: PolygonRings, squareMetres: number): number {
  const perimeter = rings.reduce((sum, ring) => sum + lineLengthMetres(ring), 0)
  return perimeter > 0 ? (2 * squareMetres) / perimeter : 0
}

const METRES_PER_DEGREE = 111_000

/** Whether a ring, on a plane, is less than a few metres wide: a quick look that is off by a hundredth. */
function mayBeSliver(ring: PolygonRings[number]): boolean {
  const squeeze = Math.cos((ring[0]![1] * Math.PI) / 180)
  const [x0, y0] = ring[0]!
  let doubled = 0
  let perimeter = 0
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = [(ring[i - 1]![0] - x0) * squeeze, ring[i - 1]![1] - y0]
    const [bx, by] = [(ring[i]![0] - x0) * squeeze, ring[i]![1] - y0]
    doubled += ax * by - bx * ay
    perimeter += Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay))
  }
  return Math.abs(doubled) * METRES_PER_DEGREE < 4 * SLIVER_METRES * perimeter
}
