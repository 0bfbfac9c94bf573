import type { NoGapReason } from "../analysis/no-gap-reason.js"
import { guardMembers } from "../guard/guard-members.js"
import { guardOneOf } from "../guard/guard-one-of.js"
import { guardValue } from "../guard/guard-value.js"
import type { ActorId } from "../report/actor.js"
import { formatMeasured } from "./format-measured.js"
import { guardNames } from "./guard-names.js"
import type { Language } from "./language.js"
import type { Names } from "./names.js"

/** Which gap it was: whose, and the ids or names of the two places. */
interface Question {
  readonly actor: ActorId
  readonly from: string
  readonly to: string
}

/**
 * Why there is no gap between two forces, as a clause without a full stop.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const question = { actor: "gov", from: "homs", to: "palmyra" }
 * noGapWords({ kind: "unknown-place", force: "to" }, question, namesOf(map), "en") // "the map has no place called Palmyra"
 */
export function noGapWords(reason: NoGapReason, question: Question, names: Names, language: Language): string {
  guardMembers("reason", reason, { kind: "text" }, "the reason of a gap that is none")
  guardOneOf("reason.kind", reason.kind, ["not-held", "unknown-place", "joined"])
  const { actor, from, to } = guardMembers("question", question, { actor: "text", from: "text", to: "text" })
  guardNames(names)
  guardValue("language", language, "language")
  const place = (id: string): string => names.place(id)[language]
  const ground = (id: ActorId): string => names.ground(id)[language]
  if (reason.kind === "joined") {
    return language === "ar"
      ? `لا شيء يفصل بين ${place(from)} و${place(to)}: الأرضان متصلتان، ولا طريق عبر الأرض المفتوحة أقصر من الطريق عليهما`
      : `nothing separates ${place(from)} from ${place(to)}, for their grounds are joined and no way across open ground is shorter than the one over them`
  }
  const there = place(reason.force === "from" ? from : to)
  if (reason.kind === "unknown-place") {
    return language === "ar" ? `ليس على الخريطة مكان باسم ${there}` : `the map has no place called ${there}`
  }
  const metres = formatMeasured(reason.metres, "length", language)
  if (language === "ar") {
    const where = reason.holder === null ? "خارج نطاق الخريطة" : `على ${ground(reason.holder)}`
    return `${there}: المكان ${where}، وأقرب نقطة من ${ground(actor)} على بعد ${metres}، فلا قوة هناك يُقاس منها`
  }
  const where = reason.holder === null ? "outside the map's theatre" : `on ${ground(reason.holder)}`
  return `${there} lies ${where}, ${metres} from ${ground(actor)}: there is no force there to measure from`
}
