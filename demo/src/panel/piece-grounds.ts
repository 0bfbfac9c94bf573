import { type ControlMap, formatMeasured, frontWords, type Language, type TransferPiece } from "frontline"
import type { Dispatch } from "../state/action.js"
import { compared } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { transferWords } from "../words/transfer-words.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { element } from "./element.js"
import { sources } from "./sources.js"

/** The two maps that are held against each other. */
export interface Maps {
  readonly before: ControlMap
  readonly after: ControlMap
}

/** More places in a piece than these are counted. */
const TOLD_PLACES = 3

/** The maps that are held against each other; null unless both are open. */
export function mapsCompared(state: State): Maps | null {
  const pair = compared(state)
  return pair && { before: pair.before.opened!.map, after: pair.after.opened!.map }
}

/** The line on one side of a piece, and what it rests on; on the map shown a press goes there. */
export function pieceGrounds(
  home: string,
  { fronts, at }: TransferPiece,
  side: "before" | "after",
  maps: Maps,
  state: State,
  dispatch: Dispatch,
): HTMLElement {
  const { language } = state.settings
  const say = transferWords[language]
  const front = maps[side].fronts.find(({ id }) => id === fronts[side])
  if (!front) return element("p", { class: "covers" }, `${say[side]}: ${say.undrawn}`)
  const told = frontWords(front, maps[side], language)
  const isShown = compared(state)?.[side].id === state.view.date
  const show = (): void => dispatch({ type: "select", selection: { kind: "front", id: front.id, at: null } })
  const found = sources(state, told.claims, told.pages, "h4", maps[side].claims)
  const key = `${home}-${side}-${front.id}-${at.join()}`
  return element(
    "div",
    {},
    element(
      "p",
      { class: "covers" },
      `${say[side]}: ${words[language].drawnWithin(told.basis, told.margin)} `,
      isShown && button(key, show, { class: "link" }, words[language].showStretch),
    ),
    found &&
      element("details", { class: "fold", "data-fold": key }, element("summary", {}, words[language].restsOn), found),
  )
}

/** Where a piece lies: with which places, or how far from the nearest. */
export function pieceWhere({ places, nearestPlace }: TransferPiece, maps: Maps, language: Language): string | null {
  const say = transferWords[language]
  const name = (id: string): string =>
    [...maps.after.places, ...maps.before.places].find((place) => place.id === id)?.name[language] ?? id
  if (places.length > 0) return say.withPlaces(places.slice(0, TOLD_PLACES).map(name), places.length - TOLD_PLACES)
  return nearestPlace && say.near(formatMeasured(nearestPlace.metres, "length", language), name(nearestPlace.id))
}

/** What a party is called on either map; ground that nobody holds. */
export function partyName(id: string, { before, after }: Maps, language: Language): string {
  const known = [...after.actors, ...before.actors].find((actor) => actor.id === id)
  return known?.name[language] ?? (id === "nobody" ? transferWords[language].nobody : id)
}
