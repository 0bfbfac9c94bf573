import { element } from "./element.js"

/** One of several, as a row of buttons of which one is pressed. */
export function choice<T extends string>(
  key: string,
  label: string,
  options: readonly (readonly [value: T, name: string])[],
  chosen: T,
  choose: (value: T) => void,
): HTMLElement {
  return element(
    "div",
    { class: "choice", role: "group", "aria-label": label },
    ...options.map(([value, name]) => {
      const made = element(
        "button",
        { type: "button", "data-key": `${key}-${value}`, "aria-pressed": String(value === chosen) },
        name,
      )
      made.addEventListener("click", () => choose(value))
      return made
    }),
  )
}
