import type { Position } from "../geometry/position.js"

/** A piece of a line between two neighbouring vertices. */
export interface Edge {
  readonly from: Position
  readonly to: Position
}

/** The edges of a line, in order. */
export function edgesOf(line: readonly Position[]): Edge[] {
  return line.slice(1).map((to, i) => ({ from: line[i]!, to }))
}

/** Lines of edges that follow each other in the list and on the ground. */
export function joinedEdges(edges: readonly Edge[]): Position[][] {
  const lines: Position[][] = []
  for (const { from, to } of edges) {
    const end = lines.at(-1)?.at(-1)
    if (end && end[0] === from[0] && end[1] === from[1]) lines.at(-1)!.push(to)
    else lines.push([from, to])
  }
  return lines
}
