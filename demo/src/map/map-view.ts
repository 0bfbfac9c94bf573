import "maplibre-gl/dist/maplibre-gl.css"
import { type ControlMap, circleAround, type Language, type Neck, neckLayers, type Position } from "frontline"
import type { FeatureCollection } from "geojson"
import {
  type GeoJSONSource,
  Map as MapLibreMap,
  type MapMouseEvent,
  type PaddingOptions,
  Popup,
  setWorkerUrl,
} from "maplibre-gl"
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url"
import type { BasemapLabels } from "../data/fetch-labels.js"
import { details } from "../panel/details.js"
import type { Dispatch } from "../state/action.js"
import { drawnNeck } from "../state/drawn-neck.js"
import { QUESTION } from "../state/question.js"
import type { Selection, State } from "../state/state.js"
import { words } from "../words.js"
import { type Bounds, lngLatBounds, neckBounds, wholeMap } from "./camera.js"
import { FRONT_LAYERS, PLACE_LAYERS } from "./control-layers.js"
import { labelField, nameField } from "./label-field.js"
import { addMapImages } from "./map-images.js"
import { mapStyle } from "./map-style.js"
import { scaleBar } from "./scale-bar.js"

/** The map on the page. */
export interface MapView {
  readonly update: (state: State) => void
  readonly zoom: (steps: number) => void
  /** Back to the whole map. */
  readonly home: () => void
}

/** What a map view starts from. */
export interface MapViewOptions {
  /** A state with an open map. */
  readonly first: State
  readonly labels: BasemapLabels
  /** How many CSS pixels of the map's lower end lie under something else just now. */
  readonly covered: () => number
  readonly dispatch: Dispatch
}

declare global {
  interface Window {
    /** The map, so that tests can ask what is rendered. The page itself never reads it. */
    frontlineMap?: MapLibreMap
  }
}

/** Layers whose labels come from our own layers, and those whose names come from the basemap's files. */
const OWN_LABELS = ["area-labels", "places", "prominent-places", "neighbour-labels", "neck-label", "cut-off-label"]
const BASE_LABELS = ["towns", "road-labels", "river-labels"]
/** Left free round what the camera is to show, in CSS pixels. */
const MARGIN = 20
/** How far from a line or a mark a click still counts, in CSS pixels. */
const REACH = 6

setWorkerUrl(workerUrl)

/** Puts the map into a container. It shows what the state says and tells what the reader picks. */
export function createMapView(container: HTMLElement, { first, labels, covered, dispatch }: MapViewOptions): MapView {
  const { map: control } = first.opened!
  const whole = wholeMap(control)
  const padding = (): PaddingOptions => ({ top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + covered() })
  const map = new MapLibreMap({
    container,
    style: mapStyle(control, labels, [QUESTION.from, QUESTION.to]),
    bounds: lngLatBounds(whole),
    fitBoundsOptions: { padding: padding() },
    minZoom: 4.5,
    maxZoom: 13,
    maxBounds: [33.5, 30.8, 44.5, 38.8],
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    locale: {},
  })
  const centre = middleOf(control, [QUESTION.from, QUESTION.to])
  if (centre && container.clientHeight > container.clientWidth) {
    map.jumpTo({ center: centre, zoom: map.getZoom() + spareZoom(map, whole) })
  }
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  window.frontlineMap = map

  const scale = scaleBar(map)
  container.after(scale.element)
  let styled = false
  let shown: State | null = null
  let popup: Popup | null = null
  let opener: Element | null = null

  const setData = (source: string, data: FeatureCollection): void => {
    void map.getSource<GeoJSONSource>(source)?.setData(data)
  }

  function showLanguage(language: Language): void {
    for (const layer of OWN_LABELS) map.setLayoutProperty(layer, "text-field", labelField(language))
    for (const layer of BASE_LABELS) map.setLayoutProperty(layer, "text-field", nameField(language))
    map.setLayoutProperty("area-labels", "text-transform", language === "en" ? "uppercase" : "none")
    map.setLayoutProperty("area-labels", "text-letter-spacing", language === "en" ? 0.1 : 0)
    map.getCanvas().setAttribute("aria-label", words[language].mapLabel)
    scale.update(language)
  }

  function showNeck(neck: Neck | null): void {
    const layers = neck && neckLayers(neck)
    const empty: FeatureCollection = { type: "FeatureCollection", features: [] }
    setData("neck-line", layers?.line ?? empty)
    setData("neck-ends", layers?.ends ?? empty)
    setData("neck-label", layers?.widthLabel ?? empty)
    setData("cut-off", layers?.cutOff ?? empty)
    setData("cut-off-label", layers?.areaLabel ?? empty)
  }

  function showSelection(selection: Selection | null, state: State): void {
    const place = selection?.kind === "place" ? control.places.find(({ id }) => id === selection.id) : undefined
    setData("circle", place ? circleAround(place.position, place.radiusMetres) : circleAround([0, 0], 0))
    map.setFilter("front-selected", ["==", ["get", "id"], selection?.kind === "front" ? selection.id : ""])
    const hadFocus = popup?.getElement()?.contains(document.activeElement) ?? false
    if (!hadFocus) opener = document.activeElement
    popup?.off("close", clearSelection).remove()
    popup = null
    const at = selection && whereIs(selection, state)
    const content = selection && details(selection, state, dispatch)
    if (!at || !content) {
      if (hadFocus) focusAgain(opener, map)
      return
    }
    popup = new Popup({ maxWidth: "21rem", offset: 10, closeButton: false, focusAfterOpen: true })
      .setLngLat([...at])
      .setDOMContent(content)
      .addTo(map)
    popup.on("close", clearSelection)
    if (!map.getBounds().contains([...at])) map.easeTo({ center: [...at] })
  }

  const clearSelection = (): void => dispatch({ type: "select", selection: null })

  function update(state: State): void {
    if (!styled) return
    const before = shown
    shown = state
    if (before?.language !== state.language) showLanguage(state.language)
    const neck = drawnNeck(state)
    if (!before || drawnNeck(before) !== neck) showNeck(neck)
    if (before && neck && before.drawn !== state.drawn) {
      map.fitBounds(lngLatBounds(neckBounds(neck)), { padding: padding(), maxZoom: 9.5 })
    }
    const sourcesCame = before?.reports !== state.reports && state.selection !== null
    if (before?.selection !== state.selection || before?.language !== state.language || sourcesCame) {
      showSelection(state.selection, state)
    }
  }

  let latest = first
  map.on("style.load", () => {
    addMapImages(map, [
      ...control.actors,
      { id: "none", name: { en: "", ar: "" }, colour: "#9a9a9a", pattern: "solid" },
    ])
    styled = true
    update(latest)
  })
  map.on("idle", () => {
    container.dataset["idle"] = "true"
  })
  map.on("movestart", () => {
    container.dataset["idle"] = "false"
  })

  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && popup) clearSelection()
  })
  map.on("click", (event: MapMouseEvent) => {
    const { x, y } = event.point
    const near = (layers: string[]) =>
      map.queryRenderedFeatures(
        [
          [x - REACH, y - REACH],
          [x + REACH, y + REACH],
        ],
        { layers },
      )[0]
    const place = near(PLACE_LAYERS)
    if (place) return dispatch({ type: "select", selection: { kind: "place", id: String(place.properties["id"]) } })
    const front = near(FRONT_LAYERS)
    if (!front) return clearSelection()
    const at: Position = [event.lngLat.lng, event.lngLat.lat]
    dispatch({ type: "select", selection: { kind: "front", id: String(front.properties["id"]), at } })
  })
  const pointer = (cursor: string) => (): void => {
    map.getCanvas().style.cursor = cursor
  }
  for (const layer of [...PLACE_LAYERS, ...FRONT_LAYERS]) {
    map.on("mouseenter", layer, pointer("pointer"))
    map.on("mouseleave", layer, pointer(""))
  }

  return {
    update: (state) => {
      latest = state
      update(state)
    },
    zoom: (steps) => {
      map.easeTo({ zoom: map.getZoom() + steps })
    },
    home: () => {
      map.fitBounds(lngLatBounds(whole), { padding: padding() })
    },
  }
}

/** Gives the focus back to what opened the popup, or to what has taken its place since; else to the map. */
function focusAgain(opener: Element | null, map: MapLibreMap): void {
  const key = opener instanceof HTMLElement ? opener.dataset["key"] : undefined
  const again = [...document.querySelectorAll<HTMLElement>("[data-key]")].find(({ dataset }) => dataset["key"] === key)
  ;(key === undefined || !again ? map.getCanvas() : again).focus({ preventScroll: true })
}

/** How much closer the camera may go before the whole map is too high for its container, as on a phone held upright. */
function spareZoom(map: MapLibreMap, [, south, , north]: Bounds): number {
  const high = map.project([0, south]).y - map.project([0, north]).y
  return Math.min(1, Math.log2(map.getContainer().clientHeight / high))
}

function middleOf({ places }: ControlMap, ids: readonly string[]): [number, number] | null {
  const [a, b] = ids.map((id) => places.find((place) => place.id === id)?.position)
  return a && b ? [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] : null
}

/** Where the popup of a selection points: the place, where the front was clicked, or the middle of the stretch. */
function whereIs(selection: Selection, { opened }: State): Position | null {
  if (selection.kind === "place") return opened?.map.places.find(({ id }) => id === selection.id)?.position ?? null
  if (selection.at) return selection.at
  const line = opened?.map.fronts.find(({ id }) => id === selection.id)?.line
  return line?.[Math.floor(line.length / 2)] ?? null
}
