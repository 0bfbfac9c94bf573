import type { PlaceKind } from "../gazetteer/place.js"
import type { Bilingual } from "../report/actor.js"

/** What sort of thing a place is, in words. */
export const placeKindWords: Readonly<Record<PlaceKind, Bilingual>> = {
  city: { en: "city", ar: "مدينة" },
  town: { en: "town", ar: "بلدة" },
  village: { en: "village", ar: "قرية" },
  quarter: { en: "city quarter", ar: "حي" },
  mountain: { en: "height", ar: "مرتفع" },
  airbase: { en: "airbase", ar: "مطار عسكري" },
  base: { en: "military base", ar: "موقع عسكري" },
  "oil-field": { en: "oil or gas field", ar: "حقل نفط أو غاز" },
  "road-junction": { en: "road junction", ar: "مفرق طرق" },
  ruin: { en: "ruin", ar: "موقع أثري" },
  river: { en: "river", ar: "نهر" },
  area: { en: "area", ar: "منطقة" },
  governorate: { en: "governorate", ar: "محافظة" },
  "border-point": { en: "border point", ar: "نقطة حدودية" },
  "boundary-point": { en: "point on a boundary", ar: "نقطة على حد إداري" },
}
