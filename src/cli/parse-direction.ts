import { InvalidArgumentError } from "commander"

const POINTS: readonly string[] = ["n", "ne", "e", "se", "s", "sw", "w", "nw"]

/** Reads a direction such as `NE`, or degrees clockwise from north, as degrees. */
export function parseDirection(text: string): number {
  const point = POINTS.indexOf(text.trim().toLowerCase())
  if (point >= 0) return point * 45
  const degrees = Number(text)
  if (text.trim() !== "" && degrees >= 0 && degrees <= 360) return degrees
  throw new InvalidArgumentError("Give N, NE, E, SE, S, SW, W, NW, or degrees clockwise from north, 0 to 360.")
}
