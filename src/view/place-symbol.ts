import type { PlaceKind } from "../gazetteer/place.js"
import { guardValue } from "../guard/guard-value.js"

/** The shape that a place is drawn as. */
export type PlaceSymbol = "circle" | "square" | "diamond" | "triangle" | "dot"

const SYMBOLS: Partial<Record<PlaceKind, PlaceSymbol>> = {
  city: "circle",
  town: "circle",
  village: "circle",
  quarter: "circle",
  airbase: "square",
  base: "square",
  "oil-field": "diamond",
  mountain: "triangle",
}

/**
 * Settlements are circles, bases squares, oil and gas fields diamonds, heights triangles, all else dots.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * placeSymbol("airbase") // "square"
 */
export function placeSymbol(kind: PlaceKind): PlaceSymbol {
  guardValue("kind", kind, "text")
  return (Object.hasOwn(SYMBOLS, kind) && SYMBOLS[kind]) || "dot"
}
