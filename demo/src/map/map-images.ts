import type { Actor, PlaceSymbol } from "frontline"
import type { Map as MapLibreMap, StyleImageMetadata } from "maplibre-gl"
import { type DrawnImage, drawImage } from "./draw-image.js"
import { groundLooks } from "./ground-look.js"
import type { Palette } from "./palette.js"
import { patternImage } from "./pattern-image.js"
import { placeImage } from "./place-image.js"

/** Names of the images, as layers use them. */
export const imageName = {
  pattern: "pattern:",
  place: "place:",
  gained: "gained:",
  lost: "lost:",
  cutOff: "cut-off",
  neckEnd: "neck-end",
  plate: "plate",
  selectionPlate: "selection-plate",
} as const

const SYMBOLS: readonly PlaceSymbol[] = ["circle", "square", "diamond", "triangle", "dot"]

/** Draws every image that the layers name and the map does not have, and hands them to it. */
export function addMapImages(map: MapLibreMap, actors: readonly Actor[], palette: Palette): void {
  const add = (name: string, draw: () => DrawnImage, more: Partial<StyleImageMetadata> = {}): void => {
    if (map.hasImage(name)) return
    const { data, pixelRatio } = draw()
    map.addImage(name, data, { pixelRatio, ...more })
  }
  for (const { id, colour, pattern } of actors) {
    const { lines } = groundLooks[pattern]
    if (lines) add(imageName.pattern + id, () => patternImage(colour, "falling", lines.spacing, lines.width))
    add(imageName.gained + id, () => patternImage(colour, "rising", 11, 3.2))
    add(imageName.lost + id, () => patternImage(colour, "falling", 11, 1.4))
    for (const symbol of SYMBOLS) add(`${imageName.place}${id}:${symbol}`, () => placeImage(symbol, colour))
  }
  add(imageName.cutOff, () => patternImage(palette.neck, "rising", 7, 1.5))
  add(imageName.neckEnd, () => neckEnd(palette))
  const stretched: Partial<StyleImageMetadata> = {
    stretchX: [[16, 24]],
    stretchY: [[16, 24]],
    content: [12, 8, 28, 32],
  }
  add(imageName.plate, () => plate(palette.halo, palette.neck), stretched)
  add(imageName.selectionPlate, () => plate(palette.halo, palette.selection), stretched)
}

/** A bar across the neck, to be turned by its bearing. */
const neckEnd = (palette: Palette): DrawnImage =>
  drawImage(20, 20, (context) => {
    context.lineCap = "round"
    for (const [colour, width] of [
      [palette.halo, 7],
      [palette.neck, 3.5],
    ] as const) {
      context.strokeStyle = colour
      context.lineWidth = width
      context.beginPath()
      context.moveTo(4, 10)
      context.lineTo(16, 10)
      context.stroke()
    }
  })

/** The plate behind a number, stretched to its text. */
const plate = (paper: string, rim: string): DrawnImage =>
  drawImage(20, 20, (context) => {
    context.fillStyle = paper
    context.strokeStyle = rim
    context.lineWidth = 1.5
    context.beginPath()
    context.roundRect(1, 1, 18, 18, 5)
    context.fill()
    context.stroke()
  })
