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
  let isTyping = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (): void => {
    if (timer === undefined && isTyping) return
    clearTimeout(timer)
    timer = undefined
    choose(list.value as T)
  }
  list.addEventListener("keydown", () => (isTyping = true))
  list.addEventListener("pointerdown", () => (isTyping = false))
  // The focus has to have arrived where it goes: what is drawn anew keeps it there.
  list.addEventListener("blur", () => timer !== undefined && setTimeout(tell))
  list.addEventListener("change", () => {
    clearTimeout(timer)
    if (isTyping) timer = setTimeout(tell, REST)
    else tell()
  })
  return element("label", { class: "select" }, element("span", {}, label), list)
}
