import { lineLengthMetres, type Position } from "frontline"

/** Length of a line on the ellipsoid, in metres. */
export function lengthOf(line: readonly Position[]): number {
  return lineLengthMetres(line)
}
