import type { Position } from "../geometry/position.js"

const NUMBER = String.raw`\d+(?:\.\d+)?`
const PAIR = new RegExp(String.raw`^\s*(-?${NUMBER})\s*,\s*(-?${NUMBER})\s*$`)
const ANGLE = String.raw`(${NUMBER})\s*[°º]?\s*(?:(${NUMBER})\s*['’′]\s*)?(?:(${NUMBER})\s*(?:["”″]|'')\s*)?`
const LETTERED = new RegExp(String.raw`^\s*${ANGLE}([NS])[\s,]*${ANGLE}([EW])\s*$`, "i")

/**
 * Reads a position as `lon,lat`, or latitude first with letters: `34.886° N, 38.871° E`, `34°53'07"N 38°52'16"E`.
 *
 * @returns Null where the text is no position; the numbers may lie outside the globe.
 * @example
 * parsePosition("34.886N 38.871E") // [38.871, 34.886]
 */
export function parsePosition(text: string): Position | null {
  const pair = PAIR.exec(text)
  if (pair) return [Number(pair[1]), Number(pair[2])]
  const lettered = LETTERED.exec(text)
  if (!lettered) return null
  const [, degrees, minutes, seconds, northSouth, eastDegrees, eastMinutes, eastSeconds, eastWest] = lettered
  const latitude = angle(degrees, minutes, seconds) * (/s/i.test(northSouth!) ? -1 : 1)
  const longitude = angle(eastDegrees, eastMinutes, eastSeconds) * (/w/i.test(eastWest!) ? -1 : 1)
  return [longitude, latitude]
}

function angle(degrees = "0", minutes = "0", seconds = "0"): number {
  return Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600
}
