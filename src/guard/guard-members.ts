import { guardValue, type Kind } from "./guard-value.js"
import { wrongType } from "./wrong-call.js"

/** The kinds of an object's members; those with a question mark may be left out. Others are not looked at. */
export type MemberKinds<T> = { readonly [Name in keyof T]?: Kind | `${Kind}?` }

/**
 * Sees to it that an argument is an object with members of some kinds.
 *
 * @param wanted - What the object is, where it is more than its members: something that the library has made.
 * @returns The object, to be taken apart.
 * @throws {TypeError} If it is no such object; the message names the member that is of another kind.
 * @throws {RangeError} As `guardValue` does.
 */
export function guardMembers<T extends object>(name: string, value: T, kinds: MemberKinds<T>, wanted?: string): T {
  const members = Object.entries(kinds) as [keyof T & string, Kind | `${Kind}?`][]
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    wrongType(name, value, wanted ?? `{ ${members.map(([member, kind]) => named(member, kind)).join(", ")} }`)
  }
  for (const [member, kind] of members) {
    const one = value[member]
    const isOptional = kind.endsWith("?")
    if (one === undefined && isOptional) continue
    if (one === undefined && wanted !== undefined) wrongType(name, value, wanted)
    guardValue(`${name}.${member}`, one, (isOptional ? kind.slice(0, -1) : kind) as Kind)
  }
  return value
}

const named = (member: string, kind: string): string => (kind.endsWith("?") ? `${member}?` : member)
