import "./fonts.css"
import "./styles.css"
import { formatDate, type Language } from "frontline"
import { dataUrl } from "./data/data-url.js"
import { type BasemapLabels, fetchLabels } from "./data/fetch-labels.js"
import { fetchReports } from "./data/fetch-reports.js"
import { fetchText } from "./data/fetch-text.js"
import { header } from "./panel/header.js"
import { mapFrame } from "./panel/map-frame.js"
import { panel } from "./panel/panel.js"
import { readHash, writeHash } from "./state/hash.js"
import { QUESTION } from "./state/question.js"
import { type Failure, initialState, type State } from "./state/state.js"
import { createStore } from "./state/store.js"
import { words } from "./words.js"
import { startMeasurer } from "./work/start-measurer.js"

const SNAPSHOT = "snapshots/2017-08-13.geojson"

const { state, dispatch, view } = createStore(initialState(readHash(location.hash).language ?? preferredLanguage()))
const frame = mapFrame(part("map"))

view(showDocument)
view(header(part("header"), dispatch))
view(frame.update)
view(panel(part("panel"), dispatch))
window.addEventListener("hashchange", () => {
  const { language } = readHash(location.hash)
  if (language) dispatch({ type: "language", language })
})
void run()

/** Fetches, draws, measures: each as soon as it can. */
async function run(): Promise<void> {
  const fail = (kind: Failure["kind"], ...details: string[]): void =>
    dispatch({ type: "failed", failure: { kind, details } })
  const labels = fetchLabels()
  const mapModule = import("./map/map-view.js")
  const measurer = startMeasurer()
  let text: string
  try {
    text = await fetchText(dataUrl(SNAPSHOT))
    await labels
  } catch (error) {
    return fail("unreachable", messageOf(error))
  }
  try {
    const opening = await measurer.open(text)
    if ("errors" in opening) return fail("unreadable", ...opening.errors)
    dispatch({ type: "opened", opened: opening.opened })
    const [gap, areas, necks] = [measurer.gap(QUESTION), measurer.areas(), measurer.necks(QUESTION.actor)]
    await showMap(mapModule, await labels).catch((error: unknown) => fail("undrawable", messageOf(error)))
    dispatch({ type: "measured", answers: { gap: await gap } })
    dispatch({ type: "measured", answers: { areas: await areas } })
    dispatch({ type: "measured", answers: { necks: await necks } })
    document.body.dataset["measured"] = "true"
    dispatch({ type: "sourced", reports: await fetchReports() })
  } catch (error) {
    fail("unmeasurable", messageOf(error))
  }
}

async function showMap(mapModule: Promise<typeof import("./map/map-view.js")>, labels: BasemapLabels): Promise<void> {
  const { createMapView } = await mapModule
  const map = createMapView(frame.canvasHome, { first: state(), labels, covered: frame.covered, dispatch })
  frame.setMap(map)
  view(map.update)
}

function showDocument({ language, phase, opened }: State): void {
  document.documentElement.lang = language
  // Not on the root element: glyphs that MapLibre draws there would come out with their brackets turned round.
  document.body.dir = language === "ar" ? "rtl" : "ltr"
  document.body.dataset["phase"] = phase
  const say = words[language]
  const date = opened?.map.date
  document.title = [say.brand, say.title, date && formatDate(date, language)].filter(Boolean).join(" · ")
  const hash = writeHash({ language })
  if (location.hash !== hash) history.replaceState(null, "", hash)
}

function preferredLanguage(): Language {
  return navigator.language.startsWith("ar") ? "ar" : "en"
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no element ${id}`)
  return found
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
