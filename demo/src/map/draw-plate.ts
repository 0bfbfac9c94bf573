/** Where a plate lies: its inner or its outer end at `x`, its upper edge at `y`. */
export interface PlatePlace {
  readonly x: number
  readonly y: number
  readonly align: "left" | "right"
}

const SIZE = 14
const PADDING = { x: 11, y: 5 }

/** A text on a plate of its own, so that it is read on whatever lies under it. CSS pixels. */
export function drawPlate(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, align }: PlatePlace,
  colours: { readonly ink: string; readonly paper: string },
): void {
  context.font = `600 ${SIZE}px "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif`
  const width = context.measureText(text).width + 2 * PADDING.x
  const height = SIZE + 2 * PADDING.y + 2
  const left = align === "left" ? x : x - width
  context.fillStyle = colours.paper
  context.beginPath()
  context.roundRect(left, y, width, height, 6)
  context.fill()
  context.fillStyle = colours.ink
  context.textAlign = "center"
  context.textBaseline = "middle"
  context.fillText(text, left + width / 2, y + height / 2)
}
