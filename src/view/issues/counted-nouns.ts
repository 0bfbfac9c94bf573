import type { CountedNoun } from "../arabic-count.js"

/** The nouns that issues count, in Arabic. */
export const NOUNS = {
  position: { one: "نقطة واحدة", two: ["نقطتان", "نقطتين"], few: "نقاط", many: "نقطة", other: "نقطة" },
  character: { one: "حرف واحد", two: ["حرفان", "حرفين"], few: "أحرف", many: "حرفاً", other: "حرف" },
  level: { one: "مستوى واحد", two: ["مستويان", "مستويين"], few: "مستويات", many: "مستوى", other: "مستوى" },
  container: { one: "عنصر واحد", two: ["عنصران", "عنصرين"], few: "عناصر", many: "عنصراً", other: "عنصر" },
  feature: { one: "معلم واحد", two: ["معلمان", "معلمين"], few: "معالم", many: "معلماً", other: "معلم" },
  byte: { one: "بايت واحد", two: ["بايتان", "بايتين"], few: "بايتات", many: "بايتاً", other: "بايت" },
  row: { one: "صف واحد", two: ["صفان", "صفين"], few: "صفوف", many: "صفاً", other: "صف" },
  column: { one: "عمود واحد", two: ["عمودان", "عمودين"], few: "أعمدة", many: "عموداً", other: "عمود" },
  line: { one: "سطر واحد", two: ["سطران", "سطرين"], few: "أسطر", many: "سطراً", other: "سطر" },
  day: { one: "يوم واحد", two: ["يومان", "يومين"], few: "أيام", many: "يوماً", other: "يوم" },
  place: { one: "مكان واحد", two: ["مكانان", "مكانين"], few: "أماكن", many: "مكاناً", other: "مكان" },
  otherSpot: {
    one: "موضع آخر",
    two: ["موضعان آخران", "موضعين آخرين"],
    few: "مواضع أخرى",
    many: "موضعاً آخر",
    other: "موضع آخر",
  },
  otherPosition: {
    one: "نقطة أخرى",
    two: ["نقطتان أخريان", "نقطتين أخريين"],
    few: "نقاط أخرى",
    many: "نقطة أخرى",
    other: "نقطة أخرى",
  },
  pair: { one: "زوج واحد", two: ["زوجان", "زوجين"], few: "أزواج", many: "زوجاً", other: "زوج" },
  bracket: { one: "قوس واحد", two: ["قوسان", "قوسين"], few: "أقواس", many: "قوساً", other: "قوس" },
  file: { one: "ملف واحد", two: ["ملفان", "ملفين"], few: "ملفات", many: "ملفاً", other: "ملف" },
  link: { one: "رابط واحد", two: ["رابطان", "رابطين"], few: "روابط", many: "رابطاً", other: "رابط" },
  picture: { one: "صورة واحدة", two: ["صورتان", "صورتين"], few: "صور", many: "صورة", other: "صورة" },
  edge: { one: "ضلع واحد", two: ["ضلعان", "ضلعين"], few: "أضلاع", many: "ضلعاً", other: "ضلع" },
  actor: { one: "طرف واحد", two: ["طرفان", "طرفين"], few: "أطراف", many: "طرفاً", other: "طرف" },
  metre: { one: "متر واحد", two: ["متران", "مترين"], few: "أمتار", many: "متراً", other: "متر" },
} as const satisfies Record<string, CountedNoun>
