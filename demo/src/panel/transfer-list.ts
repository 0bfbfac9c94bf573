import { type Change, formatMeasured, type Transfer, type TransferPiece } from "frontline"
import type { Dispatch } from "../state/action.js"
import { roundedPosition } from "../state/permalink.js"
import type { State } from "../state/state.js"
import { transferWords } from "../words/transfer-words.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { measuredText } from "./measured-text.js"
import { type Maps, mapsCompared, partyName, pieceGrounds, pieceWhere } from "./piece-grounds.js"

/** Smaller pieces, and transfers, are only counted. Square metres. */
const LEAST_SQUARE_METRES = 5e5
const TOLD_PIECES = 3

/** Ground by who lost it and who gained it, its largest pieces, and the lines that each lies between. */
export function transferList({ transfers }: Change, state: State, dispatch: Dispatch): HTMLElement | null {
  const maps = mapsCompared(state)
  const told = (transfers ?? []).filter(({ squareMetres }) => squareMetres >= LEAST_SQUARE_METRES)
  if (!maps || told.length === 0) return null
  const say = transferWords[state.settings.language]
  return element(
    "details",
    { class: "fold", "data-fold": "transfers" },
    element("summary", {}, say.title),
    ...told.map((transfer) => transferCard(transfer, maps, state, dispatch)),
  )
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
  const where = pieceWhere(piece, maps, language)
  const kind = piece.kind === "movement" ? null : say.kinds[piece.kind]
  const show = (): void => dispatch({ type: "select", selection: { kind: "change", at: roundedPosition(piece.at) } })
  return [
    measuredText(formatMeasured(piece.range, "area", language)),
    element("span", {}, ` ${words[language].join(where, kind)} `),
    button(`show-piece-${piece.at.join()}`, show, { class: "link" }, say.showPiece),
    ...(["before", "after"] as const).map((side) => pieceGrounds("piece", piece, side, maps, state, dispatch)),
  ]
}
