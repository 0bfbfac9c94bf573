import { guardMembers } from "../guard/guard-members.js"
import { guardOneOf } from "../guard/guard-one-of.js"
import { guardValue } from "../guard/guard-value.js"
import { formatNumber } from "./format-number.js"

/** The forms that an Arabic noun takes beside a number. */
export interface CountedNoun {
  /** For one, without a number: `نقطة واحدة`. */
  readonly one: string
  /** For two, without a number, as a subject and as an object or after a preposition: `نقطتان`, `نقطتين`. */
  readonly two: readonly [subject: string, oblique: string]
  /** After 3 to 10: `نقاط`. */
  readonly few: string
  /** After 11 to 99: `نقطة`, or `موضعاً`. */
  readonly many: string
  /** After hundreds and beside nought: `نقطة`, or `موضع`. */
  readonly other: string
}

const rules = new Intl.PluralRules("ar")

/**
 * A number with its noun in the form that Arabic asks for.
 *
 * @param place - `oblique` where the noun is an object or follows a preposition; it tells in the dual alone.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const noun = { one: "خريطة واحدة", two: ["خريطتان", "خريطتين"], few: "خرائط", many: "خريطة", other: "خريطة" } as const
 * arabicCount(3, noun) // "3 خرائط"
 */
export function arabicCount(count: number, noun: CountedNoun, place: "subject" | "oblique" = "subject"): string {
  guardValue("count", count, "number")
  guardMembers("noun", noun, { one: "text", two: "texts", few: "text", many: "text", other: "text" })
  guardOneOf("place", place, ["subject", "oblique"])
  const form = rules.select(count)
  if (form === "one") return noun.one
  if (form === "two") return noun.two[place === "subject" ? 0 : 1]
  return `${formatNumber(count, 1, "ar")} ${form === "few" ? noun.few : form === "many" ? noun.many : noun.other}`
}
