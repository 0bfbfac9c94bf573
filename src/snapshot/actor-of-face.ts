import type { Face } from "../geometry/polygonise.js"
import type { ActorId } from "../report/actor.js"
import type { Issue } from "../report/issue.js"
import { makeIssue } from "../report/make-issue.js"
import type { Trace } from "./trace.js"

/**
 * Who holds a face, by the traces around it.
 *
 * @param traceAt - The trace that an input line is; nothing for the theatre's edge.
 * @returns The actor, or the contradiction: traces that disagree, or none at all.
 */
export function actorOfFace(
  face: Face,
  traceAt: (line: number) => Trace | undefined,
  date: string,
): { actor: ActorId | null; issue: Issue | null } {
  const says = new Map<ActorId, string[]>()
  for (const { line, along } of face.edges.flatMap((edge) => edge.sources)) {
    const trace = traceAt(line)
    if (!trace) continue
    const actor = along ? trace.left : trace.right
    const names = says.get(actor) ?? []
    if (!names.includes(trace.id)) says.set(actor, [...names, trace.id])
  }
  const [first] = says
  if (first && says.size === 1) return { actor: first[0], issue: null }
  const at = face.rings[0]![0]!
  const path = ["traces", date]
  const details = { found: Object.fromEntries(says), allowed: "one actor all round a face" }
  const issue = first
    ? makeIssue("face-has-two-actors", path, { ...details, values: { date, at, says: [...says] } })
    : makeIssue("face-has-no-trace", path, { ...details, values: { date, at } })
  return { actor: null, issue }
}
