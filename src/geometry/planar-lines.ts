import Flatbush from "flatbush"
import { planeLength } from "./plane-length.js"
import type { Position } from "./position.js"
import { segmentCrossing } from "./segment-crossing.js"
import { segmentDistance } from "./segment-distance.js"

/** Lines in the plane, ready to be asked what meets them. */
export interface PlanarLines {
  /** Whether a segment meets a line farther from its own ends than some slack. */
  readonly meet: (from: Position, to: Position, slack: number) => boolean
  /** Whether an odd number of the lines, taken as rings, goes round a point. */
  readonly goRound: (point: Position) => boolean
  /** How far a point is from the nearest of the lines, or the reach within which none was found. */
  readonly distance: (point: Position, reach: number) => number
}

/**
 * Prepares lines for many questions, by a tree of boxes over their edges.
 *
 * @param lines - Coordinates, x and y in turn.
 */
export function planarLines(lines: readonly Float64Array[]): PlanarLines {
  let count = 0
  for (const points of lines) count += points.length / 2 - 1
  if (count === 0) return { meet: () => false, goRound: () => false, distance: (_, reach) => reach }
  /** Both ends of each edge, x and y in turn. */
  const edges = new Float64Array(4 * count)
  const tree = new Flatbush(count)
  let at = 0
  for (const points of lines) {
    for (let i = 0; i + 3 < points.length; i += 2, at += 4) {
      const [ax, ay, bx, by] = [points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!]
      edges[at] = ax
      edges[at + 1] = ay
      edges[at + 2] = bx
      edges[at + 3] = by
      tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))
    }
  }
  tree.finish()
  return {
    meet: (from, to, slack) => {
      const isEnd = ([x, y]: Position): boolean =>
        Math.min(planeLength(x - from[0], y - from[1]), planeLength(x - to[0], y - to[1])) < slack
      return tree
        .search(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]))
        .some((index) => {
          const [ax, ay, bx, by] = edges.subarray(4 * index) as unknown as [number, number, number, number]
          return segmentCrossing(from, to, [ax, ay], [bx, by]).some(({ at }) => !isEnd(at))
        })
    },
    goRound: ([x, y]) => {
      let isOdd = false
      tree.search(x, y, Number.POSITIVE_INFINITY, y, (index) => {
        const at = 4 * index
        const [ax, ay, bx, by] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!]
        if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) isOdd = !isOdd
        return false
      })
      return isOdd
    },
    distance: ([x, y], reach) => {
      let least = reach
      tree.search(x - reach, y - reach, x + reach, y + reach, (index) => {
        least = Math.min(least, segmentDistance(x, y, edges, 4 * index, least))
        return false
      })
      return least
    },
  }
}
