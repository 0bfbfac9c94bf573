import { type BankWords, type Gap, type GapQuestion, gapWords, type NeckWords } from "frontline"
import type { Dispatch } from "../state/action.js"
import { openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import type { Drawn } from "../state/work.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { closeButton, isClosed } from "./close-button.js"
import { type Child, element } from "./element.js"
import { facts } from "./facts.js"
import { lazyContent } from "./lazy-content.js"
import { measuredText } from "./measured-text.js"
import { sources } from "./sources.js"
import { unbroken } from "./unbroken.js"

const outcome = lazyContent(async () => (await import("./closure-outcome.js")).closureOutcome)

/**
 * What separates two forces, in words: how wide it is, what it would cut off, what it rests on, and the way to draw and to
 * close it. Needs an open map.
 *
 * @param key - Tells its controls from those of another answer on the page.
 */
export function gapAnswer(
  key: Extract<Drawn, string>,
  gap: Gap,
  question: GapQuestion,
  state: State,
  dispatch: Dispatch,
): readonly Child[] {
  const { language } = state.settings
  const say = words[language]
  const told = gapWords(gap, question, openedMap(state)!.map, language)
  const isDrawn = state.work.present.drawn === key
  const show = (): void => dispatch({ type: "draw", drawn: key })
  return [
    element("h2", { id: `${key}-title` }, told.title),
    told.width && element("p", { class: "headline", id: `${key}-width` }, measuredText(told.width)),
    told.neck?.widthCovers && element("p", { class: "covers" }, told.neck.widthCovers),
    element("p", { class: "answer" }, unbroken(told.answer)),
    told.neck && neckFacts(told.neck, told.apart, state),
    told.width &&
      element(
        "div",
        { class: "actions" },
        button(`show-${key}`, show, { class: "action", "aria-pressed": String(isDrawn) }, say.showGap),
        told.neck && closeButton(key, state, dispatch),
      ),
    isClosed(key, state) && outcome(state, dispatch),
    told.neck && places(key, told.neck, state, dispatch),
    told.neck && banks(key, told.neck, [told.from, told.to], state, dispatch),
  ]
}

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
  key: string,
  neck: NeckWords,
  { settings: { language }, view: { selection } }: State,
  dispatch: Dispatch,
): HTMLElement | null {
  if (neck.places.length === 0) return null
  return element(
    "details",
    { class: "fold", "data-fold": `${key}-places`, open: true },
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
          button(
            `${key}-place-${id}`,
            pick,
            { class: "chip", "aria-pressed": String(isShown) },
            element("bdi", {}, name),
          ),
        )
      }),
    ),
  )
}

function banks(
  key: string,
  neck: NeckWords,
  ends: readonly [string, string],
  state: State,
  dispatch: Dispatch,
): HTMLElement {
  return element(
    "details",
    { class: "fold", "data-fold": `${key}-banks` },
    element("summary", {}, words[state.settings.language].banks),
    ...neck.banks.map((bank, i) => bankCard(key, bank, ends[i]!, state, dispatch)),
  )
}

function bankCard(
  key: string,
  { front }: BankWords,
  place: string,
  state: State,
  dispatch: Dispatch,
): HTMLElement | null {
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
    button(`${key}-bank-${front.id}`, show, { class: "link" }, say.showStretch),
  )
}
