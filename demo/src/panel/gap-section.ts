import { type BankWords, formatDate, gapWords, type Language, type NeckWords } from "frontline"
import type { Dispatch } from "../state/action.js"
import { QUESTION, QUESTION_DATE } from "../state/question.js"
import { answersShown, closedShown, closureKey, isQuestionDate, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { gapPageWords } from "../words/gap-page-words.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { closeButton, isClosed } from "./close-button.js"
import { type Child, element } from "./element.js"
import { facts } from "./facts.js"
import { lazyContent } from "./lazy-content.js"
import { measuredText } from "./measured-text.js"
import type { Part } from "./part.js"
import { sources } from "./sources.js"
import { unbroken } from "./unbroken.js"

/** The gap that the page opens with, in words; on other days than its own, the way to it. */
export const gapSection: Part = {
  id: "gap",
  of: (state) => [
    openedMap(state),
    answersShown(state).gap,
    state.view.date,
    state.view.selection,
    state.library.reports,
    state.work.present.drawn,
    closureKey(state),
    closedShown(state),
    answersShown(state).areas,
  ],
  draw,
}

const outcome = lazyContent(async () => (await import("./closure-outcome.js")).closureOutcome)

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const say = words[language]
  if (!isQuestionDate(state)) return otherDay(language, dispatch)
  const opened = openedMap(state)
  const { gap } = answersShown(state)
  if (!opened || !gap) return [element("p", { class: "waiting" }, say.measuring)]
  const told = gapWords(gap, QUESTION, opened.map, language)
  const ends = [told.from, told.to] as const
  return [
    element("h2", { id: "gap-title" }, told.title),
    told.width && element("p", { class: "headline", id: "gap-width" }, measuredText(told.width)),
    told.neck?.widthCovers && element("p", { class: "covers" }, told.neck.widthCovers),
    element("p", { class: "answer" }, unbroken(told.answer)),
    told.neck && neckFacts(told.neck, told.apart, state),
    told.neck &&
      element(
        "div",
        { class: "actions" },
        button(
          "show-gap",
          () => dispatch({ type: "draw", drawn: "gap" }),
          { class: "action", "aria-pressed": pressed(state) },
          say.showGap,
        ),
        closeButton("gap", state, dispatch),
      ),
    isClosed("gap", state) && outcome(state, dispatch),
    told.neck && places(told.neck, state, dispatch),
    told.neck && banks(told.neck, ends, state, dispatch),
  ]
}

function otherDay(language: Language, dispatch: Dispatch): readonly Child[] {
  const say = gapPageWords[language]
  const day = formatDate(QUESTION_DATE, language)
  return [
    element("p", { class: "note" }, say.otherDay(day)),
    button(
      "go-to-question",
      () => dispatch({ type: "date", date: QUESTION_DATE }),
      { class: "action" },
      say.goThere(day),
    ),
  ]
}

const pressed = ({ work }: State): string => String(work.present.drawn === "gap")

function neckFacts(neck: NeckWords, apart: string | null, { settings: { language } }: State): HTMLElement {
  const say = words[language]
  const rows: (readonly [string, Child])[] = [
    [say.wouldCutOff, measuredText(neck.cutOff)],
    [say.heldBy, neck.heldBy],
    [say.depth, neck.depth],
  ]
  if (neck.share !== null) rows.push([say.shareOfOpen, neck.share])
  if (apart !== null) rows.push([say.placesApart, measuredText(apart)])
  return facts(rows)
}

function places(
  neck: NeckWords,
  { settings: { language }, view: { selection } }: State,
  dispatch: Dispatch,
): HTMLElement | null {
  if (neck.places.length === 0) return null
  return element(
    "details",
    { class: "fold", "data-fold": "gap-places", open: true },
    element("summary", {}, words[language].placesInside(neck.places.length)),
    element(
      "ul",
      { class: "chips" },
      ...neck.places.map(({ id, name }) => {
        const isShown = selection?.kind === "place" && selection.id === id
        const pick = (): void => dispatch({ type: "select", selection: { kind: "place", id } })
        return element(
          "li",
          {},
          button(`place-${id}`, pick, { class: "chip", "aria-pressed": String(isShown) }, element("bdi", {}, name)),
        )
      }),
    ),
  )
}

function banks(neck: NeckWords, ends: readonly [string, string], state: State, dispatch: Dispatch): HTMLElement {
  return element(
    "details",
    { class: "fold", "data-fold": "gap-banks" },
    element("summary", {}, words[state.settings.language].banks),
    ...neck.banks.map((bank, i) => bankCard(bank, ends[i]!, state, dispatch)),
  )
}

function bankCard({ front }: BankWords, place: string, state: State, dispatch: Dispatch): HTMLElement | null {
  if (!front) return null
  const say = words[state.settings.language]
  const show = (): void => dispatch({ type: "select", selection: { kind: "front", id: front.id, at: null } })
  return element(
    "section",
    { class: "bank" },
    element("h3", {}, say.bankAt(place)),
    element("p", { class: "basis" }, say.drawnWithin(front.basis, front.margin)),
    element("p", { class: "note" }, front.note),
    sources(state, front.claims, front.pages, "h4"),
    button(`bank-${front.id}`, show, { class: "link" }, say.showStretch),
  )
}
