import type { Position } from "../../geometry/position.js"
import { guardMembers } from "../../guard/guard-members.js"
import { guardValue } from "../../guard/guard-value.js"
import type { ControlMap, FrontStretch } from "../../model/control-map.js"
import { guardControlMap } from "../../model/guard-control-map.js"
import type { ActorId } from "../../report/actor.js"
import { frontByEdge } from "../front-by-edge.js"
import { guardCut } from "../guard-cut.js"
import type { Cut, NeckEnd } from "../neck.js"
import { boundaryEffects } from "./boundary-effects.js"
import { alongOf, alongTo } from "./front-knots.js"
import { type FrontEffect, type LikelyOptions, type LikelyRange, likelyRanges } from "./likely-range.js"

/** The likely ranges of a neck, gap or closure. */
export interface LikelyCut {
  readonly widthMetres: LikelyRange
  readonly cutOffSquareMetres: LikelyRange
}

/**
 * The likely range of a cut's width and of the ground that it cuts off: nine of ten maps drawn within the fronts'
 * uncertainty, with the legs where they are.
 *
 * @param closing - The actor whose cut it is.
 * @returns Null where a leg ends on no front, so that nothing is known of its uncertainty.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * likelyCut(map, necks(map, { closing: "gov" })[0], "gov").widthMetres // { low: 29…, high: 41… }
 */
export function likelyCut(map: ControlMap, cut: Cut, closing: ActorId, options: LikelyOptions = {}): LikelyCut | null {
  guardControlMap("map", map)
  guardCut("cut", cut, { legs: "list", cutOff: "area", widthMetres: "measured", cutOffSquareMetres: "measured" })
  guardValue("closing", closing, "text")
  guardMembers("options", options, { seed: "number?", draws: "number?" })
  const ends = cut.legs.flatMap((leg) => leg.ends)
  if (ends.some(({ front }) => front === null)) return null
  const width = ends.map(({ front, position }): FrontEffect => {
    const line = front!.line
    // The closing actor's bank comes forward, and the leg gets shorter, where the front moves away from its side.
    const perMetre = front!.left === closing ? -1 : 1
    return { front: front!, alongMetres: alongTo(line, alongOf(line), position), perMetre }
  })
  const frontAt = frontAtWith(map, ends)
  const ground = boundaryEffects(map, cut.cutOff, ({ left }) => left === closing, frontAt)
  const [widthMetres, cutOffSquareMetres] = likelyRanges(
    map,
    [
      { value: cut.widthMetres.value, effects: width },
      { value: cut.cutOffSquareMetres.value, effects: ground },
    ],
    options,
  ) as [LikelyRange, LikelyRange]
  return { widthMetres, cutOffSquareMetres }
}

/** Fronts by edge, and by the pieces of edges that a leg's end cuts off. */
function frontAtWith(
  { fronts }: ControlMap,
  ends: readonly NeckEnd[],
): (from: Position, to: Position) => FrontStretch | null {
  const frontAt = frontByEdge(fronts)
  const endAt = (position: Position): NeckEnd | undefined =>
    ends.find((end) => end.position[0] === position[0] && end.position[1] === position[1])
  return (from, to) => {
    const direct = frontAt(from, to)
    if (direct) return direct
    const [a, b] = [endAt(from), endAt(to)]
    // An edge between two ends is a leg.
    return a && b ? null : ((a ?? b)?.front ?? null)
  }
}
