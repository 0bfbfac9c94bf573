import { printPage } from "./print-page.js"
import type { Dispatch } from "./state/action.js"

/** Undo and redo by their usual keys, wherever no text is being written; and printing, once all that is printed is there. */
export function listenToKeys(dispatch: Dispatch): void {
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event
    if (!(ctrlKey || metaKey) || altKey) return
    const name = key.toLowerCase()
    if (name === "p" && !shiftKey) {
      event.preventDefault()
      return printPage()
    }
    if ((name !== "z" && name !== "y") || isWriting(target)) return
    event.preventDefault()
    dispatch({ type: name === "y" || shiftKey ? "redo" : "undo" })
  })
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input[type=text], input[type=search], textarea, [contenteditable]") !== null
  )
}
