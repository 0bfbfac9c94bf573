import { edgeLengthMetres } from "./edge-length.js"
import type { Position } from "./position.js"

/**
 * Length of a line along the ground.
 *
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function lineLengthMetres(line: readonly Position[]): number {
  let metres = 0
  for (let i = 1; i < line.length; i++) metres += edgeLengthMetres(line[i - 1]!, line[i]!)
  return metres
}
