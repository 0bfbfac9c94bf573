const FIRST_STRONG_ISOLATE = "\u2068"
const POP_ISOLATE = "\u2069"
/** Marks that would end the isolate, or turn what stands after it. */
const DIRECTION_MARKS = /[\u2066-\u2069\u202A-\u202E]/g

/** A name that is not ours inside a text of ours: it keeps its own direction, and its digits. */
export function asName(name: string): string {
  return `${FIRST_STRONG_ISOLATE}${name.replaceAll(DIRECTION_MARKS, "")}${POP_ISOLATE}`
}
