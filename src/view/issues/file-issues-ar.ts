import type { IssueSentence } from "../../report/issue-message.js"
import type { IssueValues } from "../../report/issue-values.js"
import type { ListedFiles, WhySkipped } from "../../report/issues/import-issue-values.js"
import type { IMPORT_MESSAGES } from "../../report/issues/import-messages.js"
import type { LostInExport } from "../../report/issues/making-issue-values.js"
import type { MAKING_MESSAGES } from "../../report/issues/making-messages.js"
import { arabicCount } from "../arabic-count.js"
import { formatDate } from "../format-date.js"
import { formatNumber } from "../format-number.js"
import { exact, metres, quoted, value } from "./arabic-pieces.js"
import { NOUNS } from "./counted-nouns.js"
import { UNREAD_FORMATS_AR } from "./unread-formats-ar.js"

type FileCode = keyof typeof IMPORT_MESSAGES | keyof typeof MAKING_MESSAGES

const READABLE_AR = "GeoJSON أو أسطر GeoJSON أو KML أو KMZ أو CSV أو TopoJSON، أو أرشيف zip من هذه"

/** What is said in Arabic on reading other formats and archives, on writing maps and on building them. */
export const FILE_ISSUES_AR: { readonly [C in FileCode]: IssueSentence<C> } = {
  "format-unknown": (fault) => {
    if (fault.kind === "none") return `لا تمكن قراءة هذه الصيغة. المقروء: ${READABLE_AR}؛ أو سمِّ الصيغة.`
    const { name, wayOut } = UNREAD_FORMATS_AR[fault.format]
    return `هذا ${name}، ولا تُقرأ هذه الصيغة. ${wayOut}.`
  },
  "text-encoding": ({ declared, isKept }) =>
    `ليس النص بترميز ${quoted(declared)}، ${isKept ? `وقد حل ${quoted("\uFFFD")} محل ما تلف منه` : "وقد قُرئ على أنه Windows-1256"}. احفظه بترميز UTF-8، وتفقد أسماءه.`,
  "xml-syntax": ({ reason }) => `ملف XML غير سليم البنية: ${quoted(reason)}. أصلحه هناك، أو صدّره من جديد.`,
  "xml-doctype": () => `يصرّح ملف XML بنوع مستند، وقد تُعرَّف فيه كيانات؛ فلم يُقرأ. احذف ${quoted("<!DOCTYPE …>")}.`,
  "kml-network-link": ({ count }) =>
    `في الملف ${arabicCount(count, NOUNS.link)} إلى ملفات أخرى، ولم ${count === 1 ? "يُتَّبع" : count === 2 ? "يُتَّبعا" : "تُتَّبع"}. اجلبها بنفسك إن كنت تثق بها.`,
  "kml-picture": ({ count }) =>
    `في الملف ${arabicCount(count, NOUNS.picture)}، وليست الصور مساحات. ارسم ما فيها مضلعات.`,
  "csv-columns": ({ quoted: row, longitudes, latitudes, geometries }) =>
    `لا يسمي الصف الأول أعمدة للمواقع؛ وهو ${quoted(row)}. سمِّها ${quoted(longitudes)} و${quoted(latitudes)}، أو ${quoted(geometries)}.`,
  "csv-cells": ({ row, cells, headings }) =>
    `في الصف ${formatNumber(row, 1, "ar")} ${arabicCount(cells, NOUNS.cell)}، والعناوين ${formatNumber(headings, 1, "ar")}، فقد يقع بعضها في غير عموده. تُرك هذا الصف؛ ضع بين علامتي اقتباس كل خلية فيها الفاصل، كالفاصلة العشرية، أو اجعل لكل عمود عنواناً.`,
  "csv-quotes": ({ row, lines, quoted: cell }) =>
    `في الصف ${formatNumber(row, 1, "ar")} علامة اقتباس لم تُغلق، فصار ما بعدها (${arabicCount(lines, NOUNS.line)}) خلية واحدة: ${quoted(cell)}. تُرك هذا الصف؛ أغلق علامة الاقتباس، أو ضاعف ما كان منها داخل خلية.`,
  "csv-headings": ({ names }) =>
    `عناوين مكررة أو فارغة، فصارت أعمدتها ${names.map(value).join("، ")}. اجعل لكل عمود عنواناً خاصاً به.`,
  "property-unsafe": ({ names }) =>
    `تُركت أعمدة أو حقول باسم ${names.map(value).join("، ")}: مثل هذه الأسماء يضر البرامج التي تنسخها بلا حذر. غيّر أسماءها.`,
  "kml-geometry": ({ kinds }, at) =>
    `في ${at}: يرسم المعلم ${kinds.map(quoted).join("، ")}، وليس ذلك نقطة ولا خطاً ولا مساحة، فأُهمل. ارسم واحداً من هذه.`,
  "kml-style-missing": ({ count, style }) =>
    `تؤخذ ألوان ${arabicCount(count, NOUNS.feature, "oblique")} من أنماط ليست في الملف، منها ${value(style)}. إن كانت الألوان تدل على المسيطر فضع الأنماط في الملف.`,
  "topojson-geometry": ({ reason }, at) => `في ${at}: الشكل غير سليم (${quoted(reason)})، فتُرك. صدّره من جديد.`,
  "csv-row": ({ row, quoted: cells, reason }) =>
    `لا موقع في الصف ${formatNumber(row, 1, "ar")}: ${quoted(cells)}${reason === null ? "" : ` (${quoted(reason)})`}. تُرك هذا الصف؛ أصلحه أو احذفه.`,
  "topojson-malformed": ({ reason }) => `ملف TopoJSON غير سليم: ${quoted(reason)}. صدّره من جديد.`,
  "actor-from-colour": ({ property, colours }) => {
    const told = colours.map(([colour, actor]) =>
      actor === colour ? quoted(colour) : `${quoted(colour)} على أنه ${quoted(actor)}`,
    )
    return `لا تذكر المساحات طرفاً، فيُعدّ كل لون في ${value(property)} طرفاً: ${told.join("، ")}. غيّر الأسماء، أو سمِّ الخاصية بالخيار ${quoted("--actor-property")}.`
  },
  "date-ambiguous": ({ name, day, otherwise, more }, at) =>
    `${name === null ? `في ${at}` : quoted(name)}: قد يكون التاريخ ${formatDate(day, "ar")} أو ${formatDate(otherwise, "ar")}، وقد قُرئ واليوم أولاً${more > 0 ? `، وكذلك ${arabicCount(more, NOUNS.otherDate)} هنا` : ""}. اكتبه على نحو ${quoted(day)}، أو حدّده بالخيار ${quoted("--date")}.`,
  "days-split": ({ count, first, last }) =>
    `تعود المعالم إلى ${arabicCount(count, NOUNS.day, "oblique")}، من ${formatDate(first, "ar")} إلى ${formatDate(last, "ar")}، فصار لكل يوم خريطة.`,
  "areas-made-of-places": ({ count, reachMetres }) =>
    `رُسمت مساحات حول ${arabicCount(count, NOUNS.place, "oblique")}: كل نقطة تتبع أقرب مكان إليها، حتى ${formatNumber(reachMetres / 1000, reachMetres % 1000 === 0 ? 1 : 0.1, "ar")} كم. وهي تُظهر أي الأماكن معروف، لا أين يمر الخط.`,
  "place-held-twice": ({ at, holders: [one, other] }) =>
    `المكان عند ${exact(at)} منسوب إلى ${quoted(one)} وإلى ${quoted(other)} معاً، فيُعدّ متنازعاً عليه. احذف أحد الصفين، أو أرّخهما كليهما.`,
  "places-too-wide": (fault) =>
    fault.kind === "reach"
      ? `لا يمكن رسم مساحات حول الأماكن: المدى ${metres(fault.reachMetres)}؛ اجعله فوق 0 ودون 1,000 كم.`
      : fault.kind === "pole"
        ? "لا يمكن رسم مساحات حول الأماكن: في الأرض حول أحدها قطب؛ احذف الأماكن التي عند القطبين."
        : `لا يمكن رسم مساحات حول الأماكن: يبعد بعضها ${formatNumber(fault.spanMetres / 1000, 1, "ar")} كم عن وسطها؛ قسّمها أقساماً لا تتجاوز 3,000 كم.`,
  "archive-broken": ({ entry, reason }) =>
    entry === null
      ? `لا تمكن قراءة الأرشيف: ${quoted(reason)}. إنه تالف أو مبتور؛ اجلبه من جديد.`
      : `لا يمكن استخراج ${value(entry)}: ${quoted(reason)}. الأرشيف تالف؛ اجلبه من جديد.`,
  "archive-bomb": bombSentence,
  "archive-entry-unsafe": ({ kind, entry }) =>
    kind === "link"
      ? `${value(entry)} رابط إلى ملف آخر، فلم يُقرأ. ضع الملف نفسه في الأرشيف.`
      : `${value(entry)} يخرج عن مجلد الأرشيف، فلم يُقرأ. أعد إنشاء الأرشيف.`,
  "archive-encrypted": ({ entry }) => `${value(entry)} مشفّر، فلم يُقرأ. أعد إنشاء الأرشيف بلا كلمة سر.`,
  "archive-nested": ({ entry }) => `${value(entry)} أرشيف داخل أرشيف، فلم يُفتح. استخرجه أولاً.`,
  "archive-entry-skipped": ({ names, more, why }) =>
    `لم يُقرأ من الأرشيف ${arabicCount(names.length + more, NOUNS.file)} (${listed({ names, more })}): ${skippedWords(why)}. إن كان لها شأن فأعطها ملفات مستقلة.`,
  "archive-without-map": (fault) => {
    if (fault.of === "kmz") return "لا ملف KML في الأرشيف. صدّره من جديد."
    const { names, more } = fault
    const holds = names.length === 0 ? "" : `؛ وفيه ${listed({ names, more })}`
    const advice =
      fault.format === null
        ? `المقروء: ${READABLE_AR}`
        : `لا يُقرأ ${UNREAD_FORMATS_AR[fault.format].name}. ${UNREAD_FORMATS_AR[fault.format].wayOut}`
    return `لا ملف في الأرشيف تمكن قراءته${holds}. ${advice}.`
  },
  "export-loses": ({ format, lost }) =>
    `لا مكان في ${WRITTEN_AR[format]} لما يلي: ${lost.map((part) => LOST_AR[part]).join("، ")}. احتفظ إلى جانبه بنسخة GeoJSON.`,
  "place-near-line": ({ date, trace, place, holder, claim, metres: apart, radiusMetres }) =>
    `${quoted(`traces/${date}`)}: يبعد ${place.ar} (${quoted(holder)}، الإفادة ${quoted(claim)}) ${metres(apart)} عن ${quoted(trace ?? "")}، أي أقل من هامش موقعه ${metres(radiusMetres)}: فلا تستطيع الخريطة الجزم بجهته.`,
  "trace-ends-free": ({ date, trace, at, metres: apart }) =>
    `${quoted(`traces/${date}`)}: ينتهي الخط ${quoted(trace)} عند ${exact(at)}، وأقرب خط آخر على بعد ${metres(apart)}. مُدّه حتى يلاقي خطاً آخر أو يخرج من نطاق الخريطة.`,
  "face-has-two-actors": ({ date, at, says }) => {
    const sides = says.map(([actor, traces]) => `إلى ${quoted(actor)} بحسب ${traces.map(quoted).join("، ")}`)
    return `${quoted(`traces/${date}`)}: الأرض عند ${exact(at)} منسوبة ${sides.join(" و")}. اعكس اتجاه أحد هذه الخطوط، أو صحح يساره ويمينه.`
  },
  "face-has-no-trace": ({ date, at }) =>
    `${quoted(`traces/${date}`)}: لا خط يحدّ الأرض عند ${exact(at)}، فليست بيد أحد. ارسم خطاً، أو قُصّ نطاق الخريطة.`,
  "date-differs": ({ named, said }) =>
    `تاريخ الخريطة ${formatDate(said, "ar")}، وفي اسم الملف ${formatDate(named, "ar")}. المعتمد هنا ما في الاسم؛ صحح أحدهما.`,
  "more-errors": moreSentence,
  "more-warnings": moreSentence,
}

const WRITTEN_AR: Readonly<Record<IssueValues["export-loses"]["format"], string>> = {
  KML: "ملف KML",
  CSV: "ملف CSV",
  "GeoJSON lines": "ملف أسطر GeoJSON",
  "A table of areas": "جدول المساحات",
}

const LOST_AR: Readonly<Record<LostInExport, string>> = {
  claims: "الإفادات",
  reports: "التقارير",
  "the theatre": "نطاق الخريطة",
  heights: "الارتفاعات",
  "patterns of actors": "أنماط الأطراف",
  attribution: "نسبة المصادر",
  "colours of actors": "ألوان الأطراف",
  geometry: "الأشكال",
  fronts: "خطوط التماس",
  places: "الأماكن",
}

const listed = ({ names, more }: ListedFiles): string =>
  `${names.map(value).join("، ")}${more > 0 ? ` و${arabicCount(more, NOUNS.otherFile)}` : ""}`

function skippedWords(why: WhySkipped): string {
  if (why.kind === "beside-main") return `لا يُقرأ من ملفات KML فيه إلا ${value(why.main)}`
  return why.format === null ? "ليست من الصيغ المقروءة" : `لا يُقرأ ${UNREAD_FORMATS_AR[why.format].name}`
}

function bombSentence(fault: IssueValues["archive-bomb"]): string {
  const advice = "ضع في الأرشيف ملفات أقل أو أصغر."
  const stopped = (limit: string): string => `وقد توقف الاستخراج عند ${limit}. ${advice}`
  switch (fault.kind) {
    case "files":
      return `في الأرشيف أكثر من ${arabicCount(fault.allowed, NOUNS.file, "oblique")}، ${stopped("هذا الحد")}`
    case "ratio":
      return `يتضخم ${value(fault.entry)} عند استخراجه إلى أكثر من ${formatNumber(fault.ratio, 1, "ar")} ضعف حجمه، وليست هذه حال خريطة، ${stopped(arabicCount(fault.allowed, NOUNS.byte, "oblique"))}`
    case "size":
      return `${value(fault.entry)} مع ما استُخرج قبله نصٌّ أكبر مما تتسع له الذاكرة، ${stopped(arabicCount(fault.allowed, NOUNS.byte, "oblique"))}`
  }
}

function moreSentence({ of, more, listed }: { of: string; more: number; listed: number }): string {
  return `لم يُسرد من ${quoted(of)} ما زاد على ${formatNumber(listed, 1, "ar")}، وعدده ${formatNumber(more, 1, "ar")}. أصلح المسرود، ثم أعد الفحص.`
}
