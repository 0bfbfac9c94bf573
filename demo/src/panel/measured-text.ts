import { element } from "./element.js"

/** A measured value, its interval quieter and free to stand on the next line. */
export function measuredText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  const split = text.indexOf(" (")
  if (split < 0) {
    fragment.append(element("span", { class: "value" }, text))
    return fragment
  }
  fragment.append(
    element("span", { class: "value" }, text.slice(0, split)),
    " ",
    element("span", { class: "interval" }, text.slice(split + 1)),
  )
  return fragment
}
