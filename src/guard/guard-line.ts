import { guardPosition, isPosition } from "./guard-position.js"
import { wrongType } from "./wrong-call.js"

/**
 * Sees to it that an argument is a line.
 *
 * @throws {TypeError} If it is no list of positions; the message names the one that is none.
 * @throws {RangeError} If one of them is no longitude and latitude.
 */
export function guardLine(name: string, value: unknown): void {
  if (!Array.isArray(value)) wrongType(name, value, "a line: a list of positions [longitude, latitude]")
  for (let i = 0; i < value.length; i++) if (!isPosition(value[i])) guardPosition(`${name}[${i}]`, value[i])
}

/** Sees to it that an argument is a list of lines; throws as `guardLine` does. */
export function guardLines(name: string, value: unknown): void {
  if (!Array.isArray(value)) wrongType(name, value, "a list of lines, each a list of positions [longitude, latitude]")
  value.forEach((line, i) => guardLine(`${name}[${i}]`, line))
}
