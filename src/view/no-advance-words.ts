import type { NoAdvanceReason } from "../analysis/no-advance-reason.js"
import { guardOneOf } from "../guard/guard-one-of.js"
import { guardValue } from "../guard/guard-value.js"
import type { Language } from "./language.js"

/**
 * Why an actor did not advance, as a clause without a full stop.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * noAdvanceWords("no-gain", "en") // "it gained no ground there"
 */
export function noAdvanceWords(reason: NoAdvanceReason, language: Language): string {
  guardOneOf("reason", reason, Object.keys(WORDS))
  guardValue("language", language, "language")
  return WORDS[reason][language]
}

const WORDS: Record<NoAdvanceReason, Record<Language, string>> = {
  "no-ground-before": {
    en: "it held no ground on the first map",
    ar: "لم تكن بيده أرض على الخريطة الأولى",
  },
  "no-ground-after": {
    en: "it holds no ground on the second map",
    ar: "ليست بيده أرض على الخريطة الثانية",
  },
  "no-gain": { en: "it gained no ground there", ar: "لم يكسب أرضاً هناك" },
  "none-that-way": {
    en: "no way in that direction leads from the ground it held through ground it gained",
    ar: "ما من طريق في تلك الجهة يبدأ من الأرض التي كانت بيده ويمر بأرض كسبها",
  },
  "not-nearer": {
    en: "its line came no nearer to that place",
    ar: "لم يقترب خطه من ذلك المكان",
  },
}
