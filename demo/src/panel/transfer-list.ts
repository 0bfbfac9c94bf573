import {
  type Change,
  type ControlMap,
  formatMeasured,
  frontWords,
  type Language,
  type Transfer,
  type TransferPiece,
} from "frontline"
import type { Dispatch } from "../state/action.js"
import { compared } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { transferWords } from "../words/transfer-words.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { measuredText } from "./measured-text.js"

/** Smaller pieces, and transfers, are only counted. Square metres. */
const LEAST_SQUARE_METRES = 5e5
const TOLD_PIECES = 3
const TOLD_PLACES = 3

/** Ground by who lost it and who gained it, its largest pieces, and the lines that each lies between. */
export function transferList({ transfers }: Change, state: State, dispatch: Dispatch): HTMLElement | null {
  const pair = compared(state)
  const told = (transfers ?? []).filter(({ squareMetres }) => squareMetres >= LEAST_SQUARE_METRES)
  if (!pair || told.length === 0) return null
  const say = transferWords[state.settings.language]
  const maps = { before: pair.before.opened!.map, after: pair.after.opened!.map }
  return element(
    "details",
    { class: "fold", "data-fold": "transfers" },
    element("summary", {}, say.title),
    ...told.map((transfer) => transferCard(transfer, maps, state, dispatch)),
  )
}

interface Maps {
  readonly before: ControlMap
  readonly after: ControlMap
}

function transferCard(
  { from, to, range, pieces }: Transfer,
  maps: Maps,
  state: State,
  dispatch: Dispatch,
): HTMLElement {
  const { language } = state.settings
  const say = transferWords[language]
  const told = pieces.filter(({ squareMetres }) => squareMetres >= LEAST_SQUARE_METRES).slice(0, TOLD_PIECES)
  const rest = pieces.length - told.length
  return element(
    "section",
    { class: "bank" },
    element("h3", {}, say.fromTo(partyName(from, maps, language), partyName(to, maps, language))),
    element("p", { class: "basis" }, measuredText(formatMeasured(range, "area", language))),
    element(
      "ul",
      { class: "pieces" },
      ...told.map((piece) => element("li", {}, ...pieceLines(piece, maps, state, dispatch))),
      rest > 0 && element("li", {}, say.more(rest)),
    ),
  )
}

function pieceLines(piece: TransferPiece, maps: Maps, state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const say = transferWords[language]
  const where = placeWords(piece, maps, language)
  const kind = piece.kind === "movement" ? null : say.kinds[piece.kind]
  return [
    measuredText(formatMeasured(piece.range, "area", language)),
    element("span", {}, ` ${words[language].join(where, kind)}`),
    ...(["before", "after"] as const).map((side) => restsOn(piece, side, maps, state, dispatch)),
  ]
}

/** The line on one side of a piece, and what it rests on; on the map shown a press goes there. */
function restsOn(
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
  return element(
    "p",
    { class: "covers" },
    `${say[side]}: ${words[language].drawnWithin(told.basis, told.margin)} `,
    isShown && button(`piece-${front.id}-${at.join()}`, show, { class: "link" }, words[language].showStretch),
  )
}

function placeWords({ places, nearestPlace }: TransferPiece, maps: Maps, language: Language): string | null {
  const say = transferWords[language]
  const name = (id: string): string =>
    [...maps.after.places, ...maps.before.places].find((place) => place.id === id)?.name[language] ?? id
  if (places.length > 0) return say.withPlaces(places.slice(0, TOLD_PLACES).map(name), places.length - TOLD_PLACES)
  return nearestPlace && say.near(formatMeasured(nearestPlace.metres, "length", language), name(nearestPlace.id))
}

function partyName(id: string, { before, after }: Maps, language: Language): string {
  const known = [...after.actors, ...before.actors].find((actor) => actor.id === id)
  return known?.name[language] ?? (id === "nobody" ? transferWords[language].nobody : id)
}
