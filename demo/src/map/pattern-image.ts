import { type DrawnImage, drawImage } from "./draw-image.js"

/** Which way lines lean: `/` or `\`. */
export type Lean = "rising" | "falling"

/**
 * Slanted lines that join at the edges when laid side by side.
 *
 * @param spacing - From line to line along an edge, in CSS pixels.
 * @param width - Of a line, in CSS pixels.
 */
export function patternImage(colour: string, lean: Lean, spacing: number, width: number): DrawnImage {
  const side = 2 * spacing
  return drawImage(side, side, (context) => {
    context.strokeStyle = colour
    context.lineWidth = width
    for (let x = -2 * side; x <= 2 * side; x += spacing) {
      context.beginPath()
      context.moveTo(x, lean === "rising" ? side : 0)
      context.lineTo(x + side, lean === "rising" ? 0 : side)
      context.stroke()
    }
  })
}
