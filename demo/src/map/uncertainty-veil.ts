import { type ControlMap, type UncertaintyField, uncertaintyField } from "frontline"
import type { CanvasSource, CanvasSourceSpecification, Map as MapLibreMap, SourceSpecification } from "maplibre-gl"
import type { Theme } from "./palette.js"

/** Columns of the tint: about a kilometre each on a map of Syria. */
const COLUMNS = 512
/** The veil's shade: paper in the light, night in the dark. */
const SHADE: Record<Theme, number> = { light: 255, dark: 24 }

/** A veil over the ground that a front may lie on, thickest on the line itself. */
export interface UncertaintyVeil {
  /** Draws the veil of a map. */
  readonly draw: (control: ControlMap, theme: Theme) => void
  /** As a source; MapLibre takes canvases, though the types of its style do not say so. */
  readonly source: () => SourceSpecification
  /** Has the map take up what was drawn. */
  readonly refresh: (map: MapLibreMap) => void
}

const known = new WeakMap<ControlMap, UncertaintyField | null>()

/** The field of a map, worked out once: dates are gone back to. */
function fieldOf(control: ControlMap): UncertaintyField | null {
  const before = known.get(control)
  if (before !== undefined) return before
  const field = uncertaintyField(control, COLUMNS)
  known.set(control, field)
  return field
}

/** Makes an empty veil. */
export function uncertaintyVeil(): UncertaintyVeil {
  const canvas = document.createElement("canvas")
  canvas.width = canvas.height = 1
  let coordinates = cornersOf([0, 0, 1, 1])
  return {
    draw: (control, theme) => {
      const field = fieldOf(control)
      canvas.width = field?.width ?? 1
      canvas.height = field?.height ?? 1
      coordinates = cornersOf(field?.bounds ?? [0, 0, 1, 1])
      const context = canvas.getContext("2d")
      if (!field || !context) return
      const veil = context.createImageData(field.width, field.height)
      veil.data.fill(SHADE[theme])
      for (let i = 0; i < field.doubt.length; i++) veil.data[4 * i + 3] = field.doubt[i]!
      context.putImageData(veil, 0, 0)
    },
    source: () => {
      const source: CanvasSourceSpecification = { type: "canvas", canvas, animate: false, coordinates }
      return source as unknown as SourceSpecification
    },
    refresh: (map) => {
      const source = map.getSource<CanvasSource>("uncertainty")
      source?.setCoordinates(coordinates)
      source?.play()
      source?.pause()
    },
  }
}

function cornersOf([west, south, east, north]: readonly [number, number, number, number]) {
  const corners: CanvasSourceSpecification["coordinates"] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
  return corners
}
