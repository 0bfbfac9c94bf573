import type { State } from "../state/state.js"
import { inDigits } from "./local-digits.js"

/** Sets the text of an element, in the reader's digits; leaves it alone where it says so already. */
export function showText(parent: Element, text: string, { settings }: Pick<State, "settings">): void {
  const shown = inDigits(text, settings)
  if (parent.textContent !== shown) parent.textContent = shown
}
