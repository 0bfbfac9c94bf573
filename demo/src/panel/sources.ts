import type { ControlMap } from "frontline"
import type { State } from "../state/state.js"
import { words } from "../words.js"
import { claimList } from "./claim-list.js"
import { element } from "./element.js"

/**
 * Claims and pages that something rests on.
 *
 * @param heading - One level below that of what they stand under.
 * @param known - The claims of the map that they are of: the one shown, unless told.
 */
export function sources(
  state: State,
  claims: readonly string[],
  pages: readonly string[],
  heading: "h3" | "h4",
  known?: ControlMap["claims"],
): HTMLElement | null {
  if (claims.length + pages.length === 0) return null
  const say = words[state.settings.language]
  return element(
    "div",
    { class: "provenance" },
    claims.length > 0 && element(heading, {}, say.claims),
    claimList(
      claims.map((id) => ({ id })),
      state,
      known,
    ),
    pages.length > 0 && element(heading, {}, say.pages),
    pages.length > 0 &&
      element(
        "ul",
        { class: "pages" },
        ...pages.map((page) => element("li", {}, element("bdi", { dir: "ltr" }, page))),
      ),
  )
}
