import type { Map as MapLibreMap } from "maplibre-gl"

/** Draws on a picture of the map, in its own pixels, what lies over the map on the page. */
export type DrawOver = (context: CanvasRenderingContext2D) => void

/** A map as it stands, and what lies over it, as a picture: an address of a PNG. */
export function pictureOf(map: MapLibreMap, over: DrawOver): string {
  map.redraw()
  const drawn = map.getCanvas()
  const canvas = document.createElement("canvas")
  ;[canvas.width, canvas.height] = [drawn.width, drawn.height]
  const context = canvas.getContext("2d")
  if (!context) throw new Error("this browser draws no canvas")
  context.drawImage(drawn, 0, 0)
  over(context)
  return canvas.toDataURL("image/png")
}
