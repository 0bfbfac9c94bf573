import { areaSquareMetres } from "../geometry/area.js"
import { subtractAreas, uniteAreas } from "../geometry/overlay.js"
import type { Area } from "../geometry/position.js"
import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap, FrontStretch } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import { groundOf } from "./ground-of.js"
import type { Neck, NeckEnd, NeckLeg } from "./neck.js"
import { type NeckOptions, searchNecks } from "./neck-search.js"

/**
 * Ground of an actor that hangs on its main body by a neck, seen as its opponents would cut it. The ends of the base face
 * the opponents there; the share is that of the actor's own ground.
 */
export interface Salient extends Neck {
  /** Depth ÷ base: a salient deeper than its base is wide is easier to cut than to hold. */
  readonly depthToBase: number
}

/** Which salients to look for. */
export interface SalientOptions extends Omit<NeckOptions, "closing" | "barriers"> {
  /** Whose ground is looked at. */
  readonly actor: ActorId
}

/** Stands for everybody but the actor, who close together. */
const OPPONENTS = "(everybody else)"

/**
 * The salients of an actor: necks of its own ground, which everybody else together could close.
 *
 * The base is the neck's width. A map with a theatre takes the theatre's other ground as the opponents'; one without has
 * opponents only where other actors hold ground.
 *
 * @returns From the narrowest base to the widest; none where the actor has no opponents on the map.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the map has no ground of that actor.
 * @example
 * salients(map, { actor: "is" })[0].widthMetres.value // 35391.…
 */
export function salients(map: ControlMap, options: SalientOptions): Salient[] {
  guardControlMap("map", map)
  const { actor, ...limits } = guardMembers("options", options, {
    actor: "text",
    minAreaSquareMetres: "size?",
    maxWidthMetres: "size?",
    minProminence: "number?",
  })
  const own = groundOf(map, actor)
  const others: Area = map.theatre
    ? subtractAreas(map.theatre, own)
    : uniteAreas([...map.areas].filter(([id]) => id !== actor).map(([, area]) => area))
  if (others.length === 0) return []
  const ofActor: ControlMap = { ...map, theatre: own, areas: new Map([[actor, own]]) }
  const ownSquareMetres = areaSquareMetres(own)
  const facing = (end: NeckEnd): NeckEnd => ({ ...end, facing: end.front && opponentOf(end.front, actor) })
  const withOpponents = (ends: NeckLeg["ends"]): NeckLeg["ends"] => [facing(ends[0]), facing(ends[1])]
  return searchNecks(ofActor, { ...limits, closing: OPPONENTS }, others).found.map(({ neck }) => ({
    ...neck,
    legs: neck.legs.map((leg) => ({ ...leg, ends: withOpponents(leg.ends) })),
    ends: withOpponents(neck.ends),
    shareOfOpenGround: neck.cutOffSquareMetres.value / ownSquareMetres,
    depthToBase: neck.depthMetres / neck.widthMetres.value,
  }))
}

function opponentOf({ left, right }: FrontStretch, actor: ActorId): ActorId {
  return left === actor ? right : left
}
