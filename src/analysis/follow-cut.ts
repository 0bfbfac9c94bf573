import { clearChord } from "../geometry/clear-chord.js"
import { type GroundRings, groundRings } from "../geometry/ground-rings.js"
import { interiorPoint } from "../geometry/interior-point.js"
import { narrowestChord } from "../geometry/narrowest-chord.js"
import type { Area, Position } from "../geometry/position.js"
import type { RingPoint } from "../geometry/ring-point.js"
import { validAreas } from "../geometry/valid-area.js"
import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import { describeCut } from "./describe-cut.js"
import { frontByEdge } from "./front-by-edge.js"
import { groundOf } from "./ground-of.js"
import { guardCut } from "./guard-cut.js"
import type { Cut } from "./neck.js"
import { openSquareMetres } from "./open-ground.js"

/** How a cut is followed. */
export interface FollowCutOptions {
  /** The actor whose closing it is. */
  readonly closing: ActorId
}

/**
 * A cut of one map on another that differs a little, as while a line is being dragged.
 *
 * Each leg starts between the edges nearest to its old ends and slides until no small shift of its ends makes it shorter.
 * Nothing is searched: a narrower cut that has come about elsewhere is not seen, so look for the necks again when the map
 * rests. It takes a tenth of that time, or less.
 *
 * @param cut - A neck, or anything with legs and ground behind them, whose legs end on the actor's own boundary.
 * @returns The cut measured anew; null where it is there no more: its banks have met, its legs run over own ground, or they
 * cut nothing off.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the map has no ground of that actor.
 * @example
 * const [narrowest] = necks(map, { closing: "gov" })
 * const end = narrowest.ends.find(({ front }) => front.id === "front:sukhnah")
 * const corner = end.front.line.toSorted((a, b) => Math.hypot(a[0] - end.position[0], a[1] - end.position[1]) -
 *   Math.hypot(b[0] - end.position[0], b[1] - end.position[1]))[0]
 * const moved = moveVertex(map, corner, [corner[0], corner[1] + 0.001]).map
 * followCut(moved, narrowest, { closing: "gov" }).widthMetres.value // 35280.…
 */
export function followCut(map: ControlMap, cut: Pick<Cut, "legs" | "cutOff">, options: FollowCutOptions): Cut | null {
  guardControlMap("map", map)
  guardCut("cut", cut, { legs: "list", cutOff: "area" })
  const { legs, cutOff } = cut
  const { closing } = guardMembers("options", options, { closing: "text" })
  const [area] = validAreas([groundOf(map, closing)]) as readonly [Area]
  const mesh = groundRings(area)
  const isClear = clearChord(mesh, map.theatre)
  const chords = legs.map(({ ends: [a, b] }) =>
    narrowestChord(mesh, edgeNear(mesh, a.position), edgeNear(mesh, b.position)),
  )
  const open = chords.flatMap((chord) => (chord && isClear(chord) ? [chord] : []))
  const [part] = cutOff
  if (open.length < chords.length || !part) return null
  const ground = { map, closing, mesh, frontAt: frontByEdge(map.fronts), squareMetres: openSquareMetres(map, area) }
  return describeCut(ground, open, interiorPoint(part))
}

/** The edge nearest to a position, on the plane. */
function edgeNear({ projection, projected }: GroundRings, position: Position): RingPoint {
  const [x, y] = projection.forward(position)
  let best: RingPoint = { ring: 0, edge: 0, fraction: 0 }
  let least = Infinity
  projected.forEach((points, ring) => {
    for (let k = 0; k + 3 < points.length; k += 2) {
      const [ax, ay, bx, by] = [points[k]!, points[k + 1]!, points[k + 2]!, points[k + 3]!]
      const [dx, dy] = [bx - ax, by - ay]
      const square = dx * dx + dy * dy
      const fraction = square > 0 ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square)) : 0
      const metres = Math.hypot(x - ax - fraction * dx, y - ay - fraction * dy)
      if (metres >= least) continue
      least = metres
      best = { ring, edge: k / 2, fraction }
    }
  })
  return best
}
