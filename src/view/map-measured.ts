import type { Bilingual } from "../report/actor.js"
import type { Measured } from "../report/measured.js"
import { formatMeasured, type Quantity } from "./format-measured.js"

/** An interval at the end of a value; running Arabic text isolates what stands between the brackets. */
const INTERVAL = / \(\u2066?([^()\u2069]+)\u2069?\)$/

/**
 * A measured value as it stands on a map: the interval on a line of its own. In Arabic the brackets are isolated with
 * what they hold, since map renderers reorder brackets without mirroring them.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * mapMeasured({ value: 35_391, low: 26_891, high: 43_891 }, "length").en // "35 km\n(27–44)"
 */
export function mapMeasured(measured: Measured, quantity: Quantity): Bilingual {
  return {
    en: formatMeasured(measured, quantity, "en").replace(INTERVAL, "\n($1)"),
    ar: formatMeasured(measured, quantity, "ar").replace(INTERVAL, "\n\u2066($1)\u2069"),
  }
}
