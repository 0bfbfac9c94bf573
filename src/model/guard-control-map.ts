import { guardMembers, type MemberKinds } from "../guard/guard-members.js"
import type { ControlMap } from "./control-map.js"

const MEMBERS: MemberKinds<ControlMap> = {
  areas: "map",
  actors: "list",
  fronts: "list",
  edges: "list",
  places: "list",
  claims: "object",
}

/**
 * Sees to it that an argument is a control map.
 *
 * @throws {TypeError} If it is none: GeoJSON is not.
 */
export function guardControlMap(name: string, map: ControlMap): void {
  guardMembers(name, map, MEMBERS, "a control map, as controlMapOf makes it")
}
