import { geodesics, wanted } from "./ellipsoid.js"
import type { Position } from "./position.js"

/** Pieces that a long edge is cut into are at most this long, in metres. */
const PIECE_METRES = 20_000

/** A line whose long edges have extra vertices on the way. */
export interface RefinedLine {
  /** Positions on the same geodesics; longitudes go on past 180 rather than jump. */
  readonly line: readonly Position[]
  /** For each edge the edge of the original line that it is a piece of. */
  readonly source: Int32Array
}

/**
 * Cuts long geodesic edges into pieces of up to 20 km.
 *
 * @throws {RangeError} If a position is no longitude and latitude.
 */
export function refineLine(line: readonly Position[]): RefinedLine {
  const first = checked(line[0]!)
  const refined: Position[] = [first]
  const source: number[] = []
  let turned = 0
  for (let edge = 0; edge < line.length - 1; edge++) {
    const from = line[edge]!
    const to = checked(line[edge + 1]!)
    const step = shortWay(to[0] - from[0])
    const start = from[0] + turned
    const geodesic = geodesics.InverseLine(from[1], from[0], to[1], to[0], wanted.line)
    const pieces = Math.ceil(geodesic.s13 / PIECE_METRES)
    for (let k = 1; k < pieces; k++) {
      const at = geodesic.Position((geodesic.s13 * k) / pieces, wanted.position)
      refined.push([start + shortWay((at.lon2 as number) - from[0]), at.lat2 as number])
      source.push(edge)
    }
    turned = 360 * Math.round((start + step - to[0]) / 360)
    refined.push([to[0] + turned, to[1]])
    source.push(edge)
  }
  return { line: refined, source: Int32Array.from(source) }
}

function shortWay(degrees: number): number {
  return Math.abs(degrees) <= 180 ? degrees : degrees - 360 * Math.round(degrees / 360)
}

function checked(position: Position): Position {
  const [longitude, latitude] = position
  if (!(Math.abs(latitude) <= 90) || !Number.isFinite(longitude)) {
    throw new RangeError(`[${longitude}, ${latitude}] is no longitude and latitude in degrees`)
  }
  return position
}
