import { formatMeasured } from "frontline"
import { entryName } from "../state/entry-name.js"
import { pieceAt } from "../state/piece-at.js"
import { changeShown, compared } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { transferWords } from "../words/transfer-words.js"
import { mapsCompared, partyName } from "./piece-grounds.js"

/** What is said aloud of a piece of ground that changed hands. */
export function changeSaid(state: State): string {
  const { language } = state.settings
  const { selection } = state.view
  const say = transferWords[language]
  const [pair, maps, change] = [compared(state), mapsCompared(state), changeShown(state)]
  if (selection?.kind !== "change" || !pair || !maps || !change) return ""
  const days = [pair.before, pair.after].map((entry) => entryName(entry, language)) as [string, string]
  const found = pieceAt(change, selection.at)
  if (!found) return say.unchanged(...days)
  const { transfer, piece } = found
  return say.said(
    say.fromTo(partyName(transfer.from, maps, language), partyName(transfer.to, maps, language)),
    formatMeasured(piece.range, "area", language),
    say.betweenMaps(...days),
  )
}
