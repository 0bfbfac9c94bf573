import type { Actor, ActorId } from "frontline"

/** Okabe and Ito's colours, which the colour-blind can tell apart; their yellow and black are lost on the map. */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"]
/** Where colours begin anew, the pattern differs. */
const PATTERNS = ["solid", "striped", "hatched"] as const

/**
 * One list of actors for all maps of some files, so that a party looks the same on each: one that the page knows as there,
 * others in the order in which they come.
 */
export function sharedActors(ids: Iterable<ActorId>, known: readonly Actor[]): readonly Actor[] {
  let made = 0
  return [...new Set(ids)].map((id) => {
    const actor = known.find((one) => one.id === id)
    if (actor) return actor
    const colour = COLOURS[made % COLOURS.length]!
    const pattern = PATTERNS[Math.floor(made / COLOURS.length) % PATTERNS.length]!
    made++
    return { id, name: { en: id, ar: id }, colour, pattern }
  })
}
