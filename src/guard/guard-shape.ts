import { guardArea } from "./guard-area.js"
import { guardLines } from "./guard-line.js"
import { guardPosition } from "./guard-position.js"
import { wrongType } from "./wrong-call.js"

const WANTED = '{ kind: "point", position }, { kind: "line", lines } or { kind: "area", area: areaOfGeometry(…) }'

/**
 * Sees to it that an argument is a shape, or one that `prepareShape` has prepared.
 *
 * @throws {TypeError} If it is none: GeoJSON is not.
 * @throws {RangeError} If one of its positions is no longitude and latitude.
 */
export function guardShape(name: string, value: unknown): void {
  const shape = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>
  if (isPrepared(shape)) return
  if (shape["kind"] === "point") guardPosition(`${name}.position`, shape["position"])
  else if (shape["kind"] === "line") guardLines(`${name}.lines`, shape["lines"])
  else if (shape["kind"] === "area") guardArea(`${name}.area`, shape["area"])
  else wrongType(name, value, WANTED)
}

function isPrepared({ shape, tree }: Record<string, unknown>): boolean {
  return typeof shape === "object" && typeof tree === "object" && tree !== null && "chains" in tree
}
