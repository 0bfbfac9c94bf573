import { guardMembers, type MemberKinds } from "../guard/guard-members.js"
import type { ForcePlace, GapOptions } from "./gap.js"

const FORCE_PLACE: MemberKinds<ForcePlace> = { name: "text", position: "position", radiusMetres: "size" }

/**
 * Sees to it that an argument says which gap is asked for.
 *
 * @returns The same.
 * @throws {TypeError} If an actor or a place is missing, or is something else.
 * @throws {RangeError} If a place is nowhere.
 */
export function guardGapOptions(name: string, options: GapOptions): GapOptions {
  guardMembers(name, options, { actor: "text", from: "object", to: "object" })
  guardMembers(`${name}.from`, options.from, FORCE_PLACE)
  guardMembers(`${name}.to`, options.to, FORCE_PLACE)
  return options
}
