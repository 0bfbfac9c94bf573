import type { Child } from "./element.js"

/** Puts new children into an element and gives the focus back to the button that had it. */
export function replaceChildren(parent: HTMLElement, ...children: readonly Child[]): void {
  const focused = parent.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset["key"]
    : undefined
  parent.replaceChildren(...children.filter((child) => child !== null && child !== false && child !== undefined))
  if (focused === undefined) return
  const again = [...parent.querySelectorAll<HTMLElement>("[data-key]")].find(
    ({ dataset }) => dataset["key"] === focused,
  )
  again?.focus({ preventScroll: true })
}
