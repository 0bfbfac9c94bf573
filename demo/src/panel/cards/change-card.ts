import { formatMeasured, holderAt, type Position } from "frontline"
import type { Dispatch } from "../../state/action.js"
import { entryName } from "../../state/entry-name.js"
import { type PieceAt, pieceAt } from "../../state/piece-at.js"
import { changeShown, compared } from "../../state/selectors.js"
import type { State } from "../../state/state.js"
import { compareWords } from "../../words/compare-words.js"
import { positionWords } from "../../words/spot-words.js"
import { transferWords } from "../../words/transfer-words.js"
import { words } from "../../words.js"
import { claimList } from "../claim-list.js"
import { type Child, element } from "../element.js"
import { facts } from "../facts.js"
import { measuredText } from "../measured-text.js"
import { type Maps, mapsCompared, partyName, pieceGrounds, pieceWhere } from "../piece-grounds.js"
import { card } from "./card.js"

/** A piece of ground that changed hands: who gained it from whom, how much, since when, and what both lines rest on. */
export function changeCard(at: Position, state: State, dispatch: Dispatch): HTMLElement | null {
  const { language } = state.settings
  const say = transferWords[language]
  const [pair, maps, change] = [compared(state), mapsCompared(state), changeShown(state)]
  if (!pair || !maps) return null
  const days = [pair.before, pair.after].map((entry) => entryName(entry, language)) as [string, string]
  const title = positionWords(at, language)
  if (!change) return card(state, title, "", element("p", { class: "waiting" }, compareWords[language].measuring))
  const found = pieceAt(change, at)
  if (!found) return card(state, title, "", element("p", { class: "note" }, say.unchanged(...days)))
  const { transfer, piece } = found
  const since = transfer.to === "nobody" ? null : heldSince(found, state)
  const rows: (readonly [string, Child])[] = [
    [words[language].area, measuredText(formatMeasured(piece.range, "area", language))],
    [say.changed, say.betweenMaps(...days)],
  ]
  if (since !== null) rows.push([say.since, say.sinceMap(since)])
  const where = pieceWhere(piece, maps, language)
  if (where !== null) rows.push([say.where, where])
  rows.push([say.deepest, measuredText(formatMeasured(piece.greatest.metres, "length", language))])
  if (piece.kind !== "movement") rows.push([say.kind, say.kinds[piece.kind]])
  return card(
    state,
    say.fromTo(partyName(transfer.from, maps, language), partyName(transfer.to, maps, language)),
    "",
    facts(rows),
    element("p", { class: "covers" }, piece.range.low === null ? say.bare : say.covers),
    ...(["after", "before"] as const).map((side) => pieceGrounds("card", piece, side, maps, state, dispatch)),
    ...placesIn(found, maps, state),
  )
}

/** The map from which on every map up to the later one gives the spot to whoever gained it; null where one is not open. */
function heldSince({ transfer, piece }: PieceAt, state: State): string | null {
  const pair = compared(state)!
  const { entries } = state.library
  const [first, last] = [pair.before, pair.after].map((entry) => entries.indexOf(entry)) as [number, number]
  if (first < 0 || last <= first) return null
  let since = entries[last]!
  for (let i = last - 1; i > first; i--) {
    const { opened } = entries[i]!
    // A file of the reader's own between the two is no map of the same ground.
    if (!opened || entries[i]!.source !== pair.after.source) return null
    if (holderAt(opened.map, piece.at) !== transfer.to) break
    since = entries[i]!
  }
  return entryName(since, state.settings.language)
}

/** The places in the piece, with the claims that say who holds them on the later map. */
function placesIn({ piece }: PieceAt, maps: Maps, state: State): Child[] {
  const { language } = state.settings
  const places = piece.places.flatMap((id) => maps.after.places.find((place) => place.id === id) ?? [])
  if (places.length === 0) return []
  return [
    element(
      "details",
      { class: "fold", "data-fold": "change-places" },
      element("summary", {}, `${transferWords[language].placesIn} (${places.length})`),
      claimList(
        places.map(({ claim, name }) => ({ id: claim, remark: name[language] })),
        state,
        maps.after.claims,
      ),
    ),
  ]
}
