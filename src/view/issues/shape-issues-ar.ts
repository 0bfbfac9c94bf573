import type { IssueCode, IssueSentence } from "../../report/issue-message.js"
import type { IssueValues } from "../../report/issue-values.js"
import type { POLYGON_MESSAGES } from "../../report/issues/polygon-messages.js"
import type { POSITION_MESSAGES } from "../../report/issues/position-messages.js"
import type { RING_MESSAGES } from "../../report/issues/ring-messages.js"
import type { OutsideDegrees } from "../../report/issues/shape-issue-values.js"
import type { STRUCTURE_MESSAGES } from "../../report/issues/structure-messages.js"
import { arabicCount } from "../arabic-count.js"
import { formatNumber } from "../format-number.js"
import { exact, JSON_KINDS_AR, meeting, metres, ordered, pathWords, quoted } from "./arabic-pieces.js"
import { NOUNS } from "./counted-nouns.js"

type ShapeCode = IssueCode &
  keyof (typeof STRUCTURE_MESSAGES & typeof POSITION_MESSAGES & typeof RING_MESSAGES & typeof POLYGON_MESSAGES)

/** What is said in Arabic of GeoJSON's members, positions, rings, and rings beside one another. */
export const SHAPE_ISSUES_AR: { readonly [C in ShapeCode]: IssueSentence<C> } = {
  "geojson-structure": structureSentence,
  "bbox-malformed": (fault, at) => {
    const what =
      fault.kind === "no-list"
        ? "يجب أن يكون قائمة من أربعة أعداد محدودة أو ستة"
        : `جنوبه (${ordered(String(fault.south))}) أبعد شمالاً من شماله (${ordered(String(fault.north))})`
    return `في ${at}: ${what}. احذفه، فإنشاؤه من جديد ممكن دائماً.`
  },
  "crs-not-wgs84": ({ quoted: name, system }) =>
    `يسمّي ${quoted("crs")} النظام ${quoted(name)}. تُقرأ الأعداد على أنها درجات في WGS84، وخط الطول أولاً؛ فإن لم تكن كذلك فحوّل الملف: ${quoted(`ogr2ogr -s_srs ${system} -t_srs EPSG:4326 map.geojson FILE`)}.`,
  "wrong-nesting": nestingSentence,
  "position-not-finite": ({ quoted: what, more }, at) =>
    `في ${at}: القيمة ${quoted(what)} ليست إحداثيات نقطة${more > 0 ? `، ومثلها هنا ${arabicCount(more, NOUNS.otherPosition)}` : ""}. اكتب خط الطول وخط العرض عددين محدودين.`,
  "position-out-of-range": outsideSentence,
  "position-swapped": outsideSentence,
  "position-swapped-suspected": (fault, at) =>
    `${swappedSentence(fault, at)} خط الطول يأتي أولاً؛ فإن كانا معكوسين فبدّلهما.`,
  "position-repeated": ({ count }, at) =>
    `في ${at}: ${arabicCount(count, NOUNS.position)} ${count === 1 ? "تكرر سابقتها مباشرة" : count === 2 ? "تكرر كل منهما سابقتها مباشرة" : "تكرر كل منها سابقتها مباشرة"}. لا ضرر في ذلك؛ احذف المكرر.`,
  "line-too-short": ({ count }, at) =>
    `في ${at}: ${count === 0 ? "لا نقاط في الخط" : `في الخط ${arabicCount(count, NOUNS.position)}`}، ويلزمه نقطتان. احذفه.`,
  "polygon-empty": (_, at) => `في ${at}: لا حلقة للمضلع. احذفه، أو ارسم له حلقة.`,
  "ring-too-short": ({ count }, at) =>
    `في ${at}: ${count === 0 ? "لا نقاط في الحلقة" : `في الحلقة ${arabicCount(count, NOUNS.position)}`}، ويلزمها أربع، آخرها هي أولاها. احذفها، أو ارسمها كاملة.`,
  "ring-not-closed": ({ metres: apart, first, last, limits }, at) => {
    const advice =
      limits === null
        ? "كرّر النقطة الأولى في آخرها."
        : `قد يُوصل طرفان لا يزيد ما بينهما على ${metres(limits.metres)}، أو على ${arabicCount(limits.edges, NOUNS.edge, "oblique")} من طول أضلاعها المعتاد؛ أما هذه فأصلحها في مصدرها.`
    return `في ${at}: الحلقة غير مغلقة، وبين طرفيها ${metres(apart)}: ${exact(first)} و${exact(last)}. ${advice}`
  },
  "ring-without-ground": (_, at) => `في ${at}: لا تحيط الحلقة بأي أرض، فنقاطها كلها على خط واحد. احذفها.`,
  "ring-crosses-itself": (where, at) =>
    `في ${at}: تقطع الحلقة نفسها عند ${meeting(where)}. قسّمها هناك، أو صحح ترتيب نقاطها.`,
  "ring-touches-itself": (where, at) =>
    `في ${at}: تمر الحلقة مرتين عند ${meeting(where)}. تُقاس على أي حال؛ وقسّمها هناك من أجل البرامج الأخرى.`,
  "ring-spike": ({ at: tip, more }, at) =>
    `في ${at}: تمتد الحلقة إلى ${exact(tip)} ثم تعود على الطريق نفسه${more > 0 ? `، وكذلك في ${arabicCount(more, NOUNS.otherSpot, "oblique")}` : ""}. احذف رأس هذا النتوء.`,
  "ring-orientation": ({ found }, at) =>
    `في ${at}: تدور الحلقة ${found === "clockwise" ? "مع عقارب الساعة" : "عكس عقارب الساعة"}، خلافاً لقاعدة اليد اليمنى في RFC 7946. تُقاس على أي حال.`,
  "ring-over-antimeridian": (_, at) =>
    `في ${at}: تقفز الحلقة فوق خط الطول 180°. تُقاس على أي حال؛ وقُصّها عند ${ordered("±180°")} إلى قسمين من أجل البرامج الأخرى.`,
  "edge-round-world": (_, at) =>
    `في ${at}: ضلع يمتد من خط الطول ${ordered("-180")} إلى ${ordered("180")}، وهما خط واحد: فيُسلك به الطريق القصير ولا يحيط بشيء. احذف المضلع.`,
  "ring-round-pole": (_, at) => `في ${at}: حلقة تدور حول القطب. قُصّها على امتداد خط طول إلى القطب.`,
  "hole-outside": (where, at) =>
    `في ${at}: يخرج الثقب عن حلقته الخارجية عند ${meeting(where)}. ما كان جزءاً قائماً بذاته فليكن مضلعاً قائماً بذاته.`,
  "holes-overlap": ({ other, ...where }, at) =>
    `في ${at}: يتداخل هذا الثقب مع الثقب ${pathWords(other)} عند ${meeting(where)}. ادمج الثقبين.`,
  "parts-overlap": ({ other, ...where }, at) =>
    `في ${at}: يغطي هذا الجزء من أرض ${pathWords(other)} عند ${meeting(where)}. ادمج الجزأين.`,
  "rings-share-edge": ({ other, ...where }, at) =>
    `في ${at}: تحاذي الحلقة ${pathWords(other)} عند ${meeting(where)}. تُقاس على أي حال؛ وادمجهما من أجل البرامج الأخرى.`,
  "bbox-mismatch": ({ found, coordinates: [west, south, east, north], isSwapped }, at) =>
    `في ${at}: القيمة ${exact(found)}، أما الإحداثيات فتمتد من ${exact([west, south])} إلى ${exact([east, north])}. ${
      isSwapped ? "يبدو خطا الطول والعرض معكوسين في أحدهما." : "احذفها، أو أنشئها من جديد."
    }`,
}

function structureSentence(fault: IssueValues["geojson-structure"], at: string): string {
  switch (fault.kind) {
    case "no-object":
      return `في ${at}: ${JSON_KINDS_AR[fault.is]} حيث يجب أن يكون كائن GeoJSON. احذفه.`
    case "no-type":
      return `في ${at}: لا وجود لـ${quoted('"type"')}. أعطه قيمة من هذه: ${quoted(fault.types.join(", "))}.`
    case "type": {
      const advice =
        fault.meant === null
          ? `أعطه قيمة من هذه: ${quoted(fault.types.join(", "))}.`
          : `اكتب ${quoted(`"${fault.meant}"`)}.`
      return `في ${at}: قيمة ${quoted('"type"')} هي ${quoted(fault.quoted)}، ولا موضع لها هنا. ${advice}`
    }
    case "member-missing":
      return `في ${at}: ينقص العضو ${quoted(`"${fault.member}"`)}. أصلح ذلك في المصدر.`
    case "member-no-array":
      return `في ${at}: يجب أن يكون ${quoted(`"${fault.member}"`)} مصفوفة. أصلح ذلك في المصدر.`
    case "properties":
      return `في ${at}: قيمة ${quoted('"properties"')} ${JSON_KINDS_AR[fault.is]}، ويجب أن تكون كائناً أو ${quoted("null")}. اكتب ${quoted("null")}.`
    case "id":
      return `في ${at}: قيمة ${quoted('"id"')} ${JSON_KINDS_AR[fault.is]}، ويجب أن تكون نصاً أو عدداً. احذفها.`
    case "other":
      return `في ${at}: ${quoted(fault.sentence)}. أصلح ذلك في المصدر.`
  }
}

function nestingSentence(fault: IssueValues["wrong-nesting"], at: string): string {
  const advice = "داخل الإحداثيات بعضها في بعض كما يطلب RFC 7946 لهذا النوع."
  switch (fault.kind) {
    case "levels":
      return `في ${at}: يُفتح ${arabicCount(fault.found, NOUNS.bracket)} قبل أول عدد، وللنوع ${quoted(fault.type)} ${arabicCount(fault.allowed, NOUNS.bracket)}. اتبع في ذلك RFC 7946، أو غيّر النوع.`
    case "no-array":
      return `في ${at}: ${JSON_KINDS_AR[fault.is]} حيث يجب أن تكون مصفوفة. ${advice}`
    case "no-position":
      return `في ${at}: ${quoted(fault.quoted)} حيث يجب أن تكون إحداثيات نقطة. ${advice}`
    case "too-deep":
      return `في ${at}: التداخل أعمق مما يجب. ${advice}`
  }
}

function swappedSentence(fault: IssueValues["position-swapped-suspected"], at: string): string {
  switch (fault.kind) {
    case "far-off":
      return `في ${at}: يقع الشكل عند ${exact(fault.at)} بعيداً عن كل ما سواه، ويصير بينها إن تبادل خطا الطول والعرض موضعيهما.`
    case "named":
      return `في ${at}: النقطة باسم ${fault.place.ar}، وموقعها المعروف ${exact(fault.known)}، لكنها هنا عند ${exact(fault.at)}: الأرجح أن خطي الطول والعرض تبادلا موضعيهما.`
    case "whole-file": {
      const [box, known] = [fault.box, fault.known]
      return `يمتد الملف من ${exact(box.slice(0, 2))} إلى ${exact(box.slice(2))}، وهو نطاق الأماكن المعروفة، من ${exact(known.slice(0, 2))} إلى ${exact(known.slice(2))}، وقد تبادل فيه خطا الطول والعرض موضعيهما.`
    }
  }
}

const OUTSIDE_ADVICE = {
  swapped: "يأتي خط الطول أولاً في GeoJSON؛ ويبدو أنهما معكوسان هنا.",
  neither: "أهذه درجات في WGS84؟ الأنظمة الأخرى تُحوَّل أولاً.",
  projected: `تبدو هذه أمتاراً في إسقاط، لا درجات. حوّل الملف: ${quoted("ogr2ogr -t_srs EPSG:4326 map.geojson FILE")}، أو صدّره من ${quoted("QGIS")} بنظام ${quoted("EPSG:4326")}.`,
}

function outsideSentence({ at: place, more, looks, webMercator }: OutsideDegrees, at: string): string {
  const tried =
    webMercator === null
      ? ""
      : ` فإن كانت ${quoted("Web Mercator (EPSG:3857)")} فهذه النقطة عند ${exact(webMercator.map((degrees) => Number(degrees.toFixed(2))))}.`
  const advice = `${OUTSIDE_ADVICE[looks]}${tried}`
  const range = (degrees: number): string => ordered(`±${formatNumber(degrees, 1, "ar")}`)
  return `في ${at}: النقطة ${exact(place)} خارج خط الطول ${range(180)} وخط العرض ${range(90)}${more > 0 ? `، ومثلها هنا ${arabicCount(more, NOUNS.otherPosition)}` : ""}. ${advice}`
}
