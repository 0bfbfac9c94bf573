import { NO_FORCES } from "../state/forces.js"
import {
  changeShown,
  claimShown,
  closedShown,
  compared,
  distancesShown,
  drawnCut,
  openedMap,
  reportedMap,
  themeShown,
} from "../state/selectors.js"
import type { State } from "../state/state.js"
import type { Look } from "./look.js"

const NO_LINE: Look["line"] = []

/**
 * What the map is to show; null while its map is not open. What follows the hand is drawn over the map and not on it, for to
 * draw all of the map takes longer than a hand waits.
 */
export function lookOf(state: State): Look | null {
  const control = openedMap(state)?.map
  if (!control) return null
  const { language, digits } = state.settings
  const { hidden, selection, compare, held } = state.view
  const { drawn, forces } = state.work.present
  const change = compare.mode === "difference" ? changeShown(state) : null
  return {
    control: change ? reportedMap(state)!.map : (closedShown(state)?.map ?? control),
    language,
    digits,
    theme: themeShown(state),
    hidden,
    neck: change ? null : drawnCut(state),
    isNeckHeld: held === "corner",
    forces: state.view.tool === "gap" || drawn === "asked" ? forces : NO_FORCES,
    change,
    selection,
    distances: distancesShown(state),
    claim: claimShown(state),
    line: held === "point" ? NO_LINE : state.work.present.line,
  }
}

/** What the map on the other side of the divider is to show; null where there is no swipe. */
export function otherLookOf(state: State): Look | null {
  const look = lookOf(state)
  const pair = state.view.compare.mode === "swipe" ? compared(state) : null
  if (!look || !pair) return null
  const other = pair.before.id === state.view.date ? pair.after : pair.before
  return {
    ...look,
    control: other.opened!.map,
    neck: null,
    isNeckHeld: false,
    selection: null,
    distances: null,
    claim: null,
    forces: NO_FORCES,
    line: [],
  }
}
