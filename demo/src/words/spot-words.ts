import { type ControlMap, formatNumber, type Language, type Position, type Spot } from "frontline"

/** A position in words: degrees to the third decimal, about a hundred metres. */
export function positionWords([longitude, latitude]: Position, language: Language): string {
  const side = (value: number, [ahead, behind]: readonly [string, string]): string =>
    `${formatNumber(Math.abs(value), 0.001, language)}°\u00A0${value < 0 ? behind : ahead}`
  return language === "ar"
    ? `${side(latitude, ["شمالاً", "جنوباً"])}، ${side(longitude, ["شرقاً", "غرباً"])}`
    : `${side(latitude, ["N", "S"])}, ${side(longitude, ["E", "W"])}`
}

/** What a place or a position is called; a place that the map does not have, by its id. */
export function spotWords(spot: Spot, map: ControlMap, language: Language): string {
  if (typeof spot !== "string") return positionWords(spot, language)
  return map.places.find(({ id }) => id === spot)?.name[language] ?? spot
}
