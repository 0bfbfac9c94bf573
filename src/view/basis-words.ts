import type { Bilingual } from "../report/actor.js"
import type { Basis } from "../snapshot/trace.js"

/** What a stretch of line rests on, in words: short for a legend, long for a sentence of its own. */
export const basisWords: Readonly<Record<Basis, { readonly short: Bilingual; readonly long: Bilingual }>> = {
  claims: {
    short: { en: "Reported", ar: "وارد في التقارير" },
    long: { en: "Drawn from claims of the reports", ar: "مرسوم من إفادات التقارير" },
  },
  background: {
    short: { en: "Background sources", ar: "من مصادر مساندة" },
    long: { en: "Drawn from background pages", ar: "مرسوم من صفحات مساندة" },
  },
  inferred: {
    short: { en: "Inferred", ar: "مستنتج" },
    long: { en: "Inferred: no source draws it", ar: "مستنتج: لا مصدر يرسمه" },
  },
  redrawn: {
    short: { en: "Redrawn", ar: "معاد رسمه" },
    long: { en: "Redrawn by hand: no report draws it here", ar: "معاد رسمه يدوياً: لا تقرير يرسمه هنا" },
  },
}
