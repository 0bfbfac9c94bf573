/** A group separator or decimal point inside a number. */
const SEPARATOR = /(?<=\d)[.,](?=\d)/g

/** A text with its numbers in Arabic-Indic digits, with the separators that go with them: `1,234.5` is `١٬٢٣٤٫٥`. */
export function arabicDigits(text: string): string {
  return text
    .replace(SEPARATOR, (mark) => (mark === "." ? "٫" : "٬"))
    .replace(/%/g, "٪")
    .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
}
