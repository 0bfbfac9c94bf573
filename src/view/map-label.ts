import { guardValue } from "../guard/guard-value.js"
import type { Bilingual } from "../report/actor.js"

/** Arabic vowel signs and the stretching sign: right in running text, smudges on a map. */
const VOWEL_SIGNS = /[\u064B-\u0652\u0670\u0640]/g

/**
 * A name as it stands on a map: one line, Arabic without vowel signs.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * mapLabel({ en: "Palmyra", ar: "تَدمُر" }).ar // "تدمر"
 */
export function mapLabel(bilingual: Bilingual): Bilingual {
  guardValue("bilingual", bilingual, "bilingual")
  const { en, ar } = bilingual
  return { en: oneLine(en), ar: oneLine(ar.replace(VOWEL_SIGNS, "")) }
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim()
