import { edgeLengthMetres } from "./edge-length.js"
import type { Position } from "./position.js"

/**
 * Length of a line along the ground.
 *
 * @param line - Positions in degrees, joined by WGS84 geodesics.
 * @returns Metres; 0 for under two positions.
 * @example
 * lineLengthMetres([[38, 35], [38, 36], [38, 35]]) // 221899.537…
 */
export function lineLengthMetres(line: readonly Position[]): number {
  let metres = 0
  for (let i = 1; i < line.length; i++) metres += edgeLengthMetres(line[i - 1]!, line[i]!)
  return metres
}
