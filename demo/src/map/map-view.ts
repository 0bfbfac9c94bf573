import type { ControlMap } from "frontline"
import type { FitBoundsOptions, Map as MapLibreMap, PaddingOptions } from "maplibre-gl"
import type { BasemapNames } from "../data/fetch-names.js"
import { roundedCamera, roundedPosition } from "../state/permalink.js"
import { QUESTION } from "../state/question.js"
import { claimShown, drawnCut } from "../state/selectors.js"
import type { State } from "../state/state.js"
import type { Store } from "../state/store.js"
import { words } from "../words.js"
import { basemapLabels } from "./basemap-labels.js"
import { type Bounds, boundsOf, lngLatBounds, neckBounds, wholeMap } from "./camera.js"
import { lookOf } from "./look-of.js"
import { createMapCanvas } from "./map-canvas.js"
import { mapScale } from "./map-scale.js"
import { pictureOf } from "./picture-of.js"
import { scaleBar } from "./scale-bar.js"
import { selectionCard } from "./selection-card.js"
import { swipeView } from "./swipe-view.js"
import { useTools } from "./use-tools.js"

/** The map on the page. */
export interface MapView {
  readonly update: (state: State) => void
  readonly zoom: (steps: number) => void
  /** Back to the whole map. */
  readonly home: () => void
  /** The map as a picture, drawn at once; both maps of a swipe. */
  readonly picture: () => string
}

/** What a map view needs besides its container. */
export interface MapViewOptions {
  readonly store: Store
  readonly names: BasemapNames
  /** How many CSS pixels of the map's lower end lie under something else just now. */
  readonly covered: () => number
}

declare global {
  interface Window {
    /** The map, so that tests can ask what is rendered. The page itself never reads it. */
    frontlineMap?: MapLibreMap
  }
}

/** Left free round what the camera is to show, in CSS pixels. */
const MARGIN = 14
/** Marks a movement that the reader has asked for with a button or in a list. */
const ASKED = { isAsked: true }

/**
 * Puts the map into a container. It shows what the state says and tells what the reader picks.
 *
 * @throws {Error} If the browser has no WebGL 2, or no map is open.
 */
export function createMapView(container: HTMLElement, { store, names, covered }: MapViewOptions): MapView {
  const { state, dispatch } = store
  const first = lookOf(state())
  if (!first) throw new Error("no map is open")
  const labels = basemapLabels(names)
  let whole = wholeMap(first.control)
  let theatre = first.control
  let ownFile = fileOf(state())
  /** Forces that came with the address, whose gap does not move the camera that came with it. */
  const linked = state().work.present.forces
  const padding = (): PaddingOptions => {
    const bottom = MARGIN + covered() / mapScale(container)
    return { top: MARGIN, left: MARGIN, right: MARGIN, bottom }
  }
  const canvas = createMapCanvas(container, first, labels, {
    bounds: lngLatBounds(whole),
    fitBoundsOptions: { padding: padding() },
  })
  const { map } = canvas
  window.frontlineMap = map
  const home = (options: FitBoundsOptions = {}): void => {
    map.fitBounds(lngLatBounds(whole), { padding: padding(), ...options })
    const centre = middleOf(theatre, [QUESTION.from, QUESTION.to])
    if (centre && container.clientHeight > container.clientWidth) {
      map.jumpTo({ center: centre, zoom: map.getZoom() + spareZoom(map, whole) })
    }
  }
  home({ animate: false })
  const scale = scaleBar(map)
  container.after(scale.element)
  const useTool = useTools({ map, state, dispatch })
  const showCard = selectionCard(map, dispatch)
  const swipe = swipeView(map, container, labels, dispatch)
  /** What was selected by the address. */
  const arrived = state().view.selection
  let shown: State | null = null

  const tellCentre = (): void => {
    const { lng, lat } = map.getCenter()
    dispatch({ type: "centred", centre: roundedPosition([lng, lat]) })
  }
  tellCentre()
  map.on("moveend", (event) => {
    const { lng, lat } = map.getCenter()
    tellCentre()
    if (!event.originalEvent && !("isAsked" in event)) return
    dispatch({ type: "camera", camera: roundedCamera({ longitude: lng, latitude: lat, zoom: map.getZoom() }) })
  })

  /** Whether the reader has picked what is drawn now. The gap between forces on the map stays where he is looking. */
  function isPicked(before: State, now: State): boolean {
    if (before.work.present.drawn !== now.work.present.drawn) return true
    const [was, is] = [drawnCut(before), drawnCut(now)]
    if (now.work.present.drawn !== "asked" || !is || is === was || before.view.date !== now.view.date) return false
    const [west, south, east, north] = neckBounds({ ...is, cutOff: [] })
    return (
      now.work.present.forces !== linked &&
      !(
        [
          [west, south],
          [east, north],
        ] as const
      ).every((corner) => map.getBounds().contains([...corner]))
    )
  }

  /** Whether the camera may go to a claim: a link that says where to look is followed. */
  function isFree(before: State | null, now: State): boolean {
    if (now.view.selection === arrived) return now.view.camera === null
    return before?.view.camera === now.view.camera
  }

  function moveCamera(before: State | null, now: State): void {
    const { camera } = now.view
    if (before && before.view.camera === camera) return
    if (!camera) {
      if (before) home()
      return
    }
    const { lng, lat } = map.getCenter()
    const here = roundedCamera({ longitude: lng, latitude: lat, zoom: map.getZoom() })
    const isHere = here.longitude === camera.longitude && here.latitude === camera.latitude && here.zoom === camera.zoom
    if (!isHere) map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom })
  }

  return {
    update: (now) => {
      const before = shown
      shown = now
      const look = lookOf(now)
      if (look) canvas.show(look)
      if (look && fileOf(now) !== ownFile) {
        ownFile = fileOf(now)
        theatre = look.control
        whole = wholeMap(theatre)
        canvas.bound(ownFile === null)
        home({ animate: false })
      }
      if (before?.settings !== now.settings) {
        map.getCanvas().setAttribute("aria-label", words[now.settings.language].mapLabel)
        scale.update(now.settings)
      }
      moveCamera(before, now)
      const neck = drawnCut(now)
      if (before && neck && before.view.camera === now.view.camera && isPicked(before, now)) {
        map.fitBounds(lngLatBounds(neckBounds(neck)), { padding: padding(), maxZoom: 9.5 }, ASKED)
      }
      const claim = claimShown(now)
      if (claim && claim.witness.length > 0 && (!before || claimShown(before) !== claim) && isFree(before, now)) {
        map.fitBounds(lngLatBounds(boundsOf(claim.witness)), { padding: padding(), maxZoom: 9.5 }, ASKED)
      }
      useTool(now)
      showCard(now)
      swipe.update(now)
    },
    zoom: (steps) => map.easeTo({ zoom: map.getZoom() + steps }, ASKED),
    home: () => {
      home()
      dispatch({ type: "camera", camera: null })
    },
    picture: () => pictureOf(map, swipe.over),
  }
}

/** Which of the reader's files the map shown is of; null where it is of the corpus. */
function fileOf({ library, view }: State): string | null {
  return library.files.find(({ maps }) => maps.includes(view.date))?.id ?? null
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
