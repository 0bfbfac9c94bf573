import { arabicCount, type ChangeKind, type Language } from "frontline"

/** What is said of ground that changed hands, and of how sure that is. */
export interface TransferWords {
  readonly title: string
  readonly fromTo: (from: string, to: string) => string
  readonly nobody: string
  readonly withPlaces: (names: readonly string[], more: number) => string
  readonly near: (metres: string, place: string) => string
  readonly kinds: Readonly<Record<Exclude<ChangeKind, "movement">, string>>
  readonly before: string
  readonly after: string
  readonly undrawn: string
  readonly more: (count: number) => string
  readonly covers: string
  /** Presses on the list lead to the piece on the map. */
  readonly showPiece: string
  readonly changed: string
  readonly betweenMaps: (before: string, after: string) => string
  readonly since: string
  readonly sinceMap: (day: string) => string
  readonly kind: string
  readonly deepest: string
  readonly where: string
  readonly placesIn: string
  readonly unchanged: (before: string, after: string) => string
  readonly said: (fromTo: string, area: string, between: string) => string
  readonly bare: string
}

const SMALLER = {
  one: "قطعة أصغر",
  two: ["قطعتان أصغر", "قطعتين أصغر"],
  few: "قطع أصغر",
  many: "قطعة أصغر",
  other: "قطعة أصغر",
} as const
const OTHER_PLACES = {
  one: "مكان آخر",
  two: ["مكانان آخران", "مكانين آخرين"],
  few: "أماكن أخرى",
  many: "مكاناً آخر",
  other: "مكان آخر",
} as const

/** Those words in each language. */
export const transferWords: Readonly<Record<Language, TransferWords>> = {
  en: {
    title: "From whom to whom, and on what it rests",
    fromTo: (from, to) => `From ${from} to ${to}`,
    nobody: "nobody",
    withPlaces: (names, more) => `with ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
    near: (metres, place) => `${metres} from ${place}`,
    kinds: {
      "inside-drawing-error": "no more than the two drawings may be off",
      "redrawn-border": "along a border drawn anew",
      sliver: "slivers of lines drawn anew",
    },
    before: "Line before",
    after: "Line after",
    undrawn: "drawn on no front",
    more: (count) => (count === 1 ? "and one smaller piece" : `and ${count} smaller pieces`),
    covers:
      "In brackets the worst case: every line that was drawn anew off by its drawing uncertainty, on both maps. Lines that both maps draw alike count as unmoved.",
    showPiece: "This piece on the map",
    changed: "Changed hands",
    betweenMaps: (before, after) => `between ${before} and ${after}`,
    since: "Held since",
    sinceMap: (day) => `the map of ${day}`,
    kind: "Mind",
    deepest: "Deepest",
    where: "Where",
    placesIn: "Places in it",
    unchanged: (before, after) => `No ground changed hands here between ${before} and ${after}.`,
    said: (fromTo, area, between) => `${fromTo}: ${area}, ${between}.`,
    bare: "These maps do not say how far their lines may be off, so there are no intervals.",
  },
  ar: {
    title: "ممن إلى من، وإلامَ يستند ذلك",
    fromTo: (from, to) => `من ${from} إلى ${to}`,
    nobody: "لا أحد",
    withPlaces: (names, more) => `وفيها ${names.join("، ")}${more > 0 ? ` و${arabicCount(more, OTHER_PLACES)}` : ""}`,
    near: (metres, place) => `على بعد ${metres} من ${place}`,
    kinds: {
      "inside-drawing-error": "لا تتجاوز ما قد ينزاح به الرسمان",
      "redrawn-border": "على حدود أعيد رسمها",
      sliver: "شرائح من خطوط أعيد رسمها",
    },
    before: "الخط من قبل",
    after: "الخط من بعد",
    undrawn: "ليس على خط تماس",
    more: (count) => `و${arabicCount(count, SMALLER)}`,
    covers:
      "بين القوسين أسوأ حالة: انزياح كل خط أعيد رسمه بمقدار هامش رسمه على الخريطتين. وما ترسمه الخريطتان على حال واحدة يُعدّ ثابتاً.",
    showPiece: "هذه القطعة على الخريطة",
    changed: "انتقلت",
    betweenMaps: (before, after) => `بين ${before} و${after}`,
    since: "بيده منذ",
    sinceMap: (day) => `خريطة ${day}`,
    kind: "تنبيه",
    deepest: "أقصى عمق",
    where: "الموضع",
    placesIn: "الأماكن فيها",
    unchanged: (before, after) => `لم تنتقل هنا أرض من طرف إلى آخر بين ${before} و${after}.`,
    said: (fromTo, area, between) => `${fromTo}: ${area}، ${between}.`,
    bare: "لا تذكر هاتان الخريطتان بكم قد تنزاح خطوطهما، فلا مدى لأرقامهما.",
  },
}
