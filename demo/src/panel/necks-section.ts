import { type ActorId, actorOf, type Neck, neckWords } from "frontline"
import type { Dispatch } from "../state/action.js"
import { entryName } from "../state/entry-name.js"
import type { Opened } from "../state/library.js"
import { answersShown, closedShown, closureKey, entryOf, necksShown, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { gapPageWords } from "../words/gap-page-words.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { closeButton, isClosed } from "./close-button.js"
import { closureOutcome } from "./closure-outcome.js"
import { type Child, element } from "./element.js"
import { measuredText } from "./measured-text.js"
import { neckBanks } from "./neck-banks.js"
import type { Part } from "./part.js"
import { select } from "./select.js"

/** Every neck of one actor, which the reader chooses; a press draws a neck and goes there, another hides it. */
export const necksSection: Part = {
  id: "necks",
  of: (state) => [
    openedMap(state),
    necksShown(state),
    state.view.followed,
    state.work.present,
    closureKey(state),
    closedShown(state),
    answersShown(state).areas,
    state.library.reports,
  ],
  draw,
}

/** Ground that nobody can be said to close anything with. */
const NO_PARTY = new Set(["contested", "unknown"])

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const { closing } = state.work.present
  const say = words[language]
  const opened = openedMap(state)
  if (!opened) return []
  const parties = [...opened.map.areas.keys()].filter((id) => !NO_PARTY.has(id))
  const options = [...new Set([...parties, closing])].map((id) => [id, actorOf(opened.map, id).name[language]] as const)
  const choose = (actor: ActorId): void => dispatch({ type: "closing", actor })
  return [
    element("h2", {}, say.necksTitle(actorOf(opened.map, closing).name[language])),
    element("p", { class: "covers" }, say.necksIntro),
    select("closing", gapPageWords[language].closing, options, closing, choose),
    ...list(state, opened, dispatch),
  ]
}

function list(state: State, opened: Opened, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const say = gapPageWords[language]
  const necks = necksShown(state)
  if (!opened.map.areas.has(state.work.present.closing)) return [element("p", { class: "note" }, say.none)]
  if (!necks) return [element("p", { class: "waiting" }, words[language].measuring)]
  const { followed } = state.view
  const isMissing = followed?.missingOn === state.view.date
  return [
    isMissing && element("p", { class: "note" }, say.notAmong(entryName(entryOf(state, followed.from)!, language))),
    necks.length === 0
      ? element("p", { class: "note" }, say.noNecks)
      : element("ol", { class: "necks" }, ...necks.map((neck, i) => item(neck, i, state, opened, dispatch))),
  ]
}

function item(neck: Neck, i: number, state: State, { map }: Opened, dispatch: Dispatch): HTMLElement {
  const { language } = state.settings
  const { closing, drawn } = state.work.present
  const say = words[language]
  const told = neckWords(neck, closing, map, language)
  const isDrawn = drawn === i
  const press = (): void => dispatch({ type: "draw", drawn: isDrawn ? null : i })
  return element(
    "li",
    {},
    element(
      "div",
      { class: "neck-row" },
      button(
        `neck-${i}`,
        press,
        { class: "neck", "aria-pressed": String(isDrawn) },
        element("span", { class: "neck-width" }, measuredText(told.width)),
        element("span", { class: "neck-where" }, say.neckBetween(told.banks[0].near, told.banks[1].near)),
        element("span", { class: "neck-area" }, say.wouldCutOff, ": ", measuredText(told.cutOff)),
        element("span", { class: "neck-holder" }, say.heldBy, ": ", told.heldBy),
      ),
      isDrawn && closeButton(i, state, dispatch),
    ),
    // With every neck, picked or not: picking one moves no other.
    neckBanks(`neck-${i}`, told, [told.banks[0].near, told.banks[1].near], state, dispatch),
    isClosed(i, state) && element("div", { class: "neck-outcome" }, ...closureOutcome(state)),
  )
}
