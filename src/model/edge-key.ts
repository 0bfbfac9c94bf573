import type { Position } from "../geometry/position.js"

/** An edge by its ends, whichever way it runs: edges that areas and lines share are told by it. */
export function edgeKey(a: Position, b: Position): string {
  const [one, other] = [String(a), String(b)]
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
