import type { Language } from "frontline"

/** What the closing of a neck says. */
export interface ClosureWords {
  readonly title: string
  readonly intro: (cutOff: string, heldBy: string) => string
  readonly waiting: string
  readonly party: string
  readonly before: string
  readonly after: string
  readonly difference: string
  readonly cover: string
}

/** The closing's words in each language. */
export const closureWords: Readonly<Record<Language, ClosureWords>> = {
  en: {
    title: "If it had been closed",
    intro: (cutOff, heldBy) => `${cutOff} held by ${heldBy} would have been closed in on all sides.`,
    waiting: "Closing the neck…",
    party: "Party",
    before: "As drawn",
    after: "Closed",
    difference: "Change",
    cover:
      "The map shows a strip a kilometre wide along the neck as taken. It is a thought experiment on the drawing, and no forecast.",
  },
  ar: {
    title: "لو أُغلقت",
    intro: (cutOff, heldBy) => `لأُحيط من كل الجهات بمساحة ${cutOff} بيد ${heldBy}.`,
    waiting: "يجري الإغلاق…",
    party: "الطرف",
    before: "كما رُسمت",
    after: "بعد الإغلاق",
    difference: "الفرق",
    cover: "تُظهر الخريطة شريطاً عرضه كيلومتر على امتداد العنق كأنه أُخذ. وهذه تجربة ذهنية على الرسم، وليست توقعاً.",
  },
}
