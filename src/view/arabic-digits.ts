import { guardValue } from "../guard/guard-value.js"

/** A word of Latin letters with the digits that belong to it, such as `WGS84`. */
const LATIN_WORD = /([A-Za-z][\w-]*)/
/** A group separator or decimal point inside a number. */
const SEPARATOR = /(?<=\d)[.,](?=\d)/g

/**
 * A text with its numbers in Arabic-Indic digits, with the separators that go with them. Digits that belong to a word of
 * Latin letters stay as they are.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * arabicDigits("1,234.5 كم") // "١٬٢٣٤٫٥ كم"
 */
export function arabicDigits(text: string): string {
  guardValue("text", text, "text")
  const parts = text.split(LATIN_WORD)
  return parts.map((part, i) => (i % 2 === 1 ? part : inArabic(part))).join("")
}

function inArabic(text: string): string {
  return text
    .replace(SEPARATOR, (mark) => (mark === "." ? "٫" : "٬"))
    .replace(/%/g, "٪")
    .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
}
