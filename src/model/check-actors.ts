import type { ActorId } from "../report/actor.js"
import type { Issue } from "../report/issue.js"
import type { IssueCollector } from "../report/issue-collector.js"
import type { DrawnGround } from "./drawn-ground.js"

/** Says where ground has no actor, one that is not introduced, or one that is spelled in two ways. */
export function checkActors(
  ground: readonly DrawnGround[],
  actorProperty: string,
  known: readonly ActorId[] | null,
  issues: IssueCollector,
): void {
  const nameless = ground.filter(({ actor }) => actor === null)
  const reportMissing = (path: Issue["path"], kind: "everywhere" | "here"): void =>
    issues.add(
      "actor-missing",
      () => path,
      () => ({
        found: null,
        allowed: `a text or a number in "${actorProperty}"`,
        values: { kind, property: actorProperty },
      }),
    )
  if (nameless.length === ground.length) reportMissing([], "everywhere")
  else for (const { path } of nameless) reportMissing(path, "here")
  const spellings = new Map<string, ActorId>()
  const seen = new Set<ActorId>()
  for (const { actor, path } of ground) {
    if (actor === null || seen.has(actor)) continue
    seen.add(actor)
    if (known && !known.includes(actor)) {
      issues.add(
        "actor-unknown",
        () => path,
        () => ({
          found: actor.slice(0, 100),
          allowed: known,
          values: { actor },
        }),
      )
    }
    const plain = plainSpelling(actor)
    const other = spellings.get(plain)
    if (other === undefined) spellings.set(plain, actor)
    else {
      issues.add(
        "actor-spelled-twice",
        () => path,
        () => ({
          found: actor.slice(0, 100),
          allowed: other.slice(0, 100),
          values: { actor, other },
        }),
      )
    }
  }
}

/** An id without what people vary: capitals, accents, blanks and stops. */
function plainSpelling(actor: ActorId): string {
  const letters = actor
    .slice(0, 1000)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
  return letters === "" ? actor : letters
}
