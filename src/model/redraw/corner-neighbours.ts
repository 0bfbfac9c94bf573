import type { Position } from "../../geometry/position.js"
import type { ControlMap } from "../control-map.js"
import { isSamePosition } from "./corner-change.js"

/** The corners before and after a corner in each ring that has it. */
export function cornerNeighbours(map: ControlMap, at: Position): [before: Position, after: Position][] {
  return [...map.areas.values()].flatMap((area) =>
    area.flat().flatMap((ring) => {
      const corners = ring.length - 1
      return ring
        .slice(0, corners)
        .flatMap((corner, i): [Position, Position][] =>
          isSamePosition(corner, at) ? [[ring[(i + corners - 1) % corners]!, ring[i + 1]!]] : [],
        )
    }),
  )
}

/** Positions without repetition. */
export function distinctPositions(positions: readonly Position[]): Position[] {
  return positions.filter((one, i) => positions.findIndex((other) => isSamePosition(one, other)) === i)
}
