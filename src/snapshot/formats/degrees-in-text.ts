/** Which of the two coordinates a text gives. */
type Axis = "longitude" | "latitude"

const NUMBER = /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i
const HEMISPHERES: Readonly<Record<string, { axis: Axis; sign: 1 | -1 }>> = Object.fromEntries(
  (
    [
      ["latitude", 1, ["n", "north", "شمال", "شمالا", "ش"]],
      ["latitude", -1, ["s", "south", "جنوب", "جنوبا", "ج"]],
      ["longitude", 1, ["e", "east", "شرق", "شرقا", "ق"]],
      ["longitude", -1, ["w", "west", "غرب", "غربا", "غ"]],
    ] as const
  ).flatMap(([axis, sign, words]) => words.map((word) => [word, { axis, sign }] as const)),
)
const HEMISPHERE = Object.keys(HEMISPHERES)
  .toSorted((a, b) => b.length - a.length)
  .join("|")
const BEFORE = new RegExp(`^(${HEMISPHERE})[.\\s]*(?=[\\d+])`, "i")
const AFTER = new RegExp(`(?<![\\p{L}])\\s*(${HEMISPHERE})\\.?$`, "iu")
const DEGREE = "\\s*[°º˚:]\\s*"
const MINUTE = "\\s*['′’‘´:]\\s*"
const PARTS = [
  new RegExp(
    `^([-+]?)(\\d{1,3})${DEGREE}(\\d{1,2}(?:\\.\\d+)?)(?:${MINUTE}(\\d{1,2}(?:\\.\\d+)?)?\\s*(?:["″”“]|''|′′)?)?$`,
  ),
  /^([-+]?)(\d{1,3})\s+(\d{1,2})\s+(\d{1,2}(?:\.\d+)?)$/,
]

/** Longest text that is looked at. Characters. */
const MOST_LOOKED_AT = 60

/**
 * The degrees that a cell of a table gives: `38.87`, `38,87`, `38.87° E`, `38°52'12"E`, `38 52 12`, `٣٨٫٨٧`, `38° 52.2' شرقا`.
 *
 * @returns Null where it gives none, where minutes or seconds reach 60, or where it names a side of the other axis.
 * @example
 * degreesInText("34°33'36\"N", "latitude") // 34.56
 */
export function degreesInText(text: string, axis: Axis): number | null {
  if (text.length > MOST_LOOKED_AT) return null
  let plain = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\u200E|\u200F|\u061C|\u064B/g, "")
    .replace("−", "-")
    .replace(/[،٫,]/, ".")
  const word = (BEFORE.exec(plain) ?? AFTER.exec(plain))?.[1]
  const side = word === undefined ? undefined : HEMISPHERES[word.toLowerCase()]
  if (side) {
    if (side.axis !== axis) return null
    plain = plain.replace(BEFORE, "").replace(AFTER, "")
  }
  const degrees = unsigned(plain.trim())
  if (degrees === null || (side && /^[-+]/.test(plain))) return null
  return side ? side.sign * degrees : degrees
}

function unsigned(text: string): number | null {
  const plain = text.replace(/\s*[°º˚]$/, "")
  if (NUMBER.test(plain)) return Number(plain)
  for (const pattern of PARTS) {
    const [, sign, degrees, minutes, seconds = "0"] = pattern.exec(text) ?? []
    if (degrees === undefined) continue
    if (Number(minutes) >= 60 || Number(seconds) >= 60) return null
    const sum = (3600 * Number(degrees) + 60 * Number(minutes) + Number(seconds)) / 3600
    return sign === "-" ? -sum : sum
  }
  return null
}
