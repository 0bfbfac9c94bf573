import type { ActorId, Areas, Change, ControlMap, FrontDistance, MapId, Neck, NoRedrawReason, Spot } from "frontline"
import type { AskedGap, DrawnCut } from "./asked-gap.js"
import { editsOf } from "./edits.js"
import { forcesKey } from "./forces.js"
import {
  type Answers,
  type AuditedClaim,
  type ClosedMap,
  changeKey,
  type Failure,
  type MapEntry,
  NO_ANSWERS,
  type Opened,
} from "./library.js"
import { QUESTION, QUESTION_DATE } from "./question.js"
import { type Redrawn, redrawnId } from "./redrawn.js"
import type { State } from "./state.js"

/** A map that the page offers. */
export function entryOf({ library }: State, id: MapId | null): MapEntry | null {
  return library.entries.find((entry) => entry.id === id) ?? null
}

/** The map shown, with the reader's edits on it; null while it is not open. */
export function openedMap(state: State): Opened | null {
  return redrawnShown(state)?.opened ?? reportedMap(state)
}

/** The map shown as it was before the reader redrew any of it. */
export function reportedMap(state: State): Opened | null {
  return entryOf(state, state.view.date)?.opened ?? null
}

/** The map shown as the reader has redrawn it; null where it is as it was, or not redrawn yet. */
export function redrawnShown(state: State): Redrawn | null {
  const { date } = state.view
  return state.work.present.edits.has(date) ? (state.library.redrawn.get(date) ?? null) : null
}

/** Why the reader's latest edit of the map shown was not made; null where it was. */
export function refusalShown({ library, view }: State): NoRedrawReason | null {
  return library.redrawn.get(view.date)?.refused ?? null
}

/** Whether what is shown is about to differ: something is being dragged, or its map is still to come. */
export function isUnderway(state: State): boolean {
  const edits = editsOf(state, state.view.date)
  const redrawn = redrawnShown(state)
  return state.view.held !== null || (edits.length > 0 && (!redrawn || redrawn.isAhead || redrawn.tried !== edits))
}

/** Under which id the worker knows the map shown. */
export function mapIdShown(state: State): MapId {
  return redrawnShown(state) ? redrawnId(state.view.date) : state.view.date
}

/** Why there is nothing to show, or not all of it. */
export function failureShown(state: State): Failure | null {
  return entryOf(state, state.view.date)?.failure ?? state.library.failure
}

/** What is known of the map shown. */
export function answersShown(state: State): Answers {
  return redrawnShown(state)?.answers ?? reportedAnswers(state)
}

/** Under which key is kept what was asked of the map shown as it is now, edits and all. */
export function askedKey(state: State): string {
  const redrawn = redrawnShown(state)
  return redrawn ? `${mapIdShown(state)} ${redrawn.serial}` : state.view.date
}

/** What was asked of the map shown as it is now. */
function answersAsked(state: State): Answers {
  return state.library.answers.get(askedKey(state)) ?? NO_ANSWERS
}

/** What is known of the map shown as it was before the reader redrew any of it. */
export function reportedAnswers({ library, view }: State): Answers {
  return library.answers.get(view.date) ?? NO_ANSWERS
}

/** Whether the page's headline question is asked of the day shown. */
export function isQuestionDate({ view }: State): boolean {
  return view.date === QUESTION_DATE
}

/** The necks of the closing actor on the map shown; null while they are being looked for. */
export function necksShown(state: State): readonly Neck[] | null {
  return answersShown(state).necks.get(state.work.present.closing) ?? null
}

/** The place or the position that is selected, where the map shown has it. */
export function spotShown(state: State): Spot | null {
  const { selection } = state.view
  if (selection?.kind === "point") return selection.at
  const place = selection?.kind === "place" && openedMap(state)?.map.places.find(({ id }) => id === selection.id)
  return place ? place.id : null
}

/** How far the selected spot is from each front; null while it is being measured, or where none is selected. */
export function distancesShown(state: State): readonly FrontDistance[] | null {
  return answersAsked(state).distances.get(String(spotShown(state))) ?? null
}

/** The claim that is selected, as it was held against the map shown; null where that was not fetched, or never done. */
export function claimShown({ library, view: { selection, date } }: State): AuditedClaim | null {
  if (selection?.kind !== "claim") return null
  return library.audit?.get(date)?.find(({ id }) => id === selection.id) ?? null
}

/** What separates the two picked forces; null while it is not known, or where they are not picked. */
export function askedShown(state: State): AskedGap | null {
  const key = forcesKey(state.work.present.forces)
  return key === null ? null : (answersAsked(state).asked.get(key) ?? null)
}

/** Whether two forces are picked and nobody knows yet what separates them. */
export function isAsking(state: State): boolean {
  return forcesKey(state.work.present.forces) !== null && askedShown(state) === null
}

/** What the map draws of a neck, or of a gap between grounds that are not joined; null while there is none. */
export function drawnCut(state: State): DrawnCut | null {
  if (state.work.present.drawn !== "asked") return drawnNeck(state)
  const asked = askedShown(state)
  return asked?.kind === "gap" ? asked.cut : null
}

/** The neck that the map draws; null while there is none. */
export function drawnNeck(state: State): Neck | null {
  const { drawn } = state.work.present
  if (drawn === null) return null
  if (drawn === "asked") {
    const asked = askedShown(state)
    return asked?.kind === "gap" && asked.gap.kind === "neck" ? asked.gap.neck : null
  }
  if (drawn !== "gap") return necksShown(state)?.[drawn] ?? null
  const { gap } = answersShown(state)
  return gap?.kind === "neck" && isQuestionDate(state) ? gap.neck : null
}

/** Whether a neck was picked that the map shown does not have, as far as is known. */
export function isNeckMissing(state: State): boolean {
  const { followed, date } = state.view
  if (followed) return followed.missingOn === date
  const { drawn } = state.work.present
  if (drawnNeck(state) || drawn === null) return drawn === null
  if (drawn === "asked") return askedShown(state) !== null
  return drawn === "gap" ? !isQuestionDate(state) : necksShown(state) !== null
}

/** Whose closing the drawn neck is. */
export function closerOf(state: State): ActorId {
  const { drawn, closing } = state.work.present
  const asked = drawn === "asked" ? askedShown(state) : null
  if (asked?.kind === "gap") return asked.actor
  return drawn === "gap" ? QUESTION.actor : closing
}

/** Under which key the map with the drawn neck closed is kept; null while nothing is closed. */
export function closureKey(state: State): string | null {
  const { closed, drawn, forces } = state.work.present
  if (closed !== state.view.date || !drawnNeck(state)) return null
  const neck = drawn === "asked" ? forcesKey(forces) : drawn
  return [`closed ${closed} ${closerOf(state)} ${neck}`, redrawnShown(state)?.serial].join(" ").trimEnd()
}

/** The map with the drawn neck closed; null where it is open, or not closed yet. */
export function closedShown(state: State): ClosedMap | null {
  const key = closureKey(state)
  return key === null ? null : (state.library.closures.get(key) ?? null)
}

/** The ground by party on the map as it is drawn: with the drawn neck closed where it is. */
export function areasDrawn(state: State): Areas | null {
  return (isDifference(state) ? null : closedShown(state)?.areas) ?? answersShown(state).areas
}

/** Whether the map draws what changed, and not the ground of one date. */
export function isDifference(state: State): boolean {
  return state.view.compare.mode === "difference" && changeShown(state) !== null
}

/** Light or dark, as the page is to be shown. */
export function themeShown({ settings }: State): "light" | "dark" {
  return settings.theme === "auto" ? settings.systemTheme : settings.theme
}

/** The two maps that are held against each other, the older first; null unless both are open. */
export function compared(state: State): { readonly before: MapEntry; readonly after: MapEntry } | null {
  const { compare, date } = state.view
  const [a, b] = [entryOf(state, date), entryOf(state, compare.with)]
  if (compare.mode === "off" || !a?.opened || !b?.opened || a === b) return null
  return (a.date ?? "") <= (b.date ?? "") ? { before: a, after: b } : { before: b, after: a }
}

/** What changed between the two maps; null while it is being measured, or where none are compared. */
export function changeShown(state: State): Change | null {
  const pair = compared(state)
  return pair && (state.library.changes.get(changeKey(pair.before.id, pair.after.id)) ?? null)
}

/** The map as a picture of it shows it: as reported under gains and losses, with a neck closed where one is, else redrawn. */
export function picturedMap(state: State): ControlMap | null {
  if (isDifference(state)) return reportedMap(state)?.map ?? null
  return closedShown(state)?.map ?? openedMap(state)?.map ?? null
}

/** Whether everything that the page opens with is known of the map shown. */
export function isMeasured(state: State): boolean {
  const { areas, gap } = answersShown(state)
  return areas !== null && necksShown(state) !== null && (gap !== null || !isQuestionDate(state))
}
