import { locateInArea } from "../geometry/locate-in-area.js"
import { nearestOnLine } from "../geometry/nearest-on-line.js"
import type { Polygonised } from "../geometry/polygonise.js"
import type { Area, Position } from "../geometry/position.js"
import type { Issue } from "../report/issue.js"
import { makeIssue } from "../report/make-issue.js"
import type { Trace } from "./trace.js"

/** Traces that end inside the theatre without meeting another line, with how far off the next one is. */
export function freeEnds(
  dangles: Polygonised["dangles"],
  lines: readonly (readonly Position[])[],
  traceAt: (line: number) => Trace | undefined,
  theatre: Area,
  date: string,
): Issue[] {
  return dangles.flatMap(({ line, at }): Issue[] => {
    const trace = traceAt(line)
    if (!trace || locateInArea(at, theatre) === "outside") return []
    const metres = Math.min(...lines.filter((_, i) => i !== line).map((other) => nearestOnLine(at, other).metres))
    return [
      makeIssue("trace-ends-free", ["traces", date, trace.id], {
        found: at,
        allowed: "an end on another trace or beyond the theatre's edge",
        values: { date, trace: trace.id, at, metres: Math.round(metres) },
      }),
    ]
  })
}
