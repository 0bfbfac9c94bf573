import type { PreparedShape } from "../geometry/prepared-shape.js"
import type { Shape } from "../geometry/shape.js"
import { type ShapeDistance, shapeDistance as trusting } from "../geometry/shape-distance.js"
import { guardShape } from "../guard/guard-shape.js"

/**
 * The shortest way over the ground between two shapes.
 *
 * @param a - A shape, or one prepared by `prepareShape`. Edges are WGS84 geodesics; areas may run over the antimeridian
 * or round a pole.
 * @returns Metres, right to a micrometre, with both witness places; 0 if the shapes touch, cross or one contains the
 * other. On a tie the witness is the first of the first shape, if the ties are few.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a shape has no position, or one that is no longitude and latitude.
 * @example
 * const place = { kind: "point", position: [38, 35] }
 * shapeDistance(place, { kind: "line", lines: [[[37, 36], [39, 36]]] }).metres // 111412.288…
 */
export function shapeDistance(a: Shape | PreparedShape, b: Shape | PreparedShape): ShapeDistance {
  guardShape("a", a)
  guardShape("b", b)
  return trusting(a, b)
}
