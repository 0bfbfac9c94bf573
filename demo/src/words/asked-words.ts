import type { Language } from "frontline"

/** What is said of the gap between two forces that the reader picks. */
export interface AskedWords {
  readonly title: string
  readonly intro: string
  readonly pick: string
  readonly stop: string
  readonly here: string
  readonly clear: string
  readonly forces: readonly [string, string]
  readonly notPicked: string
  readonly noPlaces: string
  readonly picked: (which: 0 | 1, force: string) => string
  readonly pickOther: string
  readonly cleared: string
  readonly twoParties: (places: readonly [string, string], grounds: readonly [string, string]) => string
  readonly noParty: (place: string, ground: string | null) => string
  readonly noPlace: (place: string) => string
}

/** Those words in each language. */
export const askedWords: Readonly<Record<Language, AskedWords>> = {
  en: {
    title: "What separates two forces?",
    intro:
      "Pick two forces of one party: click its ground on the map, or a place by its name, or choose them here. With the keyboard alone, choose from the lists, or move the map and take its middle.",
    pick: "Pick forces on the map",
    stop: "Stop picking",
    here: "Take the middle of the map",
    clear: "Clear",
    forces: ["First force", "Second force"],
    notPicked: "not picked",
    noPlaces: "This map names no places: pick on the map.",
    picked: (which, force) => `${which === 0 ? "First" : "Second"} force: ${force}.`,
    pickOther: "Pick the other.",
    cleared: "No forces are picked.",
    twoParties: ([a, b], [groundA, groundB]) =>
      `${a} lies on ${groundA}, ${b} on ${groundB}. A gap is what separates two forces of one party: pick both on the same party's ground.`,
    noParty: (place, ground) =>
      ground === null
        ? `${place} lies on no party's ground: there is no force there to measure from.`
        : `${place} lies on ${ground}: there is no one party's force there to measure from.`,
    noPlace: (place) => `The map of this date has no place called ${place}.`,
  },
  ar: {
    title: "ماذا يفصل بين قوتين؟",
    intro:
      "اختر قوتين لطرف واحد: انقر أرضه على الخريطة، أو مكاناً باسمه، أو اخترهما هنا. وبلوحة المفاتيح وحدها: اختر من القائمتين، أو حرّك الخريطة وخذ وسطها.",
    pick: "اختيار القوتين على الخريطة",
    stop: "إنهاء الاختيار",
    here: "أخذ وسط الخريطة",
    clear: "مسح",
    forces: ["القوة الأولى", "القوة الثانية"],
    notPicked: "لم تُختر",
    noPlaces: "لا تسمّي هذه الخريطة أماكن، فاختر على الخريطة.",
    picked: (which, force) => `القوة ${which === 0 ? "الأولى" : "الثانية"}: ${force}.`,
    pickOther: "اختر الأخرى.",
    cleared: "لم تُختر أي قوة.",
    twoParties: ([a, b], [groundA, groundB]) =>
      `${a}: على ${groundA}، و${b}: على ${groundB}. الفجوة هي ما يفصل بين قوتين لطرف واحد، فاخترهما على أرض الطرف نفسه.`,
    noParty: (place, ground) =>
      ground === null
        ? `${place}: ليس على أرض أي طرف، فلا قوة هناك يُقاس منها.`
        : `${place}: على ${ground}، فلا قوة لطرف بعينه هناك يُقاس منها.`,
    noPlace: (place) => `ليس على خريطة هذا التاريخ مكان باسم ${place}.`,
  },
}
