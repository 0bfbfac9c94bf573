import type { Language } from "frontline"

/** What is said of distances to fronts. */
export interface DistanceWords {
  readonly title: string
  readonly intro: string
  readonly place: string
  readonly notPicked: string
  readonly here: string
  readonly from: string
  readonly fronts: string
  readonly front: string
  readonly distance: string
  readonly direction: string
  readonly none: string
  readonly nobody: string
  readonly covers: string
  readonly nearest: (from: string, distance: string, direction: string, front: string) => string
}

/** Those words in each language. */
export const distanceWords: Readonly<Record<Language, DistanceWords>> = {
  en: {
    title: "How far from the front?",
    intro:
      "Click a place or any spot on the map, or choose a place here. With the keyboard alone, choose from the list, or move the map and take its middle.",
    place: "Place",
    notPicked: "not picked",
    here: "From the middle of the map",
    from: "From here",
    fronts: "To each front",
    front: "Front",
    distance: "Distance",
    direction: "Direction",
    none: "No two parties meet on this map: it has no front to measure to.",
    nobody: "nobody on this map",
    covers: "Worst case: the place anywhere within its radius, the line off by its drawing uncertainty.",
    nearest: (from, distance, direction, front) => `From ${from}: ${distance} ${direction} to the front ${front}.`,
  },
  ar: {
    title: "كم يبعد خط التماس؟",
    intro:
      "انقر مكاناً أو أي موضع على الخريطة، أو اختر مكاناً هنا. وبلوحة المفاتيح وحدها: اختر من القائمة، أو حرّك الخريطة وخذ وسطها.",
    place: "المكان",
    notPicked: "لم يُختر",
    here: "من وسط الخريطة",
    from: "من هنا",
    fronts: "إلى كل خط تماس",
    front: "خط التماس",
    distance: "المسافة",
    direction: "الجهة",
    none: "لا يلتقي طرفان على هذه الخريطة، فلا خط تماس يُقاس إليه.",
    nobody: "لا أحد على هذه الخريطة",
    covers: "أسوأ حالة: المكان في أي موضع ضمن هامش موقعه، والخط منزاح بمقدار هامش رسمه.",
    nearest: (from, distance, direction, front) => `من ${from}: ${distance} جهة ${direction} إلى خط التماس ${front}.`,
  },
}
