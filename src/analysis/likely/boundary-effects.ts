import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import type { Area, Position } from "../../geometry/position.js"
import type { ControlMap, FrontStretch } from "../../model/control-map.js"
import { alongOf, alongTo } from "./front-knots.js"
import type { FrontEffect } from "./likely-range.js"

/** An edge is counted in pieces no longer than this, each shifted by its own part of the front. Metres. */
const PIECE_METRES = 5000

/**
 * What shifts of the fronts on an area's boundary do to its size: every piece of boundary times its length, more where
 * the front moves away from the area.
 *
 * @param isRight - Whether the area lies to the right of a front: ground on the right shrinks as the front moves right.
 * @param frontAt - The front that an edge lies on; null where it is none.
 */
export function boundaryEffects(
  map: ControlMap,
  area: Area,
  isRight: (front: FrontStretch) => boolean,
  frontAt: (from: Position, to: Position) => FrontStretch | null,
): FrontEffect[] {
  const starts = new Map(map.fronts.map((front) => [front, alongOf(front.line)]))
  return area.flat().flatMap((ring) =>
    ring.slice(1).flatMap((to, i): FrontEffect[] => {
      const from = ring[i]!
      const front = frontAt(from, to)
      if (!front) return []
      const { metres } = geodesicInverse(from, to)
      const [a, b] = [from, to].map((position) => alongTo(front.line, starts.get(front)!, position)) as [number, number]
      const pieces = Math.ceil(metres / PIECE_METRES)
      return Array.from({ length: pieces }, (_, k) => ({
        front,
        alongMetres: a + ((b - a) * (k + 0.5)) / pieces,
        perMetre: ((isRight(front) ? -1 : 1) * metres) / pieces,
      }))
    }),
  )
}
