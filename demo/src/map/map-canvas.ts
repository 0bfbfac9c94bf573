import "maplibre-gl/dist/maplibre-gl.css"
import type { FeatureCollection } from "geojson"
import { type GeoJSONSource, Map as MapLibreMap, type MapOptions, setWorkerUrl } from "maplibre-gl"
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url"
import type { BasemapLabels } from "./basemap-labels.js"
import { areaOpacity } from "./control-layers.js"
import { labelField, nameField } from "./label-field.js"
import { hasRoomForLabel } from "./label-layers.js"
import type { Look } from "./look.js"
import { actorsDrawn, sourceGroups } from "./look-data.js"
import { addMapImages } from "./map-images.js"
import { mapScale } from "./map-scale.js"
import { mapStyle } from "./map-style.js"
import { NECK_OPACITIES } from "./neck-map-layers.js"
import { palettes } from "./palette.js"
import { uncertaintyVeil } from "./uncertainty-veil.js"

/** A map canvas that shows looks. */
export interface MapCanvas {
  readonly map: MapLibreMap
  /** Draws what differs from the look before; at once, or as soon as the style is there. */
  readonly show: (look: Look) => void
  /** Keeps the camera to the basemap, or lets it go wherever a map of the reader's own lies. */
  readonly bound: (isBound: boolean) => void
}

/** Layers whose labels come from our own layers, and those whose names come from the basemap's files. */
const OWN_LABELS = [
  "area-labels",
  "places",
  "prominent-places",
  "neighbour-labels",
  "neck-label",
  "cut-off-label",
  "measure-label",
  "force-label",
  "witness-label",
]
const BASE_LABELS = ["towns", "road-labels", "river-labels"]
/** Layers that a group of the legend switches. */
const GROUPS = {
  fronts: [
    "front-casing",
    "front-left",
    "front-right",
    "fronts",
    "fronts-inferred",
    "fronts-redrawn",
    "front-selected",
  ],
  places: ["places", "prominent-places", "towns"],
  uncertainty: ["uncertainty"],
  roads: ["roads", "road-casing", "road-labels"],
} as const
const NECK_LABELS = ["neck-label", "cut-off-label"]
const GROUND_LAYERS = ["areas", "area-patterns", "area-labels"]
/** How strongly ground is coloured under a drawing of what changed. */
const FAINT = 0.35

/** What the basemap covers: west, south, east, north. */
const BASEMAP: [number, number, number, number] = [33.5, 30.8, 44.5, 38.8]
const LEAST_ZOOM = 4.5

setWorkerUrl(workerUrl)

/** Puts a map into a container and keeps it to the looks that it is shown. */
export function createMapCanvas(
  container: HTMLElement,
  first: Look,
  labels: BasemapLabels,
  options: Partial<MapOptions>,
): MapCanvas {
  const veil = uncertaintyVeil()
  veil.draw(first.control, first.theme)
  let look = first
  /** What the style was made of, and what has been drawn since; null while a style is loading. */
  let styled = first
  let drawn: Look | null = null
  const scale = mapScale(container)
  const map = new MapLibreMap({
    container,
    style: mapStyle(look, labels, veil.source()),
    minZoom: LEAST_ZOOM,
    maxZoom: 13,
    maxBounds: BASEMAP,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    locale: {},
    ...(scale === 1 ? {} : { pixelRatio: scale * devicePixelRatio }),
    ...options,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()

  const setData = (source: string, data: FeatureCollection): void => {
    void map.getSource<GeoJSONSource>(source)?.setData(data)
  }

  function draw(before: Look | null, now: Look): void {
    if (before) {
      for (const { of, draw: made } of sourceGroups) {
        const [was, is] = [of(before), of(now)]
        if (is.every((value, i) => value === was[i])) continue
        for (const [name, data] of Object.entries(made(now, labels))) setData(name, data)
      }
      if (before.control !== now.control) {
        addMapImages(map, actorsDrawn(now), palettes[now.theme])
        veil.draw(now.control, now.theme)
        veil.refresh(map)
      }
    }
    if (before?.language !== now.language) drawLanguage(now)
    if (before?.hidden !== now.hidden) drawHidden(now)
    if (before?.selection !== now.selection) {
      const id = now.selection?.kind === "front" ? now.selection.id : ""
      map.setFilter("front-selected", ["==", ["get", "id"], id])
    }
    if ((before?.neck ?? null) !== now.neck) {
      // Labels of an emptied source may stand until the map moves.
      const visibility = now.neck ? "visible" : "none"
      for (const layer of NECK_LABELS) map.setLayoutProperty(layer, "visibility", visibility)
    }
    if ((before?.isNeckHeld ?? false) !== now.isNeckHeld) {
      for (const [layer, property, opacity] of NECK_OPACITIES) {
        map.setPaintProperty(layer, property, now.isNeckHeld ? 0 : opacity)
      }
    }
    if ((before?.change ?? null) !== now.change) {
      map.setPaintProperty("areas", "fill-opacity", areaOpacity(now.change ? FAINT : 1))
    }
  }

  function drawLanguage({ language }: Look): void {
    for (const layer of OWN_LABELS) map.setLayoutProperty(layer, "text-field", labelField(language))
    for (const layer of BASE_LABELS) map.setLayoutProperty(layer, "text-field", nameField(language))
    map.setLayoutProperty("area-labels", "text-transform", language === "en" ? "uppercase" : "none")
    map.setLayoutProperty("area-labels", "text-letter-spacing", language === "en" ? 0.1 : 0)
  }

  function drawHidden({ hidden }: Look): void {
    for (const [group, layers] of Object.entries(GROUPS)) {
      const visibility = hidden.some((one) => one === group) ? "none" : "visible"
      for (const layer of layers) map.setLayoutProperty(layer, "visibility", visibility)
    }
    const actors = hidden.flatMap((one) => (one.startsWith("actor:") ? [one.slice(6)] : []))
    for (const layer of GROUND_LAYERS) {
      const shown = ["!", ["in", ["get", "actor"], ["literal", actors]]] as never
      const patterned = ["in", ["get", "pattern"], ["literal", ["striped", "hatched"]]] as never
      const more = layer === "area-patterns" ? patterned : layer === "area-labels" ? hasRoomForLabel : true
      map.setFilter(layer, ["all", more, shown])
    }
  }

  map.on("style.load", () => {
    addMapImages(map, actorsDrawn(look), palettes[look.theme])
    draw(null, styled)
    draw(styled, look)
    drawn = look
  })

  return {
    map,
    bound: (isBound) => {
      map.setMinZoom(isBound ? LEAST_ZOOM : 0)
      map.setMaxBounds(isBound ? BASEMAP : null)
    },
    show: (wanted) => {
      const before = drawn
      const next = wanted.isNeckHeld && before ? { ...wanted, neck: before.neck } : wanted
      look = next
      if (before && before.theme !== next.theme) {
        // Every colour differs: a new style, with all data in it, is drawn at one stroke.
        drawn = null
        styled = next
        veil.draw(next.control, next.theme)
        map.setStyle(mapStyle(next, labels, veil.source()), { diff: false })
        return
      }
      if (!before) return
      draw(before, next)
      drawn = next
    },
  }
}
