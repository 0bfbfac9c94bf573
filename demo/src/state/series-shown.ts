import { type ActorId, forceAt, type MapId, type SeriesOptions, type SeriesRow } from "frontline"
import type { MapEntry } from "./library.js"
import { QUESTION } from "./question.js"
import { entryOf, openedMap } from "./selectors.js"
import type { State } from "./state.js"

/** A series that can be measured: which maps, and what on them. */
export interface SeriesWanted {
  readonly key: string
  readonly maps: readonly MapId[]
  readonly options: SeriesOptions
}

/**
 * Maps of one making that each have a day of their own: those of the corpus, or of the reader's files that were opened
 * with the one shown; where that came alone, all of the reader's.
 */
export function seriesEntries(state: State): readonly MapEntry[] {
  const shown = entryOf(state, state.view.date)
  const dated = state.library.entries.filter(({ source, date }) => source === shown?.source && date !== null)
  const together = state.library.files.find(({ maps }) => maps.includes(state.view.date))?.maps ?? []
  const ofOneDrop = dated.filter(({ id }) => together.includes(id))
  const alike = ofOneDrop.length > 1 ? ofOneDrop : dated
  return alike.filter(({ date }, i) => alike.findIndex((one) => one.date === date) === i)
}

/** The series of the maps alike the one shown; null while they are fewer than two, or not all read. */
export function seriesWanted(state: State): SeriesWanted | null {
  const entries = seriesEntries(state).filter(({ failure }) => failure === null)
  const map = openedMap(state)?.map
  if (!map || entries.length < 2 || entries.some(({ opened }) => opened === null)) return null
  const maps = entries.map(({ id }) => id)
  const closing = seriesActor(state)
  const [from, to] = [QUESTION.from, QUESTION.to].map((id) => map.places.some((place) => place.id === id))
  const gaps =
    from && to && map.areas.has(QUESTION.actor)
      ? [{ actor: QUESTION.actor, from: forceAt(map, QUESTION.from), to: forceAt(map, QUESTION.to) }]
      : []
  const key = JSON.stringify([maps, closing, gaps.length])
  return { key, maps, options: { parts: ["necks", "change"], closing: closing === null ? [] : [closing], gaps } }
}

/** Whose necks a series follows: the party whose necks are listed, or one that holds ground where it does not. */
export function seriesActor(state: State): ActorId | null {
  const held = openedMap(state)?.map.areas
  const { closing } = state.work.present
  if (!held || held.has(closing)) return closing
  return [...held.keys()].find((id) => id !== "contested" && id !== "unknown") ?? null
}

/** The rows of that series; null while they are not measured. */
export function seriesShown(state: State): readonly SeriesRow[] | null {
  const wanted = seriesWanted(state)
  return wanted && (state.library.series.get(wanted.key) ?? null)
}
