import { lineLengthMetres } from "../geometry/line-length.js"
import type { ControlMap, FrontStretch } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"

/** The front between two actors: its stretches and their length together. */
export interface Front {
  readonly between: readonly [ActorId, ActorId]
  readonly metres: number
  readonly stretches: readonly FrontStretch[]
}

/**
 * Where two actors' grounds meet.
 *
 * @returns The stretches in the map's order; none and 0 m where the two do not meet.
 * @example
 * front(map, ["gov", "is"]).metres // 703022.…
 */
export function front(map: ControlMap, between: readonly [ActorId, ActorId]): Front {
  const [a, b] = between
  const stretches = map.fronts.filter(({ left, right }) => (left === a && right === b) || (left === b && right === a))
  return { between, metres: stretches.reduce((sum, { line }) => sum + lineLengthMetres(line), 0), stretches }
}
