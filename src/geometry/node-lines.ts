import Flatbush from "flatbush"
import type { Position } from "./position.js"
import { segmentCrossing } from "./segment-crossing.js"
import { CROSSING_DECIMALS } from "./tolerance.js"

const round = (degrees: number): number => Number(degrees.toFixed(CROSSING_DECIMALS))

/**
 * Puts a vertex into every line where it meets another line, or itself.
 *
 * Edges are straight in longitude and latitude. Vertices that were there stay as they were.
 *
 * @param lines - Each of two or more positions.
 * @returns The lines in their order, with vertices shared exactly where they meet. Repeated positions are dropped.
 * @example
 * nodeLines([[[0, 0], [2, 2]], [[0, 2], [2, 0]]])[0] // [[0, 0], [1, 1], [2, 2]]
 */
export function nodeLines(lines: readonly (readonly Position[])[]): Position[][] {
  const segments = lines.flatMap((line, index) =>
    line
      .slice(1)
      .map((to, i) => ({ line: index, from: line[i]!, to }))
      .filter(({ from, to }) => !isSame(from, to)),
  )
  const cuts: Position[][] = segments.map(() => [])
  if (segments.length > 0) {
    const tree = new Flatbush(segments.length)
    for (const { from, to } of segments) tree.add(...boxOf(from, to))
    tree.finish()
    segments.forEach(({ from, to }, i) => {
      for (const j of tree.search(...boxOf(from, to), (index) => index > i)) {
        const other = segments[j]!
        for (const crossing of segmentCrossing(from, to, other.from, other.to)) {
          const at: Position = crossing.exact ? crossing.at : [round(crossing.at[0]), round(crossing.at[1])]
          cuts[i]!.push(at)
          cuts[j]!.push(at)
        }
      }
    })
  }
  const noded: Position[][] = lines.map((line) => line.slice(0, 1))
  segments.forEach(({ line, from, to }, i) => {
    const along = (p: Position): number => (p[0] - from[0]) * (to[0] - from[0]) + (p[1] - from[1]) * (to[1] - from[1])
    const target = noded[line]!
    for (const stop of [...cuts[i]!.toSorted((a, b) => along(a) - along(b)), to]) {
      if (!isSame(target.at(-1)!, stop)) target.push(stop)
    }
  })
  return noded
}

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]

function boxOf(a: Position, b: Position): [number, number, number, number] {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])]
}
