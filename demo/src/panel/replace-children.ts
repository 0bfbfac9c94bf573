import type { Settings } from "../state/settings.js"
import type { Child } from "./element.js"
import { localDigits } from "./local-digits.js"

/**
 * Puts new children into an element, their numbers in the reader's digits. Keeps the focus on the control of the same
 * `data-key`, and folds of the same `data-fold` as the reader left them.
 */
export function replaceChildren(parent: HTMLElement, settings: Settings, ...children: readonly Child[]): void {
  const focused = parent.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset["key"]
    : undefined
  const folds = new Map([...parent.querySelectorAll("details")].map((fold) => [fold.dataset["fold"], fold.open]))
  parent.replaceChildren(...children.filter((child) => child !== null && child !== false && child !== undefined))
  localDigits(parent, settings)
  for (const fold of parent.querySelectorAll("details")) fold.open = folds.get(fold.dataset["fold"]) ?? fold.open
  if (focused === undefined) return
  const again = [...parent.querySelectorAll<HTMLElement>("[data-key]")].find(
    ({ dataset }) => dataset["key"] === focused,
  )
  again?.focus({ preventScroll: true })
}
