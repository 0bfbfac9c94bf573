import { InvalidArgumentError } from "commander"

/** Reads a whole number from 1 to 9,999. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1 on.")
  return Number(text)
}
