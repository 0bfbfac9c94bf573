import { uniteAreas } from "../geometry/overlay.js"
import { guardValue } from "../guard/guard-value.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import { withoutGround } from "./without-ground.js"

/** One map under the three things that "contested" can be taken to mean for an actor. */
export interface ContestedReadings {
  /** Contested ground counts as the actor's own. */
  readonly own: ControlMap
  /** It counts as its opponents': open ground, as it is drawn. */
  readonly others: ControlMap
  /** It counts as nobody's: no part of the theatre, so that nothing is measured in it. */
  readonly nobodys: ControlMap
}

/** The value of a map that stands for ground which two parties fight over. */
const CONTESTED: ActorId = "contested"

/**
 * The same map with contested ground counted as an actor's, as its opponents', and as nobody's: measure each to see how
 * far a number hangs on the definition.
 *
 * @returns Three times the map itself where it has no contested ground.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * areas(contestedReadings(map, "gov").own).areas.some(({ actor }) => actor === "contested") // false
 */
export function contestedReadings(map: ControlMap, actor: ActorId): ContestedReadings {
  guardControlMap("map", map)
  guardValue("actor", actor, "text")
  const contested = map.areas.get(CONTESTED)
  if (!contested) return { own: map, others: map, nobodys: map }
  const nobodys = withoutGround(map, CONTESTED)
  const own = new Map(nobodys.areas).set(actor, uniteAreas([map.areas.get(actor) ?? [], contested]))
  return { own: { ...map, areas: own }, others: map, nobodys }
}
