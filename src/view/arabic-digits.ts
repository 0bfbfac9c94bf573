/** A group separator or decimal point inside a number. */
const SEPARATOR = /(?<=\d)[.,](?=\d)/g

/**
 * A text with its numbers in Arabic-Indic digits, with the separators that go with them.
 *
 * @example
 * arabicDigits("1,234.5 كم") // "١٬٢٣٤٫٥ كم"
 */
export function arabicDigits(text: string): string {
  return text
    .replace(SEPARATOR, (mark) => (mark === "." ? "٫" : "٬"))
    .replace(/%/g, "٪")
    .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
}
