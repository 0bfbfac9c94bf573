import type { Position } from "../../geometry/position.js"
import type { ControlMap } from "../control-map.js"
import { cornerNeighbours, distinctPositions } from "./corner-neighbours.js"
import { runsThrough, withCorner } from "./with-corner.js"

/**
 * The map with corners where neighbours' boundaries run along one another round a corner but do not share their vertices: at
 * the corner, and at every vertex on the edges that hang on it.
 */
export function withSharedCorners(map: ControlMap, corner: Position): ControlMap {
  const through = withCorner(map, corner)
  const edges = distinctPositions(cornerNeighbours(through, corner).flat()).map((next) => [next, corner] as const)
  return cornersOn(through, edges).reduce(withCorner, through)
}

/** Corners of any boundary that lie on some edges, but not at their ends. */
export function cornersOn(map: ControlMap, edges: readonly (readonly [Position, Position])[]): Position[] {
  const found: Position[] = []
  for (const area of map.areas.values()) {
    for (const ring of area.flat()) {
      for (const at of ring) if (edges.some(([a, b]) => runsThrough(a, b, at))) found.push(at)
    }
  }
  return distinctPositions(found)
}
