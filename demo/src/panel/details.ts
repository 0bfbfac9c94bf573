import { actorOf, frontWords, losingReasonWords, type MapPlace, placeWords } from "frontline"
import type { Dispatch } from "../state/action.js"
import { openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import type { Selection } from "../state/view.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { claimList } from "./claim-list.js"
import { type Child, element } from "./element.js"
import { facts } from "./facts.js"
import { icon } from "./icon.js"
import { localDigits } from "./local-digits.js"
import { measuredText } from "./measured-text.js"
import { sources } from "./sources.js"
import { swatch } from "./swatch.js"

/** What there is to say of what was picked on the map; null where it is not on this map. */
export function details(selection: Selection, state: State, dispatch: Dispatch): HTMLElement | null {
  const content = selection.kind === "place" ? placeDetails(selection.id, state) : frontDetails(selection.id, state)
  const close = (): void => dispatch({ type: "select", selection: null })
  const label = words[state.settings.language].close
  content?.prepend(
    button("close", close, { class: "close", "aria-label": label, title: label }, icon("M6 6l12 12M18 6L6 18")),
  )
  if (content) localDigits(content, state.settings)
  return content
}

function placeDetails(id: string, state: State): HTMLElement | null {
  const { language } = state.settings
  const opened = openedMap(state)
  const place = opened?.map.places.find((one) => one.id === id)
  if (!opened || !place) return null
  const say = words[language]
  const told = placeWords(place, opened.map, language)
  return card(
    state,
    told.name,
    told.kind,
    facts([
      [say.holder, element("span", { class: "holder" }, swatch(actorOf(opened.map, place.holder)), told.holder)],
      [say.toFront, measuredText(told.frontDistance)],
      [say.position, told.margin],
    ]),
    told.doubt && element("p", { class: "doubt" }, told.doubt),
    sources(state, [told.claim], [], "h3"),
    outweighed(place, state),
  )
}

function frontDetails(id: string, state: State): HTMLElement | null {
  const { language } = state.settings
  const opened = openedMap(state)
  const front = opened?.map.fronts.find((one) => one.id === id)
  if (!opened || !front) return null
  const say = words[language]
  const told = frontWords(front, opened.map, language)
  return card(
    state,
    told.between,
    "",
    facts([
      [say.basis, told.basis],
      [say.margin, told.margin],
    ]),
    element("p", { class: "note" }, told.note),
    sources(state, told.claims, told.pages, "h3"),
  )
}

function card({ settings: { language } }: State, title: string, kind: string, ...rest: readonly Child[]): HTMLElement {
  return element(
    "div",
    { class: "details", lang: language, dir: language === "ar" ? "rtl" : "ltr" },
    element("h2", {}, element("bdi", {}, title), kind && element("span", { class: "kind" }, ` ${kind}`)),
    ...rest,
  )
}

/** Claims that say otherwise, and why they did not decide. */
function outweighed({ outweighed: losers }: MapPlace, state: State): HTMLElement | null {
  if (losers.length === 0) return null
  const { language } = state.settings
  const listed = losers.map(({ claim, reason }) => ({
    id: claim,
    remark: losingReasonWords[reason]?.[language] ?? reason,
  }))
  return element(
    "details",
    { class: "fold" },
    element("summary", {}, words[language].otherwise(losers.length)),
    claimList(listed, state),
  )
}
