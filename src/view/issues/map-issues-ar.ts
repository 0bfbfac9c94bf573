import type { ActorId } from "../../report/actor.js"
import type { IssueSentence } from "../../report/issue-message.js"
import type { IssueValues } from "../../report/issue-values.js"
import type { GroundPiece, HeldTwice, NotOverlaid } from "../../report/issues/map-issue-values.js"
import type { MAP_MESSAGES } from "../../report/issues/map-messages.js"
import { arabicCount } from "../arabic-count.js"
import { formatDate } from "../format-date.js"
import { formatNumber } from "../format-number.js"
import { exact, metres, position, quoted, value } from "./arabic-pieces.js"
import { NOUNS } from "./counted-nouns.js"

/** What is said in Arabic of sound GeoJSON as a control map. */
export const MAP_ISSUES_AR: { readonly [C in keyof typeof MAP_MESSAGES]: IssueSentence<C> } = {
  "no-ground": () => "لا مضلع بين المعالم، فلا أرض تُقاس. إن أُريد للملف أن يكون خريطة سيطرة فأعطه مناطق السيطرة.",
  "actor-missing": missingSentence,
  "actor-unknown": ({ actor }, at) =>
    `في ${at}: الأرض بيد ${value(actor)}، وليس من أطراف هذه الخريطة. أضف الطرف، أو صحح معرّفه.`,
  "actor-spelled-twice": ({ actor, other }, at) =>
    `في ${at}: الأرض بيد ${value(actor)}، وأرض غيرها بيد ${value(other)}. إن كانا طرفاً واحداً فاكتبه بصيغة واحدة.`,
  "date-missing": () =>
    `لا يذكر الملف ولا اسمه اليوم الذي يرسمه. سمّه على نحو ${quoted("2017-08-13.geojson")}، أو أعطِ معالمه ${quoted('"date"')}.`,
  "date-invalid": ({ kind, quoted: date }, at) =>
    kind === "no-day"
      ? `في ${at}: ${quoted(date)} ليس يوماً من أيام التقويم. اكتبه على نحو ${quoted("2017-08-13")}.`
      : `في ${at}: لا يمكن استخلاص يوم من ${quoted(date)}، فيُعدّ المعلم بلا تاريخ. اكتبه على نحو ${quoted("2017-08-13")}.`,
  "dates-differ": ({ count, first, last }) =>
    `تعود المعالم إلى ${arabicCount(count, NOUNS.day, "oblique")}، من ${formatDate(first, "ar")} إلى ${formatDate(last, "ar")}، وليست خريطة واحدة. قسّم الملف بحسب التاريخ، أو اختر يوماً بالخيار ${quoted("--date")}.`,
  "actors-overlap": twiceSentence,
  "ground-counted-twice": twiceSentence,
  "sliver-overlap": (piece) =>
    piece.actors.length === 1
      ? twiceSentence(piece)
      : `${givenTwice(piece, piece.actors)}. ${borderTwice(piece.widthMetres)}`,
  "sliver-gap": (piece) => `${groundWords(piece)} ليست بيد أحد. ${borderTwice(piece.widthMetres)}`,
  "sliver-area": ({ widthMetres, at: place, part, hole }, at) => {
    const number = formatNumber(part, 1, "ar")
    const what = hole === 0 ? `الجزء ${number}` : `الثقب ${formatNumber(hole, 1, "ar")} من الجزء ${number}`
    return `في ${at}: ${what} عند ${position(place, 6)} عرضه ${widthWords(widthMetres)}، ولا رسم بهذه الدقة. احذفه.`
  },
  "unexplained-hole": (piece) => `${groundWords(piece)} ليست بيد أحد. انسبها إلى طرف، أو إلى ${quoted('"unknown"')}.`,
  "place-on-wrong-side": wrongSideSentence,
  "map-not-checked": (fault) =>
    `لم يُبحث عن التداخلات ولا عن الثغرات: ${notOverlaidWords(fault)}. أما كل مساحة وحدها فقد فُحصت.`,
  "snapshot-malformed": ({ quoted: found, expected }, at) =>
    `في ${at}: ${found === null ? "لا شيء هنا" : `القيمة ${quoted(found)}`}، والمطلوب ${expected === null ? `تاريخ على نحو ${quoted("2017-08-13")}` : quoted(expected)}. أصلحه، أو احذف ${quoted('"frontline"')} من الملف.`,
}

const actorWords = (actor: ActorId | null): string => (actor === null ? "مساحات بلا طرف" : value(actor))

const groundWords = ({ squareMetres, at }: GroundPiece): string =>
  `مساحة ${areaWords(squareMetres)} عند ${position(at, 6)}`

const borderTwice = (widthMetres: number): string => `عرضها ${widthWords(widthMetres)}: ارسم الحد مرة واحدة.`

const givenTwice = (piece: GroundPiece, [one, other]: readonly [ActorId | null, ActorId | null]): string =>
  `${groundWords(piece)} منسوبة إلى ${actorWords(one)} وإلى ${actorWords(other)} معاً`

function missingSentence(fault: IssueValues["actor-missing"], at: string): string {
  const area = quoted('"area"')
  const all = `تُحسب الأرض كلها لطرف واحد اسمه ${area}`
  switch (fault.kind) {
    case "everywhere": {
      const has = fault.has.length === 0 ? "" : ` خصائصها ${fault.has.map(value).join("، ")}.`
      return `لا مساحة لها الخاصية ${value(fault.property)}، ف${all}.${has} سمِّ الخاصية بالخيار ${quoted("--actor-property")}.`
    }
    case "here":
      return `في ${at}: لا وجود للخاصية ${value(fault.property)}، فتُحسب أرضه للطرف ${area}. اذكر من يسيطر عليها، أو اكتب ${quoted('"unknown"')}.`
    case "asked-for": {
      const has = fault.has.length === 0 ? "ولا خصائص أخرى" : `والخصائص ${fault.has.map(value).join("، ")}`
      const none = fault.of === "areas" ? "لا مساحة لها" : "لا مكان له"
      const instead = fault.takesActor ? `تُقرأ ${quoted('"actor"')} بدلاً منها` : all
      return `${none} الخاصية ${value(fault.property)}؛ ${has}. ${instead}. سمِّ إحدى هذه الخصائص.`
    }
    case "no-column":
      return `لا عمود يذكر من يسيطر على المكان، فلا تُرسم مساحات حول الأماكن؛ والعناوين ${quoted(fault.quoted)}. سمِّ العمود ${quoted('"holder"')}، أو حدّد عنوانه بالخيار ${quoted("--actor-property")}.`
  }
}

function twiceSentence(piece: HeldTwice): string {
  if (piece.actors.length === 2) {
    return `${givenTwice(piece, piece.actors)}. أعد رسم إحداهما، أو انسب الأرض إلى ${quoted('"contested"')}.`
  }
  const [actor] = piece.actors
  const whose = actor === null ? "مساحات لا طرف لها" : `مساحات ${value(actor)}`
  return `تغطي ${whose} ${groundWords(piece)} مرتين، فتُحسب مرتين. ادمجها، أو احذف إحداها.`
}

function wrongSideSentence(fault: IssueValues["place-on-wrong-side"], at: string): string {
  if (fault.kind === "in-corpus") {
    const trace = fault.trace === null ? "لا خط" : `الخط ${quoted(fault.trace)}`
    return (
      `${quoted(`traces/${fault.date}`)}: يضع ${trace} المكان ${fault.place.ar} على أرض ${quoted(fault.drawn)}، ` +
      `على بعد ${metres(fault.metres)} وراء الخط، أما الإفادة ${quoted(fault.claim)} فتنسبه إلى ${quoted(fault.holder)}. أعد رسم الخط، أو صحح الإفادة.`
    )
  }
  const { holder, drawn, metres: apart } = fault
  const far =
    apart === null
      ? `ولا أرض لـ${value(holder)}`
      : `على بعد ${metres(apart)} من ${holder === "contested" ? "حافتها" : `أقرب أرض بيد ${value(holder)}`}`
  return `في ${at}: يُقال إن المكان عند ${exact(fault.at)} بيد ${value(holder)}، لكنه على أرض ${value(drawn)}، ${far}. أعد رسم الخط، أو صحح المسيطر.`
}

function notOverlaidWords(fault: NotOverlaid): string {
  switch (fault.kind) {
    case "edges":
      return "تتجاور أضلاع أكثر مما يمكن فحصه"
    case "refused":
      return quoted(fault.reason)
    default: {
      const noun = fault.kind === "actors" ? NOUNS.actor : NOUNS.position
      return `في الخريطة ${arabicCount(fault.found, noun)}، والحد الأقصى ${formatNumber(fault.allowed, 1, "ar")}`
    }
  }
}

function areaWords(squareMetres: number): string {
  if (squareMetres < 1e5) return `${formatNumber(squareMetres, 1, "ar")} م²`
  return `${Number((squareMetres / 1e6).toPrecision(3))} كم²`
}

function widthWords(length: number): string {
  return length < 0.01 ? "أقل من سنتيمتر" : `${formatNumber(length, 0.01, "ar")} م`
}
