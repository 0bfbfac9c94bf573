import { basisWords } from "frontline"
import type { State } from "../state/state.js"
import { words } from "../words.js"
import { element } from "./element.js"
import { replaceChildren } from "./replace-children.js"
import { swatch } from "./swatch.js"

/** What the signs on the map mean. */
export interface Legend {
  readonly element: HTMLDetailsElement
  readonly update: (state: State) => void
}

/** Smaller maps start with the legend closed. CSS pixels. */
const ROOM = { width: 760, height: 620 }

/** Makes the legend, along the lower end of the map. */
export function legend(parent: HTMLElement): Legend {
  const fold = element("details", {
    class: "legend",
    open: parent.clientWidth > ROOM.width && parent.clientHeight > ROOM.height,
  })
  parent.append(fold)
  let seen: readonly unknown[] = []
  const update = ({ language, opened }: State): void => {
    if (seen[0] === language && seen[1] === opened) return
    seen = [language, opened]
    fold.hidden = opened === null
    if (!opened) return
    const say = words[language]
    const row = (sign: Node, text: string): HTMLElement => element("li", {}, sign, element("span", {}, text))
    const sign = (name: string): HTMLElement => element("span", { class: `sign sign-${name}`, "aria-hidden": "true" })
    const held = opened.map.actors.filter(({ id }) => opened.map.areas.has(id))
    const group = (title: string, ...rows: readonly HTMLElement[]): HTMLElement =>
      element("div", {}, element("h3", {}, title), element("ul", {}, ...rows))
    replaceChildren(
      fold,
      element("summary", { "data-key": "legend" }, say.legend),
      element(
        "div",
        { class: "legend-body" },
        group(say.legendGround, ...held.map((actor) => row(swatch(actor), actor.name[language]))),
        group(
          say.legendFronts,
          row(sign("claims"), basisWords.claims.short[language]),
          row(sign("background"), basisWords.background.short[language]),
          row(sign("inferred"), basisWords.inferred.long[language]),
          row(sign("band"), say.uncertainty),
        ),
        group(
          say.legendMore,
          row(sign("neck"), say.neckLine),
          row(sign("cut-off"), say.cutOffGround),
          row(sign("road"), say.roads),
          row(sign("outside"), say.notMapped),
        ),
        group(
          say.legendPlaces,
          row(sign("circle"), say.settlement),
          row(sign("square"), say.base),
          row(sign("diamond"), say.field),
          row(sign("triangle"), say.height),
        ),
      ),
    )
  }
  return { element: fold, update }
}
