import type { Position } from "../geometry/position.js"

/** Joins edges into lines, head to tail. A closed line starts at `start` where it can. */
export function chainEdges(edges: readonly { from: Position; to: Position }[], start: Position | null): Position[][] {
  const byStart = new Map(edges.map((edge) => [String(edge.from), edge]))
  const targets = new Set(edges.map((edge) => String(edge.to)))
  const heads = edges.filter((edge) => !targets.has(String(edge.from)))
  const atStart = start && byStart.get(String(start))
  const lines: Position[][] = []
  for (const head of [...heads, ...(atStart ? [atStart] : []), ...edges]) {
    if (!byStart.has(String(head.from))) continue
    const line: Position[] = [head.from]
    for (let edge = byStart.get(String(head.from)); edge; edge = byStart.get(String(edge.to))) {
      byStart.delete(String(edge.from))
      line.push(edge.to)
    }
    lines.push(line)
  }
  return lines
}
