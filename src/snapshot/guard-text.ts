import { wrongType } from "../guard/wrong-call.js"

/**
 * Sees to it that an argument is the text of a file.
 *
 * @throws {TypeError} If it is not: bytes are to be decoded first, GeoJSON that is parsed already goes to `controlMapOf`.
 */
export function guardText(text: unknown): void {
  if (typeof text !== "string") wrongType("text", text, "the whole file as text, not bytes and not parsed")
}
