import { wrongType, wrongValue } from "./wrong-call.js"

/**
 * Sees to it that an argument is one of some words.
 *
 * @throws {TypeError} If it is no text.
 * @throws {RangeError} If it is another.
 */
export function guardOneOf(name: string, value: unknown, words: readonly string[]): void {
  if (words.includes(value as string)) return
  const wanted = words.map((word) => JSON.stringify(word)).join(" or ")
  if (typeof value === "string") wrongValue(name, value, wanted)
  wrongType(name, value, wanted)
}
