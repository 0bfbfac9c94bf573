import type { MapView } from "../map/map-view.js"
import type { Dispatch } from "../state/action.js"
import { failureShown, isDifference, openedMap, redrawnShown } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { element } from "./element.js"
import { icon } from "./icon.js"
import { legend } from "./legend.js"
import { replaceChildren } from "./replace-children.js"

/** The place of the map with what lies over it: buttons, legend, a word while it loads, the line of sources. */
export interface MapFrame {
  readonly canvasHome: HTMLElement
  readonly update: (state: State) => void
  readonly setMap: (map: MapView) => void
  /** How many CSS pixels of the map's lower end the open legend takes. */
  readonly covered: () => number
}

/** Makes the frame of the map. */
export function mapFrame(parent: HTMLElement, dispatch: Dispatch, isEmbedded: boolean): MapFrame {
  const canvasHome = element("div", { class: "map", dir: "ltr" })
  const buttons = element("div", { class: "map-buttons", role: "group" })
  const notice = element("p", { class: "map-notice", role: "status" })
  const own = element("p", { class: "own-line", hidden: true })
  const credit = element("p", { class: "credit" })
  parent.append(canvasHome, notice, own, buttons)
  const key = legend(parent, dispatch, isEmbedded)
  parent.append(credit)
  let map: MapView | null = null
  let language = ""
  const showSources = (): void => {
    dispatch({ type: "tab", tab: "sources" })
    document.getElementById("sources")?.scrollIntoView({ block: "start" })
  }
  return {
    canvasHome,
    covered: () => (key.element.open ? parent.clientHeight - key.element.offsetTop : 0),
    setMap: (view) => {
      map = view
      buttons.hidden = false
    },
    update: (state) => {
      const { settings } = state
      const say = words[settings.language]
      key.update(state)
      const isLoading = map === null && !openedMap(state) && !failureShown(state)
      notice.textContent = isLoading ? say.loading : ""
      // Gains and losses are drawn between the maps as reported.
      own.hidden = redrawnShown(state) === null || isDifference(state)
      if (language === settings.language) return
      own.textContent = say.ownLine
      language = settings.language
      buttons.hidden = map === null
      replaceChildren(
        buttons,
        settings,
        button(
          "zoom-in",
          () => map?.zoom(1),
          { "aria-label": say.zoomIn, title: say.zoomIn },
          icon("M12 5v14M5 12h14"),
        ),
        button("zoom-out", () => map?.zoom(-1), { "aria-label": say.zoomOut, title: say.zoomOut }, icon("M5 12h14")),
        button(
          "whole-map",
          () => map?.home(),
          { "aria-label": say.wholeMap, title: say.wholeMap },
          icon("M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5"),
        ),
      )
      const sources = settings.isEmbedded
        ? element("span", {}, say.sourcesLink)
        : button("sources", showSources, { class: "link" }, say.sourcesLink)
      replaceChildren(credit, settings, sources)
    },
  }
}
