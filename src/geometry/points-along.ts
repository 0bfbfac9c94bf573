import { geodesicDirect } from "./geodesic-direct.js"
import { geodesicInverse } from "./geodesic-inverse.js"
import { placeOnEdge } from "./place-on-edge.js"
import type { Position } from "./position.js"

/**
 * The positions of a line and as many between them that no two are farther apart than a step.
 *
 * @param edges - Whether edges are geodesics, or straight in longitude and latitude.
 * @example
 * pointsAlong([[0, 0], [0, 1]], 60_000, "rfc7946") // [[0, 0], [0, 0.5], [0, 1]]
 */
export function pointsAlong(line: readonly Position[], stepMetres: number, edges: "geodesic" | "rfc7946"): Position[] {
  return line.flatMap((to, i): Position[] => {
    const from = line[i - 1]
    if (!from) return [to]
    const { metres, azimuth } = geodesicInverse(from, to)
    const pieces = Math.max(1, Math.ceil(metres / stepMetres))
    return Array.from({ length: pieces }, (_, k): Position => {
      const part = (k + 1) / pieces
      return edges === "rfc7946" || part === 1
        ? placeOnEdge(from, to, part)
        : geodesicDirect(from, azimuth, part * metres)
    })
  })
}
