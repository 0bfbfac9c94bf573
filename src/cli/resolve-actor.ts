import { normaliseName } from "../gazetteer/normalise-name.js"
import type { ControlMap } from "../model/control-map.js"
import type { Actor, ActorId } from "../report/actor.js"
import { CommandError } from "./command-error.js"
import { listed } from "./listed.js"

/** Who may be meant: the actors with ground on one map, or on several, and what they are called. */
export interface Actors {
  readonly ids: Iterable<ActorId>
  readonly actors: readonly Actor[]
}

/** The actors of a map that have ground on it. */
export const actorsOf = ({ areas, actors }: Pick<ControlMap, "areas" | "actors">): Actors => ({
  ids: areas.keys(),
  actors,
})

/**
 * Reads an actor as a user gives it: an id, or a name in English or Arabic as the map has it, in any case.
 *
 * @throws {CommandError} With all ids and their names, if nothing fits.
 */
export function resolveActor(text: string, { ids, actors }: Actors): ActorId {
  const known = [...new Set(ids)]
  if (known.includes(text)) return text
  const wanted = normaliseName(text)
  const named = (id: ActorId): Actor | undefined => actors.find((actor) => actor.id === id)
  const fitting = known.filter((id) =>
    [id, named(id)?.name.en ?? "", named(id)?.name.ar ?? ""].some((name) => normaliseName(name) === wanted),
  )
  if (fitting[0] !== undefined && fitting.length === 1) return fitting[0]
  const offered = known.map((id) => {
    const name = named(id)?.name.en ?? id
    return name === id ? id : `${id} (${name})`
  })
  throw new CommandError(
    2,
    `There is no ground of "${text}"; there is ground of ${listed(offered)}. Name one of these.`,
  )
}
