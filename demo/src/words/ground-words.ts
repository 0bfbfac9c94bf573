import { arabicCount, type Language } from "frontline"

/** What is said of what ground rests on. */
export interface GroundWords {
  readonly intro: (actor: string, length: string, stretches: number) => string
  readonly none: string
  readonly edges: (length: string) => string
  readonly stretch: (length: string, basis: string, margin: string) => string
}

const STRETCHES = {
  one: "مقطع واحد",
  two: ["مقطعان", "مقطعين"],
  few: "مقاطع",
  many: "مقطعاً",
  other: "مقطع",
} as const

/** Those words in each language. */
export const groundWords: Readonly<Record<Language, GroundWords>> = {
  en: {
    intro: (actor, length, stretches) =>
      `The area of the ${actor} is what its front lines enclose: ${length} in ${stretches === 1 ? "one stretch" : `${stretches} stretches`}. What each rests on, and how far it may be off, is what the area rests on.`,
    none: "This file does not say what its lines rest on: the area is that of its polygons, without an interval.",
    edges: (length) =>
      `Another ${length} of its boundary is the edge of the map or a state border, drawn without doubt.`,
    stretch: (length, basis, margin) => `${length}: ${basis}, to within ${margin}`,
  },
  ar: {
    intro: (actor, length, stretches) =>
      `مساحة ${actor} هي ما تحيط به خطوط تماسه: ${length} في ${arabicCount(stretches, STRETCHES, "oblique")}. وما يستند إليه كل مقطع وهامش رسمه هو ما تستند إليه المساحة.`,
    none: "لا يذكر هذا الملف ما تستند إليه خطوطه: فالمساحة مساحة مضلعاته، بلا مدى.",
    edges: (length) => `وبقية حدوده، ${length}، حافة الخريطة أو حدود دولة، مرسومة بلا شك فيها.`,
    stretch: (length, basis, margin) => `${length}: ${basis}، بهامش ${margin}`,
  },
}
