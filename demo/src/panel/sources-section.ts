import { formatDate } from "frontline"
import { OWN_LINE } from "../state/own-line.js"
import { openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { words } from "../words.js"
import { type Child, element } from "./element.js"
import type { Part } from "./part.js"

/** Where the map comes from. */
export const sourcesSection: Part = { id: "sources", of: (state) => [openedMap(state), state.library.reports], draw }

function draw(state: State): readonly Child[] {
  const { language } = state.settings
  const { reports } = state.library
  const opened = openedMap(state)
  const say = words[language]
  if (!opened) return []
  const list = (items: readonly Child[]): HTMLElement =>
    element("ul", { class: "pages" }, ...items.map((item) => element("li", {}, item)))
  const published = opened.reports.map((id) => {
    const report = reports.get(id)
    return report
      ? `${say.join(report.publisher[language], formatDate(report.published.from, language))}. ${report.leaning[language]}`
      : id
  })
  return [
    element("h2", {}, say.sourcesTitle),
    element("h3", {}, say.sourcesMap),
    list(published),
    element("h3", {}, say.sourcesData),
    list(
      opened.map.attribution.map((text) =>
        text === OWN_LINE ? say.ownLine : element("bdi", { dir: "ltr", lang: "en" }, text),
      ),
    ),
  ]
}
