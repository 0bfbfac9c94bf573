import type { ForcePlace } from "../analysis/gap.js"
import { findPlace } from "../gazetteer/find-place.js"
import type { Place } from "../gazetteer/place.js"
import { CommandError } from "./command-error.js"
import { parsePosition } from "./parse-position.js"

/** A place that a user named, with its gazetteer entry if it has one. */
export interface NamedPlace extends ForcePlace {
  readonly place: Place | null
}

/**
 * Reads a place as a user gives it: a gazetteer id, a name in English or Arabic, or a position.
 *
 * @throws {CommandError} With the nearest names, if nothing fits.
 */
export function resolvePlace(text: string, places: readonly Place[]): NamedPlace {
  const position = parsePosition(text)
  if (position) {
    const [longitude, latitude] = position
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
      throw new CommandError(
        2,
        `${text} is outside longitude ±180 and latitude ±90. Give longitude first, then latitude.`,
      )
    }
    return { name: `${longitude},${latitude}`, position, radiusMetres: 0, place: null }
  }
  const found = findPlace(text, places)
  if (found.kind === "found") {
    const { place } = found
    return { name: place.name.en, position: place.position, radiusMetres: place.radiusMetres, place }
  }
  throw new CommandError(
    2,
    found.kind === "ambiguous"
      ? `"${text}" may mean several places: ${list(found.places)}. Give the id.`
      : `No place is called "${text}". The nearest names: ${list(found.nearest)}. A position may be given as lon,lat or as 34.886N 38.871E.`,
  )
}

function list(offered: readonly Place[]): string {
  return offered.map(({ id, name }) => `${id} (${name.en}, ${name.ar})`).join("; ")
}
