import type { Language } from "frontline"

/** What the measuring line says. */
export interface MeasureWords {
  readonly title: string
  readonly intro: string
  readonly start: string
  readonly stop: string
  readonly addHere: string
  readonly clear: string
  readonly total: string
  readonly leg: string
  readonly length: string
  readonly sum: string
  readonly covers: string
  readonly tooFew: string
}

/** The measuring line's words in each language. */
export const measureWords: Readonly<Record<Language, MeasureWords>> = {
  en: {
    title: "Measuring line",
    intro:
      "Click the map to set points; drag a point to move it. With the keyboard, move the map and set a point in its middle.",
    start: "Measure on the map",
    stop: "Stop measuring",
    addHere: "Set a point in the middle of the map",
    clear: "Remove the line",
    total: "Length",
    leg: "Leg",
    length: "Length",
    sum: "Sum",
    covers:
      "Shortest way over the WGS84 ellipsoid between the points as set; the points themselves are as good as your hand.",
    tooFew: "Set two points or more.",
  },
  ar: {
    title: "خط القياس",
    intro: "انقر الخريطة لوضع النقاط، واسحب النقطة لتحريكها. وبلوحة المفاتيح: حرّك الخريطة ثم ضع نقطة في وسطها.",
    start: "القياس على الخريطة",
    stop: "إنهاء القياس",
    addHere: "وضع نقطة في وسط الخريطة",
    clear: "إزالة الخط",
    total: "الطول",
    leg: "المقطع",
    length: "الطول",
    sum: "المجموع",
    covers: "أقصر طريق على مجسم WGS84 بين النقاط كما وُضعت، أما دقة النقاط فمن دقة اليد التي وضعتها.",
    tooFew: "ضع نقطتين أو أكثر.",
  },
}
