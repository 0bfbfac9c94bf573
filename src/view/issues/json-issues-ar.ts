import type { IssueSentence } from "../../report/issue-message.js"
import type { ExceededLimit } from "../../report/issues/json-issue-values.js"
import { arabicCount } from "../arabic-count.js"
import { formatNumber } from "../format-number.js"
import { pathWords, quoted } from "./arabic-pieces.js"
import { NOUNS } from "./counted-nouns.js"

const number = (count: number): string => formatNumber(count, 1, "ar")

/** What is said in Arabic of a file as JSON, or over the limits of any text. */
export const JSON_ISSUES_AR: {
  readonly [C in
    | "json-syntax"
    | "json-empty"
    | "json-byte-order-mark"
    | "json-duplicate-key"
    | "limit-exceeded"]: IssueSentence<C>
} = {
  "json-syntax": (fault) => {
    const place = placeInText(fault)
    const after = `بعد ${arabicCount(fault.offset, NOUNS.character, "oblique")} من أول النص`
    return fault.kind === "cut-off"
      ? `${place}: ينتهي ملف JSON قبل أوانه، ${after}. الأرجح أن الملف مبتور؛ اجلبه من جديد.`
      : `${place}: هذا ليس JSON سليماً، عند ${quoted(fault.quoted)}، ${after}. ${ADVICE[fault.looksLike]}`
  },
  "json-empty": () => "الملف فارغ. اجلبه أو صدّره من جديد.",
  "json-byte-order-mark": () => "يبدأ النص بعلامة ترتيب البايتات (BOM)، وقد أُهملت. احفظ الملف بترميز UTF-8 من دونها.",
  "json-duplicate-key": ({ line, column, key, in: object }) =>
    `${placeInText({ line, column })}: يرد ${quoted(key)} مرتين في ${pathWords(object)}. احذف أحدهما؛ والمعتمد هنا هو الأخير.`,
  "limit-exceeded": limitSentence,
}

const ADVICE = {
  xml: "يبدو الملف XML أو صفحة وب؛ اجلبه من جديد، أو حوّله أولاً.",
  "second-document": `يبدأ هنا مستند ثانٍ؛ اجمع معالم المستندات كلها في FeatureCollection واحدة، أو اجعل امتداد الملف ${quoted(".geojsonl")} إن كان كل سطر معلماً.`,
  nothing: "أصلحه هناك.",
}

const placeInText = ({ line, column }: { line: number; column: number }): string =>
  `السطر ${number(line)}، العمود ${number(column)}`

const most = (text: string): string => `والحد الأقصى ${text}`

function limitSentence(limit: ExceededLimit, at: string): string {
  const { found, allowed } = limit
  switch (limit.kind) {
    case "text":
      return `في النص ${arabicCount(found, NOUNS.character)}، ${most(number(allowed))}. قسّم الملف أو بسّطه.`
    case "depth":
      return `تتداخل المصفوفات والكائنات أعمق من ${arabicCount(allowed, NOUNS.level, "oblique")}، وهو الحد الأقصى. قسّم الملف أو بسّطه.`
    case "containers":
      return `في النص ${number(found)} من المصفوفات والكائنات، ${most(number(allowed))}. قسّم الملف أو بسّطه.`
    case "string":
      return `${placeInText(limit)}: طول النص ${arabicCount(found, NOUNS.character)}، ${most(number(allowed))}. قسّم الملف أو بسّطه.`
    case "features":
      return `في الملف ${arabicCount(found, NOUNS.feature)}، ${most(number(allowed))}. قسّم الملف.`
    case "property":
      return `في ${at}: طول النص ${arabicCount(found, NOUNS.character)}، ${most(number(allowed))}. اختصره أو احذفه.`
    case "pairs":
      return `في ${pathWords(limit.of)}: تتراكب الحلقات والأضلاع أكثر مما يمكن فحصه بعضه ببعض (${arabicCount(allowed, NOUNS.pair)}). بسّط الشكل أو قسّمه.`
    case "bytes":
      return `حجم الملف ${arabicCount(found, NOUNS.byte)}، ${most(number(allowed))}. قسّمه.`
    case "table":
      return `في الجدول ${arabicCount(found, UNIT_NOUNS[limit.unit])}، ${most(number(allowed))}. قسّمه.`
    case "lines":
      return `في النص ${arabicCount(found, UNIT_NOUNS[limit.unit])}، ${most(number(allowed))}. قسّمه.`
    case "xml":
      return `في ملف XML ${arabicCount(found, NOUNS.character)}، ${most(number(allowed))}. قسّمه، أو حوّله إلى أسطر GeoJSON.`
    case "xml-depth":
      return `تتداخل العناصر أعمق من ${arabicCount(allowed, NOUNS.level, "oblique")}. ابسط المجلدات بعضها إلى جانب بعض.`
    case "days":
      return `تعود المعالم إلى ${arabicCount(found, NOUNS.day, "oblique")}، وهذا كثير على ملف واحد؛ ${most(number(allowed))}، وأقل منه حين تطول المدد. قسّم الملف، أو حدّد اليوم بالخيار ${quoted("--date")}.`
    case "pieces":
      return `في الملف ${arabicCount(limit.bytes, NOUNS.byte)} و${arabicCount(limit.pieces, limit.of === "rows" ? NOUNS.row : NOUNS.tag)}، وتأخذ من الذاكرة قدر ما تأخذه ${arabicCount(found, NOUNS.byte)} من GeoJSON؛ ${most(number(allowed))}. قسّم الملف.`
    case "arcs":
      return `تصنع الأقواس أكثر من ${arabicCount(allowed, NOUNS.position, "oblique")} حيث تشترك فيها الأشكال، وهذا أكثر مما يُقرأ. قسّم الملف.`
    case "places":
      return `في الجدول ${arabicCount(found, NOUNS.place)}، ${most(number(allowed))} في الخريطة الواحدة. قسّم الجدول.`
  }
}

const UNIT_NOUNS = {
  characters: NOUNS.character,
  rows: NOUNS.row,
  columns: NOUNS.column,
  lines: NOUNS.line,
} as const
