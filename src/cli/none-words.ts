import { formatMeasured } from "../view/format-measured.js"

/** The least ground behind a neck, or in a pocket, where the command is told none. Square metres. */
const LEAST_AREA = 1e6

/**
 * That nothing was found, and within which limits it was looked for.
 *
 * @param thing - What it was: "neck".
 * @example
 * noneWords("neck", { maxWidth: 40 }) // "No neck up to 40 m wide, with 1 km² or more of ground (--max-width, --min-area)."
 */
export function noneWords(thing: string, limits: { readonly maxWidth?: number; readonly minArea?: number }): string {
  const { maxWidth, minArea = LEAST_AREA } = limits
  const width = maxWidth === undefined ? "" : ` up to ${formatMeasured(maxWidth, "length", "en")} wide,`
  const options = maxWidth === undefined ? "--min-area" : "--max-width, --min-area"
  return `No ${thing}${width} with ${formatMeasured(minArea, "area", "en")} or more of ground (${options}).`
}
