import { arabicCount, type Language, type Severity } from "frontline"

/** What is said of files of the reader's own. */
export interface FilesWords {
  readonly title: string
  readonly intro: string
  readonly folder: string
  readonly reading: string
  readonly cancel: string
  readonly remove: string
  readonly show: string
  readonly undated: string
  readonly property: string
  readonly automatic: string
  readonly severity: Readonly<Record<Severity, string>>
  readonly issues: (count: number) => string
  readonly clean: string
  readonly fault: string
}

const REMARKS = {
  one: "ملاحظة واحدة",
  two: ["ملاحظتان", "ملاحظتين"],
  few: "ملاحظات",
  many: "ملاحظة",
  other: "ملاحظة",
} as const

/** Those words in each language. */
export const filesWords: Readonly<Record<Language, FilesWords>> = {
  en: {
    title: "Your own maps",
    intro:
      "GeoJSON, KML, KMZ, CSV of places, TopoJSON, or a zip or folder of dated files: drop them on the page. They are read on this machine and sent nowhere.",
    folder: "Open a folder",
    reading: "Reading…",
    cancel: "Cancel",
    remove: "Remove",
    show: "Show",
    undated: "no date",
    property: "Who holds an area",
    automatic: "As the file says",
    severity: { error: "Error", warning: "Warning" },
    issues: (count) => (count === 1 ? "1 remark on the file" : `${count} remarks on the file`),
    clean: "Nothing wrong was found.",
    fault: "Reading failed:",
  },
  ar: {
    title: "خرائطك",
    intro:
      "ملفات GeoJSON أو KML أو KMZ أو جدول أماكن CSV أو TopoJSON، أو ملف zip أو مجلد من ملفات مؤرخة: أفلتها على الصفحة. تُقرأ على هذا الجهاز ولا تُرسل إلى أي مكان.",
    folder: "افتح مجلداً",
    reading: "تجري القراءة…",
    cancel: "إلغاء",
    remove: "إزالة",
    show: "عرض",
    undated: "بلا تاريخ",
    property: "من يسيطر على المساحة",
    automatic: "كما يقول الملف",
    severity: { error: "خطأ", warning: "تنبيه" },
    issues: (count) => `${arabicCount(count, REMARKS)} على الملف`,
    clean: "لم يُعثر على خلل.",
    fault: "أخفقت القراءة:",
  },
}
