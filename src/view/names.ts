import { guardMembers } from "../guard/guard-members.js"
import type { Actor, ActorId, Bilingual } from "../report/actor.js"

/** What ids of places and actors are called. */
export interface Names {
  /** A place's name; the id itself where nobody names it. */
  readonly place: (id: string) => Bilingual
  /** The ground of an actor, as it stands in a sentence: "the ground of the Syrian government", "contested ground". */
  readonly ground: (id: ActorId) => Bilingual
}

/**
 * Names from a control map or a corpus.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * namesOf(corpus).ground("is").en // "the ground of the Islamic State"
 */
export function namesOf(named: {
  readonly places: readonly { readonly id: string; readonly name: Bilingual }[]
  readonly actors: readonly Actor[]
}): Names {
  const { places, actors } = guardMembers(
    "named",
    named,
    { places: "list", actors: "list" },
    "a control map or a corpus",
  )
  return {
    place: (id) => places.find((place) => place.id === id)?.name ?? { en: id, ar: id },
    ground: (id) => {
      const nobodys = NOBODYS_GROUND.get(id)
      if (nobodys) return nobodys
      const name = actors.find((actor) => actor.id === id)?.name
      return name
        ? { en: `the ground of the ${name.en}`, ar: `أرض ${name.ar}` }
        : { en: `the ground of ${id}`, ar: `أرض ${id}` }
    },
  }
}

const NOBODYS_GROUND: ReadonlyMap<ActorId, Bilingual> = new Map([
  ["contested", { en: "contested ground", ar: "أرض متنازع عليها" }],
  ["unknown", { en: "ground of which nobody says who holds it", ar: "أرض لا يُعرف من يسيطر عليها" }],
])
