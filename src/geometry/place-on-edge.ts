import type { Position } from "./position.js"

/**
 * The position some part of the way from one to another, straight in longitude and latitude.
 *
 * @param part - From 0 to 1; at either the end itself is returned.
 */
export function placeOnEdge(from: Position, to: Position, part: number): Position {
  if (part === 0) return from
  return part === 1 ? to : [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]
}
