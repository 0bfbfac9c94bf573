import type { ActorId } from "../report/actor.js"
import type { Issue } from "../report/issue.js"
import type { IssueCollector } from "../report/issue-collector.js"
import { shortened, where } from "../report/where.js"
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
  const reportMissing = (path: Issue["path"], message: string): void =>
    issues.add(
      "actor-missing",
      () => path,
      () => ({ found: null, allowed: `a text or a number in "${actorProperty}"`, message }),
    )
  if (nameless.length === ground.length) {
    const names = others().slice(0, MOST_NAMED).map(shortened)
    const has = names.length === 0 ? "" : ` They have ${names.join(", ")}.`
    reportMissing(
      [],
      `no area has a property ${shortened(actorProperty)}, so all ground counts as one actor's, named "area".${has} Name the property with --actor-property.`,
    )
  } else {
    for (const { path } of nameless) {
      reportMissing(
        path,
        `${where(path)} has no ${shortened(actorProperty)}, so its ground counts as that of "area". Say who holds it, or write "unknown".`,
      )
    }
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
          message: `${where(path)} belongs to ${shortened(actor)}, who is not among the actors of this snapshot. Add the actor, or mend the id.`,
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
          message: `${where(path)} belongs to ${shortened(actor)}, and other ground to ${shortened(other)}. If they are one party, spell it one way.`,
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
