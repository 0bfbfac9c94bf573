import { guardMembers, type MemberKinds } from "../guard/guard-members.js"
import type { Cut } from "./neck.js"

/**
 * Sees to it that an argument is a neck, or so much of one as is needed.
 *
 * @throws {TypeError} If it is none.
 */
export function guardCut(name: string, cut: Partial<Cut>, members: MemberKinds<Cut>): void {
  guardMembers<Partial<Cut>>(name, cut, members, "a neck, or another cut, as necks, gap and closure give them")
}
