import type { AuditReason } from "../analysis/audit/audit-reason.js"
import { guardMembers } from "../guard/guard-members.js"
import { guardOneOf } from "../guard/guard-one-of.js"
import { guardValue } from "../guard/guard-value.js"
import type { ActorId } from "../report/actor.js"
import { compassWords } from "./compass-words.js"
import { formatMeasured } from "./format-measured.js"
import { formatShare } from "./format-share.js"
import { guardNames } from "./guard-names.js"
import type { Language } from "./language.js"
import type { Names } from "./names.js"
import { noAdvanceWords } from "./no-advance-words.js"
import { noGapWords } from "./no-gap-words.js"

/** Says names and lengths in one language. */
interface Say {
  readonly place: (id: string) => string
  readonly ground: (id: ActorId) => string
  readonly length: (metres: number) => string
  readonly names: Names
}

type Kind = AuditReason["kind"]
type Sentences = {
  readonly [K in Kind]: (reason: Extract<AuditReason, { kind: K }>, say: Say) => string
}

/**
 * What an audit row rests on, in one line: what was measured, and what the claim's words were taken to mean.
 *
 * @param names - Of the corpus that the claims are from.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const reason = { kind: "straight-line", from: "homs", to: "palmyra" }
 * auditReasonWords(reason, namesOf(corpus), "en") // "straight line from Homs to Palmyra"
 */
export function auditReasonWords(reason: AuditReason, names: Names, language: Language): string {
  guardMembers("reason", reason, { kind: "text" }, "the reason of an audit's row")
  guardOneOf("reason.kind", reason.kind, Object.keys(en))
  guardNames(names)
  guardValue("language", language, "language")
  const say: Say = {
    place: (id) => names.place(id)[language],
    ground: (id) => names.ground(id)[language],
    length: (metres) => formatMeasured(metres, "length", language),
    names,
  }
  // Each sentence takes the reason of its own kind.
  const sentence = WORDS[language][reason.kind] as (reason: AuditReason, say: Say) => string
  return sentence(reason, say)
}

const en: Sentences = {
  advance: ({ from, toward }, { place }) =>
    `from ${from === null ? "the boundary, which is schematic," : place(from)} to the line beyond ${place(toward)}`,
  "advance-between-maps": ({ actor, toward }, { place, ground }) =>
    `from ${ground(actor)} as it was to the farthest point of its gain nearest to ${place(toward)}`,
  "ground-cut-off": () => "ground that closing the gap would cut off",
  "ground-within": ({ actor, within }, { ground, place }) =>
    `all of ${ground(actor)} in ${within.map(place).join(" and ")}; the boundaries are schematic`,
  direction: ({ place: seen, of, apartMetres, bearing, bearingDegrees, sectorDegrees }, { place, length }) =>
    `${place(seen)} seen from ${place(of)}, ${length(apartMetres)} away; "${bearing}" is taken as ${bearingDegrees}° ± ${sectorDegrees}°`,
  "straight-line": ({ from, to }, { place }) => `straight line from ${place(from)} to ${place(to)}`,
  "closed-in": ({ enclosed, by }, { ground }) =>
    `how much of ${ground(enclosed)} is closed in on all sides already, by ${ground(by)}`,
  faced: ({ place: inside, by, facedMetres, allMetres }, { place, ground, length }) =>
    `${length(facedMetres)} of the ${length(allMetres)} of boundary round ${place(inside)} face ${ground(by)}`,
  "held-behind": ({ actor, share }, { ground }) =>
    `closing the gap would cut off this ground; ${formatShare(share, "en")} of it lies on ${ground(actor)}`,
  rim: ({ place: on, withinMetres }, { place, length }) =>
    `${place(on)} to the rim of the ground that would be cut off; "as far as" is taken as within ${length(withinMetres)}`,
  "behind-gap": ({ place: inside, radiusMetres, rimMetres, isInside }, { place, length }) =>
    `${place(inside)}, known within ${length(radiusMetres)}, is ${length(rimMetres)} ${isInside ? "inside" : "outside"} the ground that would be cut off`,
  gap: ({ stretches }) =>
    `shortest line through open ground between ${stretches.map((id) => (id === null ? "a border or river" : `the stretch ${id.replace("front:", "")}`)).join(" and ")}`,
  held: ({ place: at, holder, lineMetres, doubtMetres, isDrawnFromClaim }, { place, ground, length }) =>
    [
      `${place(at)} is ${length(lineMetres)} inside ${ground(holder)}`,
      doubtMetres === null ? "" : `, but known within ${length(doubtMetres)} only`,
      isDrawnFromClaim ? "; the line was drawn from this claim" : "",
    ].join(""),
  "held-otherwise": ({ place: at, holder, lineMetres, outweighedBy }, { place, ground, length }) =>
    `${place(at)} is on ${ground(holder)}, ${length(lineMetres)} from the line${outweighedBy === null ? "" : `; claim ${outweighedBy} outweighs it`}`,
  near: ({ place: at, of, withinMetres }, { place, length }) =>
    `${place(at)} to ${place(of)}; "near" is taken as within ${length(withinMetres)}`,
  "in-governorate": ({ place: at, radiusMetres, of, rimMetres, isInside }, { place, length }) =>
    `${place(at)}, known within ${length(radiusMetres)}, is ${length(rimMetres)} ${isInside ? "inside" : "outside"} ${place(of)}, whose boundary is schematic`,
  presence: ({ place: at, withinMetres }, { place, length }) =>
    `from ${place(at)} to the ground of the party farther off; fighting "at" a place is taken as within ${length(withinMetres)}`,
  "no-map": () => "no map of its date",
  "no-length": () => "no length is stated",
  "unknown-places": ({ places }) => `the gazetteer lacks ${places.join(" and ")}`,
  "no-front": () => "the map has no front to measure to",
  "not-drawn": ({ id }, { place }) => `nothing is drawn for ${place(id)}`,
  "no-advance": ({ actor, reason }, { ground }) =>
    `the maps of its first day and its last show no advance from ${ground(actor)}: ${noAdvanceWords(reason, "en")}`,
  "ground-not-said": () => "which ground is meant is not said, so it cannot be cut out of the map",
  "no-ground": ({ actors }, { ground }) => `the map does not show ${actors.map(ground).join(" nor ")}`,
  "no-gap": ({ actor, between: [from, to], reason }, { names }) => noGapWords(reason, { actor, from, to }, names, "en"),
  "forces-apart": () => "the two forces' grounds are not joined, so closing the gap encircles nothing",
  casualties: () => "people are counted here, never measured",
  intent: () => "an intention leaves nothing to measure",
  event: () => "an event without a line, a holder or a length",
  "governorate-divided": () => "a governorate is no place: the map divides it",
  "outside-theatre": ({ place: at }, { place }) => `${place(at)} lies outside the map's theatre`,
  "not-on-ground": ({ place: at, actor }, { place, ground }) => `${place(at)} is not on ${ground(actor)}`,
}

/** Ids are Latin: isolated, they keep their order in Arabic text. */
const isolated = (id: string): string => `\u2068${id}\u2069`

const ar: Sentences = {
  advance: ({ from, toward }, { place }) =>
    `من ${from === null ? "الحد الإداري، وهو تقريبي،" : place(from)} إلى الخط وراء ${place(toward)}`,
  "advance-between-maps": ({ actor, toward }, { place, ground }) =>
    `من ${ground(actor)} كما كانت إلى أبعد نقطة مما كُسب قرب ${place(toward)}`,
  "ground-cut-off": () => "الأرض التي يعزلها إغلاق الفجوة",
  "ground-within": ({ actor, within }, { ground, place }) =>
    `كل ما يقع من ${ground(actor)} في ${within.map(place).join(" و")}؛ والحدود تقريبية`,
  direction: ({ place: seen, of, apartMetres, bearing, bearingDegrees, sectorDegrees }, { place, length }) =>
    `جهة ${place(seen)} من ${place(of)}، على بعد ${length(apartMetres)}؛ تُفهم عبارة «${compassWords[bearing].ar}» على أنها ${bearingDegrees}° ± ${sectorDegrees}°`,
  "straight-line": ({ from, to }, { place }) => `الخط المستقيم من ${place(from)} إلى ${place(to)}`,
  "closed-in": ({ enclosed, by }, { ground }) =>
    `ما هو مطوق أصلاً من ${ground(enclosed)}، تحيط به من كل الجهات ${ground(by)}`,
  faced: ({ place: inside, by, facedMetres, allMetres }, { place, ground, length }) =>
    `${length(facedMetres)} من محيط طوله ${length(allMetres)} حول ${place(inside)} على تماس مع ${ground(by)}`,
  "held-behind": ({ actor, share }, { ground }) =>
    `يعزل إغلاق الفجوة هذه الأرض، و${formatShare(share, "ar")} منها على ${ground(actor)}`,
  rim: ({ place: on, withinMetres }, { place, length }) =>
    `من ${place(on)} إلى حافة الأرض التي تُعزل بالإغلاق؛ تُفهم كلمة «حتى» على أنها ضمن ${length(withinMetres)}`,
  "behind-gap": ({ place: inside, radiusMetres, rimMetres, isInside }, { place, length }) =>
    `${place(inside)} (دقة الموقع ${length(radiusMetres)}): ${isInside ? "داخل" : "خارج"} الأرض التي تُعزل بالإغلاق، على بعد ${length(rimMetres)} من حافتها`,
  gap: ({ stretches }) =>
    `أقصر خط عبر الأرض المفتوحة بين ${stretches.map((id) => (id === null ? "حد أو نهر" : `المقطع ${isolated(id.replace("front:", ""))}`)).join(" و")}`,
  held: ({ place: at, holder, lineMetres, doubtMetres, isDrawnFromClaim }, { place, ground, length }) =>
    [
      `${place(at)}: داخل ${ground(holder)}، على بعد ${length(lineMetres)} من الخط`,
      doubtMetres === null ? "" : `، لكن موقع المكان معروف ضمن ${length(doubtMetres)} فقط`,
      isDrawnFromClaim ? "؛ وقد رُسم الخط من هذه الإفادة نفسها" : "",
    ].join(""),
  "held-otherwise": ({ place: at, holder, lineMetres, outweighedBy }, { place, ground, length }) =>
    `${place(at)}: على ${ground(holder)}، على بعد ${length(lineMetres)} من الخط${outweighedBy === null ? "" : `؛ وترجح عليها الإفادة ${isolated(outweighedBy)}`}`,
  near: ({ place: at, of, withinMetres }, { place, length }) =>
    `من ${place(at)} إلى ${place(of)}؛ تُفهم كلمة «قرب» على أنها ضمن ${length(withinMetres)}`,
  "in-governorate": ({ place: at, radiusMetres, of, rimMetres, isInside }, { place, length }) =>
    `${place(at)} (دقة الموقع ${length(radiusMetres)}): ${isInside ? "داخل" : "خارج"} ${place(of)}، على بعد ${length(rimMetres)} من حدها التقريبي`,
  presence: ({ place: at, withinMetres }, { place, length }) =>
    `من ${place(at)} إلى أرض الطرف الأبعد؛ يُفهم القتال «عند» مكان على أنه ضمن ${length(withinMetres)}`,
  "no-map": () => "لا خريطة لتاريخها",
  "no-length": () => "لم يُذكر أي طول",
  "unknown-places": ({ places }) => `ليس في قائمة الأماكن: ${places.map(isolated).join("، ")}`,
  "no-front": () => "ليس على الخريطة خط تماس يُقاس إليه",
  "not-drawn": ({ id }, { place }) => `لم يُرسم شيء يخص ${place(id)}`,
  "no-advance": ({ actor, reason }, { ground }) =>
    `لا تُظهر خريطتا أول أيامها وآخرها تقدماً من ${ground(actor)}: ${noAdvanceWords(reason, "ar")}`,
  "ground-not-said": () => "لم يُذكر أي أرض هي المقصودة، فلا يمكن اقتطاعها من الخريطة",
  "no-ground": ({ actors }, { ground }) => `لا تظهر على الخريطة ${actors.map(ground).join(" ولا ")}`,
  "no-gap": ({ actor, between: [from, to], reason }, { names }) => noGapWords(reason, { actor, from, to }, names, "ar"),
  "forces-apart": () => "أرضا القوتين غير متصلتين، فلا يطوق إغلاق الفجوة شيئاً",
  casualties: () => "إحصاء للناس، وليس مما يُقاس هنا",
  intent: () => "نية لا تترك ما يُقاس",
  event: () => "حدث بلا خط ولا مسيطر ولا طول",
  "governorate-divided": () => "المحافظة ليست مكاناً واحداً، والخريطة تقسمها",
  "outside-theatre": ({ place: at }, { place }) => `${place(at)} خارج نطاق الخريطة`,
  "not-on-ground": ({ place: at, actor }, { place, ground }) => `${place(at)}: ليس على ${ground(actor)}`,
}

const WORDS: Readonly<Record<Language, Sentences>> = { en, ar }
