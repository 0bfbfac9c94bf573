import type { Position } from "../../geometry/position.js"
import type { ControlMap } from "../control-map.js"
import { isSamePosition } from "./corner-change.js"
import { runsThrough } from "./with-corner.js"

/** Whether a position lies on the theatre's edge or on a stretch of boundary that is no front: these are not redrawn. */
export function isFixed({ theatre, edges }: ControlMap, at: Position): boolean {
  const lines = [...(theatre?.flat() ?? []), ...edges.map(({ line }) => line)]
  return lines.some((line) =>
    line.some((to, i) => isSamePosition(to, at) || (i > 0 && runsThrough(line[i - 1]!, to, at))),
  )
}
