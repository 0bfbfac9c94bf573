/** An image for the map, drawn at twice its size so that it stays sharp. */
export interface DrawnImage {
  readonly data: ImageData
  readonly pixelRatio: number
}

const PIXEL_RATIO = 2

/**
 * Draws an image for the map.
 *
 * @param width - In CSS pixels.
 * @param height - In CSS pixels.
 * @param draw - Draws in CSS pixels.
 */
export function drawImage(
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D) => void,
): DrawnImage {
  const canvas = document.createElement("canvas")
  canvas.width = width * PIXEL_RATIO
  canvas.height = height * PIXEL_RATIO
  const context = canvas.getContext("2d")
  if (!context) throw new Error("this browser draws no canvas")
  context.scale(PIXEL_RATIO, PIXEL_RATIO)
  draw(context)
  return { data: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: PIXEL_RATIO }
}
