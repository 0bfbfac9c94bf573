import type { MatchedPart } from "./line-matcher.js"
import { placeOnEdge } from "./place-on-edge.js"
import type { Position } from "./position.js"

/** A run of a line that goes along lines of one label; null where it goes along none. */
export interface RunAlong {
  readonly label: number | null
  readonly line: readonly Position[]
}

/**
 * A line cut wherever what it runs along changes.
 *
 * @param match - Made by `lineMatcher`.
 */
export function runsAlong(
  line: readonly Position[],
  match: (from: Position, to: Position) => MatchedPart[],
): RunAlong[] {
  const runs: { label: number | null; line: Position[] }[] = []
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1]!, line[i]!]
    for (const { label, start, end } of match(from, to)) {
      const last = runs.at(-1)
      const next = placeOnEdge(from, to, end)
      if (last?.label !== label) runs.push({ label, line: [placeOnEdge(from, to, start), next] })
      else if (start === 0) last.line.push(next)
      else last.line[last.line.length - 1] = next
    }
  }
  return runs
}
