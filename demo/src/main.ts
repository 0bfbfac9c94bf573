import "./fonts.css"
import "./styles.css"
import { formatDate, type Language } from "frontline"
import { snapshotDates } from "./data/data-url.js"
import { fetchAudit } from "./data/fetch-audit.js"
import { type BasemapNames, fetchNames } from "./data/fetch-names.js"
import { fetchReports } from "./data/fetch-reports.js"
import { takeFiles } from "./files/take-files.js"
import { followAddress } from "./follow-address.js"
import { listenToKeys } from "./keyboard.js"
import type { MapView } from "./map/map-view.js"
import { header } from "./panel/header.js"
import { liveRegion } from "./panel/live-region.js"
import { inDigits } from "./panel/local-digits.js"
import { mapFrame } from "./panel/map-frame.js"
import { panel } from "./panel/panel.js"
import { statusStrip } from "./panel/status-strip.js"
import { timeline } from "./panel/timeline.js"
import { printPicture } from "./print-picture.js"
import { followSaving } from "./save/follow-saving.js"
import { asName } from "./state/as-name.js"
import type { MapEntry } from "./state/library.js"
import { linkApplied } from "./state/link-applied.js"
import { readPermalink } from "./state/permalink.js"
import { entryOf, failureShown, isMeasured, openedMap, themeShown } from "./state/selectors.js"
import { initialState, type State } from "./state/state.js"
import { createStore } from "./state/store.js"
import { words } from "./words.js"
import { createDesk } from "./work/desk.js"
import { follow } from "./work/follow.js"
import { lateJobs } from "./work/late-jobs.js"
import { startWorker } from "./work/start-worker.js"

const store = createStore(linkApplied(initialState(preferredLanguage()), readPermalink(location.hash)))
const { state, dispatch, view } = store
const desk = createDesk(
  startWorker,
  lateJobs((jobs) => dispatch({ type: "jobs", jobs })),
)
let drawn: MapView | null = null
const { isEmbedded } = state().settings
const names = fetchNames()
const mapModule = import("./map/map-view.js")
names.catch(() => undefined)

followSystemTheme()
dispatch({ type: "listed", entries: snapshotDates().map(corpusEntry) })
view(showDocument)
view(header(part("header"), dispatch))
const frame = mapFrame(part("map"), dispatch, isEmbedded)
view(frame.update)
view(timeline(part("timeline"), store))
view(panel(part("panel"), dispatch))
view(statusStrip(part("status"), desk, dispatch))
view(liveRegion(part("said")))
takeFiles(store)
followSaving(store, () => drawn)
followAddress(store)
listenToKeys(dispatch)
follow(store, desk)
drawWhenOpen()
auditWhenAsked()
void fetchReports().then(
  (reports) => dispatch({ type: "sourced", reports }),
  () => undefined,
)

/** Draws the map as soon as there is one to draw. */
function drawWhenOpen(): void {
  let isBegun = false
  view((now) => {
    if (isBegun || !openedMap(now)) return
    isBegun = true
    void showMap().catch((error: unknown) => {
      dispatch({ type: "failed", map: null, failure: { kind: "undrawable", details: [messageOf(error)] } })
    })
  })
}

/** Fetches the claims as soon as somebody opens their tab. */
function auditWhenAsked(): void {
  let isAsked = false
  view((now) => {
    if (isAsked || now.view.tab !== "audit") return
    isAsked = true
    void fetchAudit().then(
      (audit) => dispatch({ type: "audited", audit }),
      () => dispatch({ type: "audited", audit: new Map() }),
    )
  })
}

async function showMap(): Promise<void> {
  const [{ createMapView }, named] = await Promise.all([mapModule, names.catch(withoutNames)])
  const map = createMapView(frame.canvasHome, { store, names: named, covered: frame.covered })
  frame.setMap(map)
  drawn = map
  view(map.update)
  printPicture(part("map"), map)
}

/** The map is worth having without the names of towns. */
function withoutNames(): BasemapNames {
  return { towns: [], states: [] }
}

function showDocument(now: State): void {
  const { language, isEmbedded: inPage } = now.settings
  const { documentElement: root, body } = document
  const say = words[language]
  const theme = themeShown(now)
  root.lang = language
  root.dataset["theme"] = theme
  document.querySelector("meta[name=color-scheme]")?.setAttribute("content", theme)
  // Not on the root element: glyphs that MapLibre draws there would come out with their brackets turned round.
  body.dir = language === "ar" ? "rtl" : "ltr"
  body.dataset["phase"] = failureShown(now) ? "failed" : openedMap(now) ? "ready" : "loading"
  body.toggleAttribute("data-embedded", inPage)
  if (isMeasured(now)) body.dataset["measured"] = now.view.date
  else delete body.dataset["measured"]
  const { date, own } = entryOf(now, now.view.date) ?? {}
  const title = [say.brand, own ? asName(own.name) : say.title, date && formatDate(date, language)]
    .filter(Boolean)
    .join(" · ")
  document.title = inDigits(title, now.settings)
}

function followSystemTheme(): void {
  const dark = matchMedia("(prefers-color-scheme: dark)")
  const tell = (): void => dispatch({ type: "set", settings: { systemTheme: dark.matches ? "dark" : "light" } })
  dark.addEventListener("change", tell)
  tell()
}

function corpusEntry(date: string): MapEntry {
  return { id: date, date, source: "corpus", opened: null, issues: [], failure: null }
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
