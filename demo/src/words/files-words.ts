import type { Language, Severity } from "frontline"

/** What is said of files of the reader's own. */
export interface FilesWords {
  readonly open: string
  readonly title: string
  readonly intro: string
  readonly drop: string
  readonly reading: string
  readonly cancel: string
  readonly remove: string
  readonly show: string
  readonly undated: string
  readonly maps: (count: number) => string
  readonly noMap: string
  readonly property: string
  readonly automatic: string
  readonly severity: Readonly<Record<Severity, string>>
  readonly issues: (count: number) => string
  readonly clean: string
}

/** Those words in each language. */
export const filesWords: Readonly<Record<Language, FilesWords>> = {
  en: {
    open: "Open your own map",
    title: "Your own maps",
    intro:
      "GeoJSON, KML, KMZ, CSV of places, TopoJSON, or a zip or folder of dated files: drop them on the page. They are read on this machine and sent nowhere.",
    drop: "Drop files to open them",
    reading: "Reading…",
    cancel: "Cancel",
    remove: "Remove",
    show: "Show",
    undated: "no date",
    maps: (count) => (count === 1 ? "1 map opened" : `${count} maps opened`),
    noMap: "No map could be read from this. The page shows what it showed before.",
    property: "Who holds an area",
    automatic: "As the file says",
    severity: { error: "Error", warning: "Warning" },
    issues: (count) => (count === 1 ? "1 remark on the file" : `${count} remarks on the file`),
    clean: "Nothing wrong was found.",
  },
  ar: {
    open: "افتح خريطتك",
    title: "خرائطك",
    intro:
      "ملفات GeoJSON أو KML أو KMZ أو جدول أماكن CSV أو TopoJSON، أو ملف zip أو مجلد من ملفات مؤرخة: أفلتها على الصفحة. تُقرأ على هذا الجهاز ولا تُرسل إلى أي مكان.",
    drop: "أفلت الملفات لفتحها",
    reading: "تجري القراءة…",
    cancel: "إلغاء",
    remove: "إزالة",
    show: "عرض",
    undated: "بلا تاريخ",
    maps: (count) =>
      count === 1
        ? "فُتحت خريطة واحدة"
        : count === 2
          ? "فُتحت خريطتان"
          : count <= 10
            ? `فُتحت ${count} خرائط`
            : `فُتحت ${count} خريطة`,
    noMap: "تعذّرت قراءة أي خريطة من هذا. تبقى الصفحة على ما كانت عليه.",
    property: "من يسيطر على المساحة",
    automatic: "كما يقول الملف",
    severity: { error: "خطأ", warning: "تنبيه" },
    issues: (count) =>
      count === 1
        ? "ملاحظة واحدة على الملف"
        : count === 2
          ? "ملاحظتان على الملف"
          : count <= 10
            ? `${count} ملاحظات على الملف`
            : `${count} ملاحظة على الملف`,
    clean: "لم يُعثر على خلل.",
  },
}
