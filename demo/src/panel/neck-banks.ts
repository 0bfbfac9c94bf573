import type { BankWords, NeckWords } from "frontline"
import type { Dispatch } from "../state/action.js"
import type { State } from "../state/state.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { element } from "./element.js"
import { sources } from "./sources.js"

/**
 * What the two banks of a neck rest on, folded away.
 *
 * @param key - Tells its controls from those of another neck on the page.
 * @param ends - What stands at each bank.
 */
export function neckBanks(
  key: string,
  neck: NeckWords,
  ends: readonly [string, string],
  state: State,
  dispatch: Dispatch,
): HTMLDetailsElement {
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
