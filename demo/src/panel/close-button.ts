import type { Dispatch } from "../state/action.js"
import { closureKey } from "../state/selectors.js"
import type { State } from "../state/state.js"
import type { Drawn } from "../state/work.js"
import { gapPageWords } from "../words/gap-page-words.js"
import { button } from "./button.js"

/** Whether this neck is drawn, and taken as closed. */
export function isClosed(drawn: Drawn, state: State): boolean {
  return state.work.present.drawn === drawn && closureKey(state) !== null
}

/** Draws a neck and takes it as closed; pressed again, opens it. */
export function closeButton(drawn: Drawn, state: State, dispatch: Dispatch): HTMLButtonElement {
  const say = gapPageWords[state.settings.language]
  const closed = isClosed(drawn, state)
  return button(
    `close-${drawn}`,
    () => dispatch({ type: "neck-closed", drawn, on: closed ? null : state.view.date }),
    { class: "action", "aria-pressed": String(closed) },
    closed ? say.open : say.close,
  )
}
