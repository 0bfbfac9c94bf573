import { geodesicInverse } from "./geodesic-inverse.js"
import type { Position } from "./position.js"

/**
 * The positions of a line and as many between them that no two are farther apart than a step, on edges straight in longitude
 * and latitude.
 *
 * @example
 * pointsAlong([[0, 0], [0, 1]], 60_000) // [[0, 0], [0, 0.5], [0, 1]]
 */
export function pointsAlong(line: readonly Position[], stepMetres: number): Position[] {
  return line.flatMap((to, i): Position[] => {
    const from = line[i - 1]
    if (!from) return [to]
    const pieces = Math.max(1, Math.ceil(geodesicInverse(from, to).metres / stepMetres))
    return Array.from({ length: pieces }, (_, k): Position => {
      const t = (k + 1) / pieces
      return k + 1 === pieces ? to : [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]
    })
  })
}
