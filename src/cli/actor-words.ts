import type { Actor, ActorId } from "../report/actor.js"

/**
 * An actor as it stands in a sentence: "the Syrian government"; the id alone where the map does not name it.
 *
 * @example
 * actorWords("is", map.actors) // "the Islamic State"
 */
export function actorWords(id: ActorId, actors: readonly Actor[]): string {
  if (id === "contested") return "contested ground"
  if (id === "unknown") return "ground of nobody known"
  const name = actors.find((actor) => actor.id === id)?.name.en ?? id
  return name === id ? id : `the ${name}`
}
