import { distance as editDistance } from "fastest-levenshtein"
import { normaliseName } from "./normalise-name.js"
import type { Place } from "./place.js"
import { spokenName } from "./spoken-name.js"

/** The place a word means, or the places it may have meant. */
export type PlaceSearch =
  | { readonly kind: "found"; readonly place: Place }
  | { readonly kind: "ambiguous"; readonly places: readonly Place[] }
  | { readonly kind: "unknown"; readonly nearest: readonly Place[] }

/** How many places are offered where none fits. */
const OFFERED = 5

/**
 * The place that an id or a name means, in English or Arabic, in any common spelling.
 *
 * An id wins over a name, a main name over an alias, and a name as it is written over one that only sounds like it.
 */
export function findPlace(text: string, places: readonly Place[]): PlaceSearch {
  const id = text.trim().toLowerCase()
  const byId = places.find((place) => place.id === id)
  if (byId) return { kind: "found", place: byId }
  for (const [namesOf, reduce] of WAYS) {
    const wanted = reduce(text)
    const fitting = places.filter((place) => namesOf(place).some((name) => reduce(name) === wanted))
    if (fitting[0] && fitting.length === 1) return { kind: "found", place: fitting[0] }
    if (fitting.length > 1) return { kind: "ambiguous", places: fitting }
  }
  const wanted = spokenName(text)
  const ranked = places
    .map((place) => ({
      place,
      edits: Math.min(...[place.id, ...allNames(place)].map((name) => editDistance(spokenName(name), wanted))),
    }))
    .toSorted((a, b) => a.edits - b.edits)
  return { kind: "unknown", nearest: ranked.slice(0, OFFERED).map(({ place }) => place) }
}

const mainNames = ({ name }: Place): string[] => [name.en, name.ar]
const allNames = ({ name, aliases }: Place): string[] => [name.en, name.ar, ...aliases]

/** Which names are looked at, and what of them, from the surest to the loosest. */
const WAYS = [
  [mainNames, normaliseName],
  [allNames, normaliseName],
  [allNames, spokenName],
] as const
