import { element } from "./element.js"

/** An interval in round brackets, with the marks that keep its order in Arabic text. */
const INTERVAL = /(\(\u2066?[\d.,]+–[\d.,]+\u2069?\))/

/** A sentence whose intervals are never broken over two lines. */
export function unbroken(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const [i, piece] of text.split(INTERVAL).entries()) {
    fragment.append(i % 2 === 1 ? element("span", { class: "unbroken" }, piece) : piece)
  }
  return fragment
}
