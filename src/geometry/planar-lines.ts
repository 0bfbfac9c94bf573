import Flatbush from "flatbush"
import type { Position } from "./position.js"
import { segmentCrossing } from "./segment-crossing.js"

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
        Math.min(Math.hypot(x - from[0], y - from[1]), Math.hypot(x - to[0], y - to[1])) < slack
      return tree
        .search(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]))
        .some((index) => {
          const [ax, ay, bx, by] = edgeAt(edges, index)
          return segmentCrossing(from, to, [ax, ay], [bx, by]).some(({ at }) => !isEnd(at))
        })
    },
    goRound: ([x, y]) =>
      tree.search(x, y, Number.POSITIVE_INFINITY, y).reduce((odd, index) => {
        const [ax, ay, bx, by] = edgeAt(edges, index)
        return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay) ? !odd : odd
      }, false),
    distance: ([x, y], reach) =>
      tree
        .search(x - reach, y - reach, x + reach, y + reach)
        .reduce((least, index) => Math.min(least, toSegment(x, y, edgeAt(edges, index))), reach),
  }
}

function edgeAt(edges: Float64Array, index: number): Edge {
  const at = 4 * index
  return [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!]
}

function toSegment(x: number, y: number, [ax, ay, bx, by]: Edge): number {
  const dx = bx - ax
  const dy = by - ay
  const square = dx * dx + dy * dy
  const t = square > 0 ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square)) : 0
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

type Edge = readonly [ax: number, ay: number, bx: number, by: number]
