import type { Area, Position } from "../../geometry/position.js"
import { SAME_DEGREES } from "../../geometry/tolerance.js"
import type { ControlMap } from "../control-map.js"
import { isSamePosition } from "./corner-change.js"

/**
 * The map with a corner in every boundary and front that runs through a position without one, so that what is drawn on one
 * line can be moved together. The same map where there is none.
 */
export function withCorner(map: ControlMap, at: Position): ControlMap {
  let isChanged = false
  const through = <T extends readonly Position[]>(line: T): T => {
    const cut = line.findIndex((to, i) => i > 0 && runsThrough(line[i - 1]!, to, at))
    if (cut < 0) return line
    isChanged = true
    return [...line.slice(0, cut), at, ...line.slice(cut)] as unknown as T
  }
  const areas = new Map([...map.areas].map(([actor, area]) => [actor, eachRing(area, through)]))
  const fronts = map.fronts.map((front) => {
    const line = through(front.line)
    return line === front.line ? front : { ...front, line }
  })
  return isChanged ? { ...map, areas, fronts } : map
}

/** An area with every ring made otherwise; the same object where none is. */
export function eachRing<T extends readonly Position[]>(area: Area, made: (ring: T) => T): Area {
  const parts = area.map((rings) => {
    const after = rings.map((ring) => made(ring as unknown as T))
    return after.every((ring, i) => (ring as readonly Position[]) === rings[i]) ? rings : after
  })
  return parts.every((rings, i) => rings === area[i]) ? area : parts
}

/** Whether an edge passes a position that is neither of its ends, to a tenth of a millimetre. */
export function runsThrough(a: Position, b: Position, at: Position): boolean {
  if (isSamePosition(a, at) || isSamePosition(b, at)) return false
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const [px, py] = [at[0] - a[0], at[1] - a[1]]
  const length = Math.hypot(dx, dy)
  const along = px * dx + py * dy
  return along > 0 && along < length * length && Math.abs(px * dy - py * dx) <= SAME_DEGREES * length
}
