import { nearestOnLine } from "../geometry/nearest-on-line.js"
import type { Position } from "../geometry/position.js"
import type { ControlMap, FrontStretch } from "../model/control-map.js"

/** The front stretch nearest to a position, and where on it. */
export interface NearestFront {
  readonly front: FrontStretch
  readonly metres: number
  readonly at: Position
}

/** The front nearest to a position, whoever it parts; null on a map without fronts. */
export function nearestFront(map: ControlMap, position: Position): NearestFront | null {
  let best: NearestFront | null = null
  for (const front of map.fronts) {
    const found = nearestOnLine(position, front.line)
    if (!best || found.metres < best.metres) best = { front, metres: found.metres, at: found.position }
  }
  return best
}
