import { InvalidArgumentError } from "commander"

const LENGTH_UNITS: Record<string, number> = { m: 1, km: 1000 }
const AREA_UNITS: Record<string, number> = { m2: 1, "m²": 1, ha: 10_000, km2: 1e6, "km²": 1e6 }

/** Reads a length such as `40km` as metres; a bare number is metres. */
export const parseLength = (text: string): number => parse(text, LENGTH_UNITS, "40km or 1500m")

/** Reads an area such as `1km2` or `50ha` as square metres; a bare number is square metres. */
export const parseArea = (text: string): number => parse(text, AREA_UNITS, "1km2, 50ha or 20000m2")

function parse(text: string, units: Record<string, number>, example: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*((?:[a-z]+[2²]?)?)$/.exec(text.trim())
  const unit = match?.[2] === "" ? 1 : match?.[2] && Object.hasOwn(units, match[2]) ? units[match[2]] : undefined
  if (!match || unit === undefined) {
    throw new InvalidArgumentError(`Give a number with a unit (${Object.keys(units).join(", ")}), such as ${example}.`)
  }
  return Number(match[1]) * unit
}
