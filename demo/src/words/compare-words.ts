import type { Language } from "frontline"
import type { Comparison } from "../state/view.js"

/** What the comparison of two dates says. */
export interface CompareWords {
  readonly title: string
  readonly intro: string
  readonly mode: string
  readonly modes: Readonly<Record<Comparison, string>>
  readonly with: string
  readonly divider: string
  readonly shares: (before: string, after: string, percent: number) => string
  readonly between: (before: string, after: string) => string
  readonly measuring: string
  readonly party: string
  readonly gained: string
  readonly lost: string
  readonly net: string
  readonly gainedFrom: string
  readonly nothing: string
  readonly key: string
  readonly gainedKey: string
  readonly lostKey: string
  readonly warning: string
}

/** The comparison's words in each language. */
export const compareWords: Readonly<Record<Language, CompareWords>> = {
  en: {
    title: "Compare two dates",
    intro: "Hold the map of another date against the one shown.",
    mode: "How",
    modes: { off: "Off", swipe: "Swipe", difference: "Gains and losses" },
    with: "With",
    divider: "Divider between the two maps",
    shares: (before, after, percent) => `${before} on ${percent} % of the map, ${after} on the rest`,
    between: (before, after) => `From ${before} to ${after}`,
    measuring: "Measuring what changed…",
    party: "Party",
    gained: "Gained",
    lost: "Lost",
    net: "Net",
    gainedFrom: "gained from",
    nothing: "Nothing changed between these two maps.",
    key: "On the map",
    gainedKey: "gained: broad rising lines in the winner's colour",
    lostKey: "lost: thin falling lines in the loser's colour",
    warning: "Two drawings of a line differ by up to their drawing uncertainty without anything having moved.",
  },
  ar: {
    title: "مقارنة تاريخين",
    intro: "ضع خريطة تاريخ آخر بإزاء الخريطة المعروضة.",
    mode: "الطريقة",
    modes: { off: "بلا", swipe: "فاصل متحرك", difference: "المكاسب والخسائر" },
    with: "مع",
    divider: "الفاصل بين الخريطتين",
    shares: (before, after, percent) => `${before} على ${percent} % من الخريطة، و${after} على الباقي`,
    between: (before, after) => `من ${before} إلى ${after}`,
    measuring: "يجري قياس ما تغيّر…",
    party: "الطرف",
    gained: "كسب",
    lost: "خسر",
    net: "الصافي",
    gainedFrom: "كسب من",
    nothing: "لم يتغيّر شيء بين هاتين الخريطتين.",
    key: "على الخريطة",
    gainedKey: "المكاسب: خطوط صاعدة عريضة بلون الكاسب",
    lostKey: "الخسائر: خطوط هابطة دقيقة بلون الخاسر",
    warning: "قد يختلف رسمان لخط واحد بمقدار هامش رسمهما من دون أن يتحرك شيء.",
  },
}
