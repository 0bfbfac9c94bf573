import type { ControlMap, MapPlace } from "../model/control-map.js"
import { actorOf } from "./actor-of.js"
import { formatMargin } from "./format-margin.js"
import { formatMeasured } from "./format-measured.js"
import type { Language } from "./language.js"
import { placeKindWords } from "./place-kind-words.js"

/** What there is to say of a place on the map. */
export interface PlaceWords {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly holder: string
  /** How well its position is known. */
  readonly margin: string
  /** From the place to the nearest front. */
  readonly frontDistance: string
  /** A warning where the place lies nearer to the line than its radius; else null. */
  readonly doubt: string | null
  readonly claim: string
}

const DOUBT: Record<Language, string> = {
  en: "Its position is less certain than its distance to the line: the map cannot tell on which side it lies.",
  ar: "موقعه أقل دقة من بعده عن الخط، فلا تستطيع الخريطة الجزم بالجهة التي يقع فيها.",
}

/** Puts a place into words. */
export function placeWords(place: MapPlace, map: ControlMap, language: Language): PlaceWords {
  return {
    id: place.id,
    name: place.name[language],
    kind: placeKindWords[place.kind]?.[language] ?? place.kind,
    holder: actorOf(map, place.holder).name[language],
    margin: formatMargin(place.radiusMetres, language),
    frontDistance: formatMeasured(distanceToFront(place), "length", language),
    doubt: place.nearLine ? DOUBT[language] : null,
    claim: place.claim,
  }
}

/** The place may lie anywhere within its radius, so its distance may be off by as much. */
function distanceToFront({ frontMetres, radiusMetres }: MapPlace) {
  return { value: frontMetres, low: Math.max(0, frontMetres - radiusMetres), high: frontMetres + radiusMetres }
}
