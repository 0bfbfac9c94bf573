import { told } from "./told.js"

/** A call with something else than it takes. A kind of its own, so that a `TypeError` of a fault is not taken for one. */
export class WrongCall extends TypeError {}

/**
 * Ends a call that was given something of another kind.
 *
 * @param name - Of the argument, with the way to the member of it: `options.near`, `line[3]`.
 * @throws {TypeError} With the name, the value and what is wanted in its place.
 */
export function wrongType(name: string, value: unknown, wanted: string): never {
  throw new WrongCall(`${name} is ${told(value)}: give ${wanted}`)
}

/**
 * Ends a call that was given something of the right kind that means nothing.
 *
 * @throws {RangeError} As for `wrongType`.
 */
export function wrongValue(name: string, value: unknown, wanted: string): never {
  throw new RangeError(`${name} is ${told(value)}: give ${wanted}`)
}
