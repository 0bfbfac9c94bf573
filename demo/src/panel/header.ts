import { formatDate, type Language } from "frontline"
import type { Dispatch } from "../state/action.js"
import type { State } from "../state/state.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { element } from "./element.js"
import { replaceChildren } from "./replace-children.js"

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["ar", "العربية"],
]

/** Title, date and the choice of language. */
export function header(parent: HTMLElement, dispatch: Dispatch): (state: State) => void {
  let shown: readonly unknown[] = []
  return ({ language, opened }) => {
    const date = opened?.map.date ?? null
    if (shown[0] === language && shown[1] === date) return
    shown = [language, date]
    const say = words[language]
    replaceChildren(
      parent,
      element(
        "div",
        { class: "masthead" },
        element("span", { class: "brand" }, say.brand),
        element(
          "div",
          { class: "languages", role: "group", "aria-label": say.languages },
          ...LANGUAGES.map(([id, name]) =>
            button(
              `language-${id}`,
              () => dispatch({ type: "language", language: id }),
              {
                lang: id,
                "aria-pressed": id === language ? "true" : "false",
              },
              name,
            ),
          ),
        ),
      ),
      element(
        "h1",
        {},
        say.title,
        " ",
        element("time", date ? { datetime: date } : {}, date ? formatDate(date, language) : "\u00A0"),
      ),
      element("p", { class: "subtitle" }, say.subtitle),
    )
  }
}
