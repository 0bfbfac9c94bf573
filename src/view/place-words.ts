import { nearestOnLine } from "../geometry/nearest-on-line.js"
import { guardMembers } from "../guard/guard-members.js"
import { guardValue } from "../guard/guard-value.js"
import type { ControlMap, MapPlace } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { Measured } from "../report/measured.js"
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

/**
 * Puts a place into words.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const kadir = map.places.find(({ id }) => id === "al-kadir")
 * placeWords(kadir, map, "en").margin // "±10 km"
 */
export function placeWords(place: MapPlace, map: ControlMap, language: Language): PlaceWords {
  guardMembers(
    "place",
    place,
    {
      id: "text",
      name: "bilingual",
      position: "position",
      radiusMetres: "size",
      frontMetres: "number",
      holder: "text",
    },
    "a place of a map: one of map.places",
  )
  guardControlMap("map", map)
  guardValue("language", language, "language")
  return {
    id: place.id,
    name: place.name[language],
    kind: placeKindWords[place.kind]?.[language] ?? place.kind,
    holder: actorOf(map, place.holder).name[language],
    margin: formatMargin(place.radiusMetres, language),
    frontDistance: formatMeasured(distanceToFront(place, map), "length", language),
    doubt: place.nearLine ? DOUBT[language] : null,
    claim: place.claim,
  }
}

/** Worst case: the place anywhere within its radius, the nearest line off by its drawing uncertainty. */
function distanceToFront({ position, frontMetres, radiusMetres }: MapPlace, { fronts }: ControlMap): Measured {
  const nearest = fronts
    .map(({ line, uncertaintyMetres }) => ({ uncertaintyMetres, metres: nearestOnLine(position, line).metres }))
    .reduce<{ uncertaintyMetres: number; metres: number } | null>(
      (best, one) => (best === null || one.metres < best.metres ? one : best),
      null,
    )
  const margin = radiusMetres + (nearest?.uncertaintyMetres ?? 0)
  return { value: frontMetres, low: Math.max(0, frontMetres - margin), high: frontMetres + margin }
}
