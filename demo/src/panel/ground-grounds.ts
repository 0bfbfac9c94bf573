import { type ActorId, actorOf, type ControlMap, formatMeasured, frontWords, lineLengthMetres } from "frontline"
import type { Dispatch } from "../state/action.js"
import { openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { groundWords } from "../words/ground-words.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { sources } from "./sources.js"

/** What the ground of an actor rests on: the fronts that bound it, by whom they face, each with its claims and its margin. */
export function groundGrounds(state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const { ground } = state.view
  const map = openedMap(state)?.map
  if (!map || ground === null) return []
  const say = groundWords[language]
  const fronts = frontsOf(map, ground)
  if (fronts.length === 0) return [element("p", { class: "note" }, say.none)]
  const length = (lines: readonly { readonly line: ControlMap["fronts"][number]["line"] }[]): string =>
    formatMeasured(
      lines.reduce((sum, { line }) => sum + lineLengthMetres(line), 0),
      "length",
      language,
    )
  const edges = map.edges.filter(({ actor }) => actor === ground)
  const faced = [...new Set(fronts.map(({ left, right }) => (left === ground ? right : left)))]
  return [
    element("p", { class: "note" }, say.intro(actorOf(map, ground).name[language], length(fronts), fronts.length)),
    ...faced.flatMap((other) => {
      const own = fronts.filter(({ left, right }) => left === other || right === other)
      return [
        element("h3", {}, `${actorOf(map, other).name[language]} · ${length(own)}`),
        ...own.map((front) => stretch(front, length([front]), state, dispatch)),
      ]
    }),
    edges.length > 0 && element("p", { class: "covers" }, say.edges(length(edges))),
  ]
}

function frontsOf({ fronts }: ControlMap, actor: ActorId): ControlMap["fronts"] {
  return fronts.filter(({ left, right }) => left === actor || right === actor)
}

function stretch(front: ControlMap["fronts"][number], length: string, state: State, dispatch: Dispatch): HTMLElement {
  const { language } = state.settings
  const told = frontWords(front, openedMap(state)!.map, language)
  const show = (): void => dispatch({ type: "select", selection: { kind: "front", id: front.id, at: null } })
  return element(
    "details",
    { class: "fold", "data-fold": `ground-${front.id}` },
    element(
      "summary",
      { "data-key": `ground-fold-${front.id}` },
      groundWords[language].stretch(length, told.basis, told.margin),
    ),
    element("p", { class: "note" }, told.note),
    sources(state, told.claims, told.pages, "h4"),
    button(`ground-front-${front.id}`, show, { class: "link" }, words[language].showStretch),
  )
}
