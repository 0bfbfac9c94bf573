import type { NoClosureReason } from "../analysis/no-closure-reason.js"
import { guardOneOf } from "../guard/guard-one-of.js"
import { guardValue } from "../guard/guard-value.js"
import type { ActorId } from "../report/actor.js"
import { guardNames } from "./guard-names.js"
import type { Language } from "./language.js"
import type { Names } from "./names.js"

/**
 * Why a place cannot be closed in, as a clause without a full stop.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * noClosureWords("outside-theatre", "gov", namesOf(map), "en") // "the place lies outside the map's theatre"
 */
export function noClosureWords(reason: NoClosureReason, closing: ActorId, names: Names, language: Language): string {
  guardOneOf("reason", reason, Object.keys(WORDS))
  guardValue("closing", closing, "text")
  guardNames(names)
  guardValue("language", language, "language")
  return WORDS[reason][language](names.ground(closing)[language])
}

const WORDS: Record<NoClosureReason, Record<Language, (ground: string) => string>> = {
  "own-ground": {
    en: (ground) => `the place lies on ${ground} itself`,
    ar: (ground) => `يقع المكان على ${ground} نفسها`,
  },
  "outside-theatre": {
    en: () => "the place lies outside the map's theatre",
    ar: () => "يقع المكان خارج نطاق الخريطة",
  },
  "closed-already": {
    en: (ground) => `the place is closed in by ${ground} already`,
    ar: (ground) => `المكان مطوق أصلاً من كل الجهات: تحيط به ${ground}`,
  },
  "open-to-edge": {
    en: (ground) => `the ground around the place runs on to the theatre's edge, where ${ground} does not reach`,
    ar: (ground) => `تمتد الأرض حول المكان إلى حافة نطاق الخريطة، حيث لا تصل ${ground}`,
  },
  "no-ground-around": {
    en: (ground) => `${ground} does not reach round the place, so there is nothing to close it in with`,
    ar: (ground) => `لا تحيط ${ground} بالمكان، فليس هناك ما يُغلق به`,
  },
}
