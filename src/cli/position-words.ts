import type { Position } from "../geometry/position.js"

/**
 * A position as words tell it, latitude first; `resolvePlace` reads it back.
 *
 * @example
 * positionWords([38.85, 34.914]) // "34.914° N, 38.850° E"
 */
export function positionWords([longitude, latitude]: Position): string {
  const [northSouth, eastWest] = [latitude < 0 ? "S" : "N", longitude < 0 ? "W" : "E"]
  return `${Math.abs(latitude).toFixed(3)}° ${northSouth}, ${Math.abs(longitude).toFixed(3)}° ${eastWest}`
}
