import type { Position } from "../../geometry/position.js"
import { guardPosition } from "../../guard/guard-position.js"
import { wrongValue } from "../../guard/wrong-call.js"

/** Rings that go round the antimeridian have longitudes past 180, and none goes round twice. */
const MOST_DEGREES = 360

/**
 * Sees to it that an argument is a position where a corner may be set.
 *
 * @throws {TypeError} If it is no list of numbers.
 * @throws {RangeError} If it is no longitude and latitude.
 */
export function guardCorner(name: string, at: Position): void {
  guardPosition(name, at)
  if (Math.abs(at[0]) > MOST_DEGREES) wrongValue(name, at, "[longitude, latitude] in degrees")
}
