import type { Gap } from "../analysis/gap.js"
import { guardMembers } from "../guard/guard-members.js"
import { guardValue } from "../guard/guard-value.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import { actorOf } from "./actor-of.js"
import { formatMeasured } from "./format-measured.js"
import type { Language } from "./language.js"
import { namesOf } from "./names.js"
import { type NeckWords, neckWords } from "./neck-words.js"
import { noGapWords } from "./no-gap-words.js"

/** Which gap was asked for, by the places' ids on the map. */
export interface GapQuestion {
  readonly actor: ActorId
  readonly from: string
  readonly to: string
}

/** What there is to say of the gap between two forces. */
export interface GapWords {
  readonly title: string
  readonly from: string
  readonly to: string
  /** One or two sentences with the answer. */
  readonly answer: string
  /** Its width; null where there is no gap. */
  readonly width: string | null
  /** Straight from place to place, each anywhere within its radius; null where there is no gap. */
  readonly apart: string | null
  /** The neck in words; null where the gap is none. */
  readonly neck: NeckWords | null
}

/**
 * Puts the answer to "how wide is the gap between these two forces?" into words.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const question = { actor: "gov", from: "al-sukhnah", to: "al-kadir" }
 * const found = gap(map, { actor: "gov", from: forceAt(map, question.from), to: forceAt(map, question.to) })
 * gapWords(found, question, map, "en").width // "35 km (27–44)"
 */
export function gapWords(gap: Gap, question: GapQuestion, map: ControlMap, language: Language): GapWords {
  guardMembers("gap", gap, { kind: "text" }, "the answer of gap")
  guardMembers("question", question, { actor: "text", from: "text", to: "text" })
  guardControlMap("map", map)
  guardValue("language", language, "language")
  const places = [question.from, question.to].map((id) => map.places.find((place) => place.id === id))
  const [from, to] = [places[0]?.name[language] ?? question.from, places[1]?.name[language] ?? question.to]
  const title = language === "ar" ? `الفجوة بين ${from} و${to}` : `The gap between ${from} and ${to}`
  if (gap.kind === "none") {
    return {
      title,
      from,
      to,
      answer: NONE[language](noGapWords(gap.reason, question, namesOf(map), language)),
      width: null,
      apart: null,
      neck: null,
    }
  }
  const radii = places.reduce((sum, place) => sum + (place?.radiusMetres ?? 0), 0)
  const apart = formatMeasured(
    { value: gap.apartMetres, low: Math.max(0, gap.apartMetres - radii), high: gap.apartMetres + radii },
    "length",
    language,
  )
  const holder = actorOf(map, question.actor).name[language]
  if (gap.kind === "apart") {
    const width = formatMeasured(gap.widthMetres, "length", language)
    const answer = gap.isPinch ? PINCH[language](holder) : APART[language](holder, width)
    return { title, from, to, answer, width, apart, neck: null }
  }
  const neck = neckWords(gap.neck, question.actor, map, language)
  return { title, from, to, answer: NECK[language](holder, from, to, neck), width: neck.width, apart, neck }
}

const NECK: Record<Language, (holder: string, from: string, to: string, neck: NeckWords) => string> = {
  en: (holder, from, to, { width, cutOff, heldBy }) =>
    `${width} of open ground separated the forces of the ${holder} at ${from} from those at ${to}. Had they met, ${cutOff} held by ${heldBy} would have been cut off.`,
  ar: (holder, from, to, { width, cutOff, heldBy }) =>
    `فصلت ${width} من الأرض المفتوحة قوات ${holder} عند ${from} عن قوات الطرف نفسه عند ${to}. ولو التقتا لعُزلت مساحة ${cutOff} بيد ${heldBy}.`,
}

const APART: Record<Language, (holder: string, width: string) => string> = {
  en: (holder, width) =>
    `${width} lie between the two grounds of the ${holder}. They are not joined anywhere on the map, so meeting would cut nothing off by itself.`,
  ar: (holder, width) =>
    `تفصل ${width} بين منطقتي ${holder}، وهما غير متصلتين في أي موضع من الخريطة، فلا يحاصر التقاؤهما شيئاً بذاته.`,
}

const PINCH: Record<Language, (holder: string) => string> = {
  en: (holder) =>
    `The two grounds of the ${holder} touch in a point, a pinch: no open ground is left between them there.`,
  ar: (holder) => `تتماسّ منطقتا ${holder} عند نقطة واحدة، فلم تبقَ بينهما هناك أرض مفتوحة.`,
}

const NONE: Record<Language, (why: string) => string> = {
  en: (why) => `There is no such gap: ${why}.`,
  ar: (why) => `لا توجد فجوة من هذا النوع: ${why}.`,
}
