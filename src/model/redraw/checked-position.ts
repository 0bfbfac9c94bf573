import type { Position } from "../../geometry/position.js"

/**
 * A position as it was given.
 *
 * @throws {RangeError} If it is no longitude and latitude.
 */
export function checkedPosition(at: Position): Position {
  const [x, y] = at
  if (Math.abs(x) <= 360 && Math.abs(y) <= 90) return at
  throw new RangeError(`a corner at [${x}, ${y}]: give longitude and latitude in degrees`)
}
