/** Longer texts are cut, and of longer lists and objects only the size or the first names are told. */
const MOST_LETTERS = 40
const MOST_MEMBERS = 4

/**
 * A value as an error names it: short, on one line, whatever it is.
 *
 * @example
 * told({ type: "Feature", geometry: null }) // "an object of type \"Feature\""
 */
export function told(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value))
  if (typeof value === "function") return "a function"
  if (typeof value !== "object" || value === null) return String(value)
  if (Array.isArray(value)) {
    const isShort = value.length <= MOST_MEMBERS && value.every((one) => typeof one !== "object" || one === null)
    return isShort ? `[${value.map(told).join(", ")}]` : `an array of ${value.length}`
  }
  const { type, constructor: made } = value as { type?: unknown; constructor?: unknown }
  if (typeof made === "function" && made !== Object) return `a ${made.name}`
  if (typeof type === "string") return `an object of type ${told(type)}`
  const names = Object.keys(value)
  if (names.length === 0) return "{}"
  const first = names.slice(0, MOST_MEMBERS).map(cut).join(", ")
  return `an object with ${first}${names.length > MOST_MEMBERS ? ", …" : ""}`
}

const cut = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text)
