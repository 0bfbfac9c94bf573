import { geodesicDirect } from "../geometry/geodesic-direct.js"
import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import type { Area, Position } from "../geometry/position.js"
import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import { handOver } from "../model/hand-over.js"
import type { ActorId } from "../report/actor.js"
import { groundOf } from "./ground-of.js"
import { guardCut } from "./guard-cut.js"
import type { Cut, NeckLeg } from "./neck.js"

/** How a neck is closed. */
export interface CloseNeckOptions {
  /** The actor that closes it. */
  readonly closing: ActorId
  /** Width of the strip that it takes along each leg, in metres; 1 km unless told. */
  readonly corridorMetres?: number
}

const CORRIDOR_METRES = 1000

/**
 * The map as it would be if one actor closed a neck: it takes a strip along each leg from whoever holds it.
 *
 * What was cut off becomes a pocket. Fronts that the strip does not touch stay as they were; those along the strip are
 * new, inferred, and as uncertain as the strip is wide. Places in the strip pass to the actor, and all places get their
 * distance to the new fronts. The map given is left untouched.
 *
 * @returns A valid map of the same date, with the same theatre; lines have vertices where the strip crosses them.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the map has no ground of that actor.
 * @example
 * const [narrowest] = necks(map, { closing: "gov" })
 * const closed = closeNeck(map, narrowest, { closing: "gov" })
 * pockets(map, { closing: "gov" }).length // 1
 * pockets(closed, { closing: "gov" }).length // 2
 */
export function closeNeck(map: ControlMap, neck: Pick<Cut, "legs">, options: CloseNeckOptions): ControlMap {
  guardControlMap("map", map)
  guardCut("neck", neck, { legs: "list" })
  const { closing, corridorMetres = CORRIDOR_METRES } = guardMembers("options", options, {
    closing: "text",
    corridorMetres: "size?",
  })
  groundOf(map, closing)
  return handOver(map, {
    pieces: neck.legs.map((leg) => strip(leg, corridorMetres)),
    to: closing,
    front: {
      basis: "inferred",
      uncertaintyMetres: corridorMetres / 2,
      note: {
        en: "Edge of the strip along which the neck is taken to be closed.",
        ar: "حافة الشريط المفترض أن الفجوة أُغلقت على امتداده.",
      },
    },
    idPrefix: "front:closed",
  })
}

/** A rectangle along a leg that reaches a little into the banks at both ends. */
function strip({ ends: [a, b] }: NeckLeg, width: number): Area {
  const there = geodesicInverse(a.position, b.position)
  const back = geodesicInverse(b.position, a.position)
  const start = geodesicDirect(a.position, there.azimuth + 180, width / 2)
  const finish = geodesicDirect(b.position, back.azimuth + 180, width / 2)
  const corner = (from: Position, azimuth: number): Position => {
    const [x, y] = geodesicDirect(from, azimuth, width / 2)
    return [Number(x.toFixed(7)), Number(y.toFixed(7))]
  }
  const ring = [
    corner(start, there.azimuth + 90),
    corner(finish, back.azimuth - 90),
    corner(finish, back.azimuth + 90),
    corner(start, there.azimuth - 90),
  ]
  return [[[...ring, ring[0]!]]]
}
