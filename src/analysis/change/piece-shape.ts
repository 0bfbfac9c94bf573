import { areaSquareMetres } from "../../geometry/area.js"
import { lineLengthMetres } from "../../geometry/line-length.js"
import type { PolygonRings } from "../../geometry/position.js"

/** How large and how wide a piece of ground is. */
export interface PieceShape {
  readonly squareMetres: number
  /** Twice the area over the perimeter: the mean width of a long thin piece. Metres. */
  readonly widthMetres: number
  /** Thinner than a metre: a line drawn anew, and no movement. */
  readonly isSliver: boolean
}

/** Thinner pieces are slivers. Metres. */
const SLIVER_METRES = 1

/** Measures a piece of ground. */
export function pieceShape(rings: PolygonRings): PieceShape {
  const squareMetres = areaSquareMetres([rings])
  const perimeter = rings.reduce((sum, ring) => sum + lineLengthMetres(ring), 0)
  const widthMetres = perimeter > 0 ? (2 * squareMetres) / perimeter : 0
  return { squareMetres, widthMetres, isSliver: widthMetres < SLIVER_METRES }
}
