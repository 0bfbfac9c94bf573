import type { JsonKind, MeetingPlace } from "../../report/issues/shape-issue-values.js"
import { shortened, where } from "../../report/where.js"
import { arabicCount } from "../arabic-count.js"
import { formatNumber } from "../format-number.js"
import { NOUNS } from "./counted-nouns.js"

/** Marks in a file that would end the setting apart before its time. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g

/** What stands in a file, set apart so that it keeps its own direction and its own digits. */
export const quoted = (text: string): string => `\u2068${text.replace(DIRECTION_MARKS, "")}\u2069`

/** Any value of a file, quoted. */
export const value = (any: unknown): string => quoted(shortened(any))

/** A path, quoted; the root is the document. */
export const pathWords = (path: readonly (string | number)[]): string =>
  path.length === 0 ? "المستند" : quoted(where(path))

/** Numbers in the order in which they are written, from left to right, in the digits of the text. */
export const ordered = (text: string): string => `\u2066${text}\u2069`

/** A position in degrees. */
export const position = (at: readonly number[], digits = 7): string =>
  ordered(`[${at.map((degrees) => Number(degrees.toFixed(digits))).join(", ")}]`)

/** A position to the last digit that the file has. */
export const exact = (at: readonly number[]): string => ordered(`[${at.join(", ")}]`)

/** Where rings meet: the first place, and how many more there are. */
export function meeting({ at, more, isAtLeast }: MeetingPlace): string {
  if (more === 0) return position(at)
  return `${position(at)} وفي ${arabicCount(more, NOUNS.otherSpot, "oblique")}${isAtLeast ? " على الأقل" : ""}`
}

/** Kinds of JSON values, indefinite. */
export const JSON_KINDS_AR: Readonly<Record<JsonKind, string>> = {
  nothing: "لا شيء",
  null: quoted("null"),
  array: "مصفوفة",
  object: "كائن",
  string: "نص",
  number: "عدد",
  boolean: "قيمة منطقية",
}

/** A length in metres that was rounded already. */
export const metres = (length: number): string => `${formatNumber(length, 1, "ar")} م`
