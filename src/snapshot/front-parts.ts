import type { Face } from "../geometry/polygonise.js"
import type { Position } from "../geometry/position.js"
import { chainEdges } from "./chain-edges.js"
import type { Trace } from "./trace.js"

/** A piece of a trace that lies in the theatre. */
export interface FrontPart {
  readonly trace: Trace
  readonly id: string
  readonly line: readonly Position[]
}

/** The pieces of a trace that border faces of the theatre, in the direction it was drawn. */
export function frontParts(trace: Trace, line: number, faces: readonly Face[]): FrontPart[] {
  const next = new Map<string, { from: Position; to: Position }>()
  for (const edge of faces.flatMap((face) => face.edges)) {
    if (edge.sources.some((source) => source.line === line && source.along)) next.set(String(edge.from), edge)
  }
  return chainEdges([...next.values()], trace.line[0]!).map((positions, part) => ({
    trace,
    id: part === 0 ? `front:${trace.id}` : `front:${trace.id}:${part + 1}`,
    line: positions,
  }))
}
