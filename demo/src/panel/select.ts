import { element } from "./element.js"

/** One of many, as a list that folds open, with its label before it. */
export function select<T extends string>(
  key: string,
  label: string,
  options: readonly (readonly [value: T, name: string])[],
  chosen: T | null,
  choose: (value: T) => void,
): HTMLElement {
  const list = element(
    "select",
    { "data-key": key },
    ...options.map(([value, name]) => element("option", { value, selected: value === chosen }, name)),
  )
  list.addEventListener("change", () => choose(list.value as T))
  return element("label", { class: "select" }, element("span", {}, label), list)
}
