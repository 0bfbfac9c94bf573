import { guardValue } from "../guard/guard-value.js"
import { compassWords } from "./compass-words.js"
import { formatNumber } from "./format-number.js"
import type { Language } from "./language.js"

/**
 * A direction in words: the nearest of the eight points of the compass, and degrees clockwise from the north.
 *
 * @param azimuth - In degrees; any turn of the circle. Half way between two points the later one is told.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If it is no finite number.
 * @example
 * directionWords(-47.2, "en") // "north-west (313°)"
 */
export function directionWords(azimuth: number, language: Language): string {
  guardValue("azimuth", azimuth, "number")
  guardValue("language", language, "language")
  const degrees = ((Math.round(azimuth) % 360) + 360) % 360
  const points = Object.values(compassWords)
  const point = points[Math.floor((((azimuth % 360) + 360 + 22.5) % 360) / 45)]!
  return `${point[language]} (${formatNumber(degrees, 1, language)}°)`
}
