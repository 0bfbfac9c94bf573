import type { Language } from "frontline"

/** What is said aloud, for those who do not see the page change. */
export interface SaidWords {
  readonly date: (day: string) => string
  readonly difference: (before: string, after: string) => string
  readonly swipe: (before: string, after: string) => string
  readonly comparisonOff: string
  readonly neck: (width: string) => string
  readonly neckHidden: string
  readonly neckMissing: string
  readonly closed: (cutOff: string) => string
  readonly opened: string
  readonly line: (length: string) => string
  readonly shown: (what: string) => string
  readonly hidden: (what: string) => string
  readonly undone: string
  readonly redone: string
}

/** Those words in each language. */
export const saidWords: Readonly<Record<Language, SaidWords>> = {
  en: {
    date: (day) => `Map of ${day}.`,
    difference: (before, after) => `Gains and losses from ${before} to ${after}.`,
    swipe: (before, after) => `${before} and ${after} side by side.`,
    comparisonOff: "Comparison off.",
    neck: (width) => `A neck of ${width} is drawn.`,
    neckHidden: "No neck is drawn.",
    neckMissing: "The neck that was drawn is not on this map.",
    closed: (cutOff) => `Closed: ${cutOff} cut off.`,
    opened: "Open again.",
    line: (length) => `Line of ${length}.`,
    shown: (what) => `${what}: shown.`,
    hidden: (what) => `${what}: hidden.`,
    undone: "Undone.",
    redone: "Done again.",
  },
  ar: {
    date: (day) => `خريطة ${day}.`,
    difference: (before, after) => `المكاسب والخسائر من ${before} إلى ${after}.`,
    swipe: (before, after) => `${before} و${after} جنباً إلى جنب.`,
    comparisonOff: "أُوقفت المقارنة.",
    neck: (width) => `رُسم عنق عرضه ${width}.`,
    neckHidden: "لا عنق مرسوماً.",
    neckMissing: "ليس العنق الذي كان مرسوماً على هذه الخريطة.",
    closed: (cutOff) => `أُغلقت: عُزلت مساحة ${cutOff}.`,
    opened: "فُتحت من جديد.",
    line: (length) => `خط طوله ${length}.`,
    shown: (what) => `${what}: ظاهر.`,
    hidden: (what) => `${what}: مخفي.`,
    undone: "تم التراجع.",
    redone: "تمت الإعادة.",
  },
}
