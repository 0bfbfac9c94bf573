import { type ControlMap, uncertaintyField } from "frontline"
import type { CanvasSourceSpecification, SourceSpecification } from "maplibre-gl"

/** Columns of the tint: about a kilometre each on a map of Syria. */
const COLUMNS = 512

/**
 * A white veil over the ground that a front may lie on, thickest on the line itself. MapLibre takes canvases as
 * sources, though the types of its style do not say so.
 */
export function uncertaintySource(map: ControlMap): SourceSpecification {
  const field = uncertaintyField(map, COLUMNS)
  const canvas = document.createElement("canvas")
  const [west, south, east, north] = field?.bounds ?? [0, 0, 1, 1]
  canvas.width = field?.width ?? 1
  canvas.height = field?.height ?? 1
  const context = canvas.getContext("2d")
  if (field && context) {
    const veil = context.createImageData(field.width, field.height)
    veil.data.fill(255)
    for (let i = 0; i < field.doubt.length; i++) veil.data[4 * i + 3] = field.doubt[i]!
    context.putImageData(veil, 0, 0)
  }
  const coordinates: CanvasSourceSpecification["coordinates"] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
  const source: CanvasSourceSpecification = { type: "canvas", canvas, animate: false, coordinates }
  return source as unknown as SourceSpecification
}
