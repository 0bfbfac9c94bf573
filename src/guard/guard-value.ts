import { guardArea } from "./guard-area.js"
import { guardLine, guardLines } from "./guard-line.js"
import { guardOneOf } from "./guard-one-of.js"
import { guardPosition } from "./guard-position.js"
import { guardShape } from "./guard-shape.js"
import { wrongType, wrongValue } from "./wrong-call.js"

type Guard = (name: string, value: unknown) => void

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null
const isFunction = (value: unknown): boolean => typeof value === "function"
const isFiniteOrNull = (value: unknown): boolean => value === null || Number.isFinite(value)
const isText = (value: unknown): boolean => typeof value === "string"

const plain =
  (isIt: (value: unknown) => boolean, wanted: string): Guard =>
  (name, value) => {
    if (isIt(value)) return
    if (typeof value === "number") wrongValue(name, value, wanted)
    wrongType(name, value, wanted)
  }

const GUARDS = {
  text: plain(isText, "a text"),
  number: plain(Number.isFinite, "a finite number"),
  size: plain((value) => typeof value === "number" && value >= 0, "a number from 0 on"),
  flag: plain((value) => typeof value === "boolean", "true or false"),
  list: plain(Array.isArray, "a list"),
  texts: plain((value) => Array.isArray(value) && value.every(isText), "a list of texts"),
  object: plain((value) => isObject(value) && !Array.isArray(value), "an object"),
  map: plain((value) => isObject(value) && isFunction(value["get"]) && isFunction(value["keys"]), "a Map"),
  function: plain(isFunction, "a function"),
  measured: plain(
    (value) =>
      Number.isFinite(value) ||
      (isObject(value) &&
        Number.isFinite(value["value"]) &&
        isFiniteOrNull(value["low"]) &&
        isFiniteOrNull(value["high"])),
    "a number, or { value, low, high }",
  ),
  bilingual: plain((value) => isObject(value) && isText(value["en"]) && isText(value["ar"]), "{ en, ar }"),
  edges: (name, value) => guardOneOf(name, value, ["geodesic", "rfc7946"]),
  language: (name, value) => guardOneOf(name, value, ["en", "ar"]),
  quantity: (name, value) => guardOneOf(name, value, ["length", "area"]),
  position: guardPosition,
  line: guardLine,
  lines: guardLines,
  area: guardArea,
  shape: guardShape,
} satisfies Record<string, Guard>

/** What an argument may be. A `size` is a number from 0 on, without end; a `number` is finite. */
export type Kind = keyof typeof GUARDS

/**
 * Sees to it that an argument is of some kind.
 *
 * @throws {TypeError} If it is of another.
 * @throws {RangeError} If it is a number, or holds one, that means nothing there.
 */
export function guardValue(name: string, value: unknown, kind: Kind): void {
  GUARDS[kind](name, value)
}
