import { element } from "./element.js"

/** Who types a name in a list is done when he has rested for so long. Milliseconds. */
const REST = 700

/** One of many, as a list that folds open, with its label before it. Each key of a name that is typed is no choice yet. */
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
  let timer: ReturnType<typeof setTimeout> | undefined
  let isChanged = false
  const rest = (): void => {
    clearTimeout(timer)
    timer = undefined
    delete list.dataset["typing"]
    if (isChanged) choose(list.value as T)
    isChanged = false
    list.dispatchEvent(new Event("rested", { bubbles: true }))
  }
  list.addEventListener("keydown", ({ key: pressed }) => {
    if (pressed.length > 1 && !/^(Arrow|Page|Home|End)/.test(pressed)) return
    // The part that the list stands in is not drawn anew meanwhile: another list would know nothing of the keys so far.
    list.dataset["typing"] = ""
    clearTimeout(timer)
    timer = setTimeout(rest, REST)
  })
  // The focus has to have arrived where it goes: what is drawn anew keeps it there.
  list.addEventListener("blur", () => timer !== undefined && setTimeout(rest))
  list.addEventListener("change", () => {
    if (timer === undefined) choose(list.value as T)
    else isChanged = true
  })
  return element("label", { class: "select" }, element("span", {}, label), list)
}
