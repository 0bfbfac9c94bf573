import type { ActorId } from "../report/actor.js"
import type { Issue } from "../report/issue.js"
import type { IssueCollector } from "../report/issue-collector.js"
import type { IssueValues } from "../report/issue-values.js"
import type { DrawnGround } from "./drawn-ground.js"

/** How many properties of areas are named in a message. */
const MOST_NAMED = 12

/**
 * Says where ground has no actor, one that is not introduced, or one that is spelled in two ways.
 *
 * @param known - The actors that a snapshot introduces; null for any other file.
 * @param others - Properties that areas have, for where none has the one that is asked for.
 */
export function checkActors(
  ground: readonly DrawnGround[],
  actorProperty: string,
  known: readonly ActorId[] | null,
  others: () => readonly string[],
  issues: IssueCollector,
): void {
  const nameless = ground.filter(({ actor }) => actor === null)
  const reportMissing = (path: Issue["path"], values: IssueValues["actor-missing"]): void =>
    issues.add(
      "actor-missing",
      () => path,
      () => ({
        found: null,
        allowed: `a text or a number in "${actorProperty}"`,
        values,
      }),
    )
  const property = actorProperty
  if (nameless.length === ground.length) {
    reportMissing([], { kind: "everywhere", property, has: others().slice(0, MOST_NAMED) })
  } else {
    for (const { path } of nameless) reportMissing(path, { kind: "here", property })
  }
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
