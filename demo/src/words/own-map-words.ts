import type { Language } from "frontline"

/** What is said of maps of the reader's own wherever he is on the page. */
export interface OwnMapWords {
  readonly open: string
  readonly drop: string
  readonly maps: (count: number) => string
  readonly noMap: string
  readonly saved: (name: string) => string
}

/** Those words in each language. */
export const ownMapWords: Readonly<Record<Language, OwnMapWords>> = {
  en: {
    open: "Open your own map",
    drop: "Drop files to open them",
    maps: (count) => (count === 1 ? "1 map opened" : `${count} maps opened`),
    noMap: "No map could be read from this. The page shows what it showed before.",
    saved: (name) => `Saved as ${name}.`,
  },
  ar: {
    open: "افتح خريطتك",
    drop: "أفلت الملفات لفتحها",
    maps: (count) =>
      count === 1
        ? "فُتحت خريطة واحدة"
        : count === 2
          ? "فُتحت خريطتان"
          : `فُتحت ${count} ${count <= 10 ? "خرائط" : "خريطة"}`,
    noMap: "تعذّرت قراءة أي خريطة من هذا. تبقى الصفحة على ما كانت عليه.",
    saved: (name) => `حُفظ باسم ${name}.`,
  },
}
