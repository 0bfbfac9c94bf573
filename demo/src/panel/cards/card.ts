import type { State } from "../../state/state.js"
import { type Child, element } from "../element.js"

/** A card about something on the map. */
export function card(
  { settings: { language } }: State,
  title: string,
  kind: string,
  ...rest: readonly Child[]
): HTMLElement {
  return element(
    "div",
    { class: "details", lang: language, dir: language === "ar" ? "rtl" : "ltr" },
    element("h2", {}, element("bdi", {}, title), kind && element("span", { class: "kind" }, ` ${kind}`)),
    ...rest,
  )
}
