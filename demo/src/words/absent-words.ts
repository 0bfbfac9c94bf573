import type { Language } from "frontline"

/** What is said where something that was picked on one map is not on another. */
export interface AbsentWords {
  readonly titles: Readonly<Record<"place" | "front" | "neck", string>>
  readonly sentences: Readonly<Record<"place" | "front" | "neck", (day: string) => string>>
}

/** Those words in each language. */
export const absentWords: Readonly<Record<Language, AbsentWords>> = {
  en: {
    titles: { place: "A place", front: "A stretch of front", neck: "A neck" },
    sentences: {
      place: (day) => `The map of ${day} says nothing of this place.`,
      front: (day) => `The map of ${day} does not draw this stretch of front.`,
      neck: (day) => `There is no such neck on the map of ${day}.`,
    },
  },
  ar: {
    titles: { place: "مكان", front: "مقطع من خط التماس", neck: "عنق" },
    sentences: {
      place: (day) => `لا تذكر خريطة ${day} هذا المكان.`,
      front: (day) => `لا ترسم خريطة ${day} هذا المقطع من خط التماس.`,
      neck: (day) => `ليس على خريطة ${day} عنق كهذا.`,
    },
  },
}
