import type { Language } from "frontline"
import type { SaveFormat } from "../state/saving.js"

/** What is said of saving. */
export interface SaveWords {
  readonly title: string
  readonly intro: string
  readonly formats: Readonly<Record<SaveFormat, string>>
  readonly failed: string
  readonly tooLarge: string
  /** Said of a picture that shows two days. */
  readonly groundOn: (day: string) => string
  /** Said of a picture of a line that the reader has redrawn, over it and under it. */
  readonly redrawnTitle: string
  readonly redrawn: string
  /** Said of a picture of a map on which a neck is taken as closed. */
  readonly closed: (width: string) => string
  /** The letter on the arrow that points north. */
  readonly north: string
}

/** Those words in each language. */
export const saveWords: Readonly<Record<Language, SaveWords>> = {
  en: {
    title: "Save the map shown",
    intro: "Files are made on this machine and named after the map's date.",
    formats: {
      geojson: "GeoJSON",
      csv: "CSV of areas",
      kml: "KML",
      png: "PNG picture",
      series: "Save the series as CSV",
    },
    failed: "Nothing was saved.",
    tooLarge: "the picture is too large for this browser",
    groundOn: (day) => `Ground as held on ${day}.`,
    redrawnTitle: "line redrawn by hand",
    redrawn: "Part of the line was redrawn by hand, dotted here: no report draws it so, and the grounds follow it.",
    closed: (width) =>
      `Ground as it would be had the neck of ${width} been closed: a thought experiment on the drawing, no report and no forecast.`,
    north: "N",
  },
  ar: {
    title: "حفظ الخريطة المعروضة",
    intro: "تُصنع الملفات على هذا الجهاز وتُسمّى بتاريخ الخريطة.",
    formats: {
      geojson: "GeoJSON",
      csv: "جدول المساحات CSV",
      kml: "KML",
      png: "صورة PNG",
      series: "حفظ السلسلة جدولاً CSV",
    },
    failed: "لم يُحفظ شيء.",
    tooLarge: "الصورة أكبر مما يتسع له هذا المتصفح",
    groundOn: (day) => `المساحات كما كانت في ${day}.`,
    redrawnTitle: "خط معاد رسمه يدوياً",
    redrawn: "أُعيد رسم جزء من الخط يدوياً، وهو المنقّط هنا: لا يرسمه أي تقرير على هذا النحو، والمساحات تتبعه.",
    closed: (width) =>
      `المساحات كما كانت لتكون لو أُغلق العنق البالغ ${width}: تجربة ذهنية على الرسم، لا تقرير ولا توقع.`,
    north: "ش",
  },
}
