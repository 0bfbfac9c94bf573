import { directionWords, formatMeasured, geodesicInverse } from "frontline"
import { distancesShown, openedMap, spotShown } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { distanceWords } from "../words/distance-words.js"
import { spotWords } from "../words/spot-words.js"
import { betweenWords } from "./distance-table.js"

/** What is said aloud of the nearest front. */
export function distancesSaid(state: State): string {
  const { language } = state.settings
  const say = distanceWords[language]
  const map = openedMap(state)?.map
  const spot = spotShown(state)
  const [nearest] = distancesShown(state) ?? []
  if (!map || spot === null || !nearest) return say.none
  const from = typeof spot === "string" ? map.places.find(({ id }) => id === spot)!.position : spot
  const distance = formatMeasured(nearest.metres, "length", language)
  const direction = directionWords(geodesicInverse(from, nearest.at).azimuth, language)
  return say.nearest(spotWords(spot, map, language), distance, direction, betweenWords(nearest, state))
}
