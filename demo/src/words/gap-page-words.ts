import type { Language } from "frontline"

/** What is said of gaps besides what the library says of them. */
export interface GapPageWords {
  readonly otherDay: (day: string) => string
  readonly goThere: (day: string) => string
  readonly closing: string
  readonly none: string
  readonly noNecks: string
  readonly notAmong: (day: string) => string
  readonly close: string
  readonly open: string
}

/** Those words in each language. */
export const gapPageWords: Readonly<Record<Language, GapPageWords>> = {
  en: {
    otherDay: (day) =>
      `The gap between al-Sukhnah and al-Kadir is a question of ${day}; it is not asked of the day shown.`,
    goThere: (day) => `Go to ${day}`,
    closing: "Closing party",
    none: "Holds no ground on this map.",
    notAmong: (day) => `The neck that was drawn on ${day} is not among these.`,
    noNecks: "On this day no single line would have cut anything off.",
    close: "Close it",
    open: "Open it again",
  },
  ar: {
    otherDay: (day) => `الفجوة بين السخنة والكدير سؤال عن ${day}، وهو لا يُطرح على اليوم المعروض.`,
    goThere: (day) => `الانتقال إلى ${day}`,
    closing: "الطرف الذي يُغلق",
    none: "لا أرض له على هذه الخريطة.",
    notAmong: (day) => `ليس بينها العنق الذي كان مرسوماً في ${day}.`,
    noNecks: "لم يكن خط واحد ليعزل شيئاً في هذا اليوم.",
    close: "إغلاقها",
    open: "فتحها من جديد",
  },
}
