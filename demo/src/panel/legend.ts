import { type Actor, basisWords, formatMeasured } from "frontline"
import type { Dispatch } from "../state/action.js"
import { areasDrawn, closedShown, isDifference, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import type { LayerId } from "../state/view.js"
import { compareWords } from "../words/compare-words.js"
import { legendWords } from "../words/legend-words.js"
import { words } from "../words.js"
import { type Child, element } from "./element.js"
import { measuredText } from "./measured-text.js"
import { showPart } from "./part.js"
import { swatch } from "./swatch.js"

/** What the signs on the map mean, and which of them are drawn. */
export interface Legend {
  readonly element: HTMLDetailsElement
  readonly update: (state: State) => void
}

/** Smaller maps start with the legend closed. CSS pixels. */
const ROOM = { width: 760, height: 560 }

/** Makes the legend, along the lower end of the map. */
export function legend(parent: HTMLElement, dispatch: Dispatch, isEmbedded: boolean): Legend {
  const isRoomy = parent.clientWidth > ROOM.width && parent.clientHeight > ROOM.height
  const fold = element("details", { class: "legend", open: isRoomy || (isEmbedded && parent.clientWidth > 560) })
  const title = element("summary", { "data-key": "legend" })
  const body = element("div", { class: "legend-body" })
  fold.append(title, body)
  parent.append(fold)
  const part = {
    id: "legend",
    of: (state: State) => [
      openedMap(state),
      areasDrawn(state),
      state.view.hidden,
      state.view.compare.mode === "difference",
    ],
    draw,
  }
  const show = showPart(body, part, dispatch)
  return {
    element: fold,
    update: (state) => {
      title.textContent = words[state.settings.language].legend
      fold.hidden = openedMap(state) === null
      show(state)
    },
  }
}

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const say = words[language]
  const groups = legendWords[language]
  const opened = openedMap(state)
  if (!opened) return []
  const held = opened.map.actors.filter(({ id }) => opened.map.areas.has(id))
  const toggle = (layer: LayerId, ...content: readonly Child[]): HTMLElement =>
    switchOf(layer, state, dispatch, content)
  return [
    group(
      closedShown(state) && !isDifference(state) ? groups.closed : say.legendGround,
      ...held.map((actor) => element("li", {}, toggle(`actor:${actor.id}`, ...ground(actor, state)))),
    ),
    group(
      toggle("fronts", groups.fronts),
      row(sign("claims"), basisWords.claims.short[language]),
      row(sign("background"), basisWords.background.short[language]),
      row(sign("inferred"), basisWords.inferred.long[language]),
      ...(opened.map.fronts.some(({ basis }) => basis === "redrawn")
        ? [row(sign("redrawn"), basisWords.redrawn.short[language])]
        : []),
      element("li", {}, toggle("uncertainty", sign("band"), element("span", {}, groups.uncertainty))),
    ),
    state.view.compare.mode === "difference"
      ? group(
          compareWords[language].modes.difference,
          row(sign("gained"), compareWords[language].gained),
          row(sign("lost"), compareWords[language].lost),
        )
      : group(
          say.legendMore,
          row(sign("neck"), say.neckLine),
          row(sign("cut-off"), say.cutOffGround),
          element("li", {}, toggle("roads", sign("road"), element("span", {}, groups.roads))),
          row(sign("outside"), say.notMapped),
        ),
    group(
      toggle("places", say.legendPlaces),
      row(sign("circle"), say.settlement),
      row(sign("square"), say.base),
      row(sign("diamond"), say.field),
      row(sign("triangle"), say.height),
    ),
  ]
}

function ground(actor: Actor, state: State): readonly Child[] {
  const { language } = state.settings
  const area = areasDrawn(state)?.areas.find((one) => one.actor === actor.id)
  return [
    swatch(actor),
    element("bdi", { class: "legend-name" }, actor.name[language]),
    element(
      "span",
      { class: "legend-area" },
      area && measuredText(formatMeasured(area.squareMetres, "area", language)),
    ),
  ]
}

function switchOf(layer: LayerId, { view }: State, dispatch: Dispatch, content: readonly Child[]): HTMLElement {
  const box = element("input", {
    type: "checkbox",
    "data-key": `layer-${layer}`,
    checked: !view.hidden.includes(layer),
  })
  box.addEventListener("change", () => dispatch({ type: "toggle", layer }))
  return element("label", { class: "legend-switch" }, box, ...content)
}

function group(title: Child, ...rows: readonly HTMLElement[]): HTMLElement {
  return element("div", {}, element("h2", {}, title), element("ul", {}, ...rows))
}

function row(mark: Node, text: string): HTMLElement {
  return element("li", {}, mark, element("span", {}, text))
}

function sign(name: string): HTMLElement {
  return element("span", { class: `sign sign-${name}`, "aria-hidden": "true" })
}
