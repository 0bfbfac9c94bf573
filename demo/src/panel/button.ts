import { type Child, element } from "./element.js"

/** A button that does something; `key` lets it keep the focus when its surroundings are drawn anew. */
export function button(
  key: string,
  press: () => void,
  attributes: Readonly<Record<string, string | boolean | null>>,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element("button", { type: "button", "data-key": key, ...attributes }, ...children)
  made.addEventListener("click", press)
  return made
}
