import type { Gap } from "../analysis/gap.js"
import type { LikelyCut } from "../analysis/likely/likely-cut.js"
import type { Place } from "../gazetteer/place.js"
import { neckJson } from "./neck-json.js"
import type { NamedPlace } from "./resolve-place.js"

/** A gap as the command line's JSON has it. */
export function gapJson(
  gap: Exclude<Gap, { kind: "none" }>,
  from: NamedPlace,
  to: NamedPlace,
  places: readonly Place[],
  likely?: LikelyCut | null,
): unknown {
  const ends = { from: placeJson(from), to: placeJson(to), placesApartMetres: gap.apartMetres }
  if (gap.kind === "apart") {
    return {
      ...ends,
      joins: gap.isPinch ? "pinch" : "separate-areas",
      widthMetres: gap.widthMetres,
      witness: gap.witness,
      cutOffSquareMetres: null,
      ...(likely === undefined ? {} : { likely: null }),
    }
  }
  return { ...ends, joins: "one-area", ...neckJson(gap.neck, places, likely) }
}

function placeJson({ name, place, position, radiusMetres }: NamedPlace): unknown {
  return { id: place?.id ?? null, name: place?.name ?? { en: name, ar: name }, position, radiusMetres }
}
