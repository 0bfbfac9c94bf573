import type { PlaceSymbol } from "frontline"
import { type DrawnImage, drawImage } from "./draw-image.js"

const SIZE = 16

/** The mark of a place: its shape by what it is, its ring in the colour of its holder. */
export function placeImage(symbol: PlaceSymbol, ring: string): DrawnImage {
  return drawImage(SIZE, SIZE, (context) => {
    const stroke = (colour: string, width: number): void => {
      context.strokeStyle = colour
      context.lineWidth = width
      context.stroke()
    }
    trace(context, symbol)
    stroke("#ffffff", 6)
    stroke("#17191d", 4.4)
    stroke(ring, 2.6)
    context.fillStyle = "#ffffff"
    context.fill()
  })
}

function trace(context: CanvasRenderingContext2D, symbol: PlaceSymbol): void {
  const centre = SIZE / 2
  context.lineJoin = "round"
  context.beginPath()
  if (symbol === "circle") context.arc(centre, centre, 3.6, 0, 2 * Math.PI)
  if (symbol === "dot") context.arc(centre, centre, 2.2, 0, 2 * Math.PI)
  if (symbol === "square") context.rect(centre - 3.2, centre - 3.2, 6.4, 6.4)
  if (symbol === "diamond") corners(context, [0, -4.2], [4.2, 0], [0, 4.2], [-4.2, 0])
  if (symbol === "triangle") corners(context, [0, -4], [4.2, 3.2], [-4.2, 3.2])
  context.closePath()
}

function corners(context: CanvasRenderingContext2D, ...points: readonly (readonly [number, number])[]): void {
  for (const [x, y] of points) context.lineTo(SIZE / 2 + x, SIZE / 2 + y)
}
