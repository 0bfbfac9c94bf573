import { guardMembers } from "../guard/guard-members.js"
import type { Names } from "./names.js"

/**
 * Sees to it that an argument gives names.
 *
 * @throws {TypeError} If it does not.
 */
export function guardNames(names: Names): void {
  guardMembers("names", names, { place: "function", ground: "function" }, "names, as namesOf gives them")
}
