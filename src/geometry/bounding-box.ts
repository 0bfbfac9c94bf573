import type { Position } from "./position.js"

/** What lines span, in degrees or in metres; infinite, the wrong way round, for no line. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** The box round some lines. */
export function boundingBox(lines: readonly (readonly Position[])[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const line of lines) {
    for (const [x, y] of line) {
      west = Math.min(west, x)
      south = Math.min(south, y)
      east = Math.max(east, x)
      north = Math.max(north, y)
    }
  }
  return [west, south, east, north]
}
