import { guardMembers, type MemberKinds } from "./guard-members.js"
import { wrongType } from "./wrong-call.js"

/**
 * Sees to it that an argument is a list of objects with members of some kinds.
 *
 * @param wanted - What the list is.
 * @throws {TypeError} If it is no list, or one of its objects is another; the message names that.
 * @throws {RangeError} As `guardMembers` does.
 */
export function guardList<T extends object>(
  name: string,
  value: readonly T[],
  kinds: MemberKinds<T>,
  wanted: string,
): void {
  if (!Array.isArray(value)) wrongType(name, value, wanted)
  value.forEach((one: T, i) => guardMembers(`${name}[${i}]`, one, kinds))
}
