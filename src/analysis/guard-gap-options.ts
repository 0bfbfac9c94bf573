import type { Position } from "../geometry/position.js"
import { guardMembers, type MemberKinds } from "../guard/guard-members.js"
import type { ActorId } from "../report/actor.js"

/** A place that stands for a force. */
interface Force {
  readonly name: string
  readonly position: Position
  readonly radiusMetres: number
}

const FORCE: MemberKinds<Force> = { name: "text", position: "position", radiusMetres: "size" }

/**
 * Sees to it that an argument says which gap is asked for.
 *
 * @returns The same.
 * @throws {TypeError} If an actor or a place is missing, or is something else.
 * @throws {RangeError} If a place is nowhere.
 */
export function guardGapOptions<T extends { readonly actor: ActorId; readonly from: Force; readonly to: Force }>(
  name: string,
  options: T,
): T {
  guardMembers(name, options, { actor: "text", from: "object", to: "object" })
  guardMembers(`${name}.from`, options.from, FORCE)
  guardMembers(`${name}.to`, options.to, FORCE)
  return options
}
