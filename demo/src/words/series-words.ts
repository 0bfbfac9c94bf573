import type { Language } from "frontline"

/** What the series of dates says. */
export interface SeriesWords {
  readonly title: string
  readonly intro: string
  readonly tooFew: string
  readonly measuring: string
  readonly areas: string
  readonly widths: string
  readonly neckOf: (actor: string) => string
  readonly gap: (from: string, to: string) => string
  readonly date: string
  readonly party: string
  readonly chart: (what: string, from: string, to: string) => string
  readonly none: string
  readonly band: string
  readonly changes: string
  readonly changesCover: string
}

/** Those words in each language. */
export const seriesWords: Readonly<Record<Language, SeriesWords>> = {
  en: {
    title: "Over time",
    intro: "Maps of one making, date by date. Press a point, or a date in the table, to go to its map.",
    tooFew: "A series needs two maps or more with dates. Open a zip or a folder of dated files to see theirs.",
    measuring: "Measuring the series…",
    areas: "Ground held, km²",
    widths: "Narrowest widths, km",
    neckOf: (actor) => `Narrowest neck, ${actor}`,
    gap: (from, to) => `Gap ${from} – ${to}`,
    date: "Date",
    party: "Party",
    chart: (what, from, to) => `${what}, ${from} to ${to}. The numbers stand in the table below.`,
    none: "none",
    band: "Bars through the points: the interval that the drawing uncertainty leaves. Lines join the dates of maps and claim nothing between them.",
    changes: "Net change since the date before, km²",
    changesCover:
      "In brackets the worst case: every line that was drawn anew off by its drawing uncertainty. Compare shows what each change rests on.",
  },
  ar: {
    title: "عبر الزمن",
    intro: "خرائط من مصدر واحد، تاريخاً بعد تاريخ. اضغط نقطة، أو تاريخاً في الجدول، للانتقال إلى خريطته.",
    tooFew: "تحتاج السلسلة إلى خريطتين مؤرختين أو أكثر. افتح ملف zip أو مجلداً من ملفات مؤرخة لتراها.",
    measuring: "يجري قياس السلسلة…",
    areas: "المساحة المسيطر عليها، كم²",
    widths: "أضيق العروض، كم",
    neckOf: (actor) => `أضيق عنق، ${actor}`,
    gap: (from, to) => `الفجوة ${from} – ${to}`,
    date: "التاريخ",
    party: "الطرف",
    chart: (what, from, to) => `${what}، من ${from} إلى ${to}. الأرقام في الجدول أدناه.`,
    none: "لا شيء",
    band: "الأعمدة عند النقاط: المدى الذي يتركه هامش الرسم. الخطوط تصل بين تواريخ الخرائط ولا تدّعي شيئاً بينها.",
    changes: "صافي التغيّر منذ التاريخ السابق، كم²",
    changesCover: "بين القوسين أسوأ حالة: انزياح كل خط أعيد رسمه بمقدار هامش رسمه. وفي المقارنة ما يستند إليه كل تغيّر.",
  },
}
