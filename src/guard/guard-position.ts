import { wrongType, wrongValue } from "./wrong-call.js"

/** What a position is to be. */
const WANTED = "[longitude, latitude] in degrees"

/**
 * Sees to it that an argument is a position.
 *
 * @throws {TypeError} If it is no list of numbers.
 * @throws {RangeError} If the latitude is outside ±90° or a number is not finite.
 */
export function guardPosition(name: string, value: unknown): void {
  if (isPosition(value)) return
  if (!isPair(value)) wrongType(name, value, WANTED)
  wrongValue(name, value, WANTED)
}

/** Whether something is a longitude and a latitude in degrees, with or without a height. */
export function isPosition(value: unknown): boolean {
  return isPair(value) && Number.isFinite(value[0]) && value[1] <= 90 && value[1] >= -90
}

/** Whether something is two numbers, whatever they mean. */
export function isPair(value: unknown): value is [number, number] {
  return Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "number"
}
