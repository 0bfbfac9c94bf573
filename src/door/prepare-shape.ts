import { type PreparedShape, prepareShape as trusting } from "../geometry/prepared-shape.js"
import type { Shape } from "../geometry/shape.js"
import { guardShape } from "../guard/guard-shape.js"

/**
 * Prepares a shape for many distances.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If it has no position, or one that is no longitude and latitude.
 * @example
 * const front = prepareShape({ kind: "line", lines: [[[37, 36], [39, 36]]] })
 * shapeDistance({ kind: "point", position: [38, 35] }, front).metres // 111412.288…
 */
export function prepareShape(shape: Shape): PreparedShape {
  guardShape("shape", shape)
  return trusting(shape)
}
