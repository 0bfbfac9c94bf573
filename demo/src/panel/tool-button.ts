import type { Dispatch } from "../state/action.js"
import type { State } from "../state/state.js"
import type { Tool } from "../state/view.js"
import { button } from "./button.js"

/** A button that takes a tool of the map into the hand, and lays it down again. */
export function toolButton(
  key: string,
  tool: Exclude<Tool, "look">,
  say: { readonly start: string; readonly stop: string },
  state: State,
  dispatch: Dispatch,
): HTMLElement {
  const isInHand = state.view.tool === tool
  return button(
    key,
    () => dispatch({ type: "tool", tool: isInHand ? "look" : tool }),
    { class: "action", "aria-pressed": String(isInHand) },
    isInHand ? say.stop : say.start,
  )
}
