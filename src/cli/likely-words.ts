import type { LikelyCut } from "../analysis/likely/likely-cut.js"
import type { Cut } from "../analysis/neck.js"
import { formatMeasured } from "../view/format-measured.js"

/** The likely range of a cut in words; says so where there is none. */
export function likelyWords(cut: Cut | null, likely: LikelyCut | null): string {
  if (!cut || !likely) return "No likely range: an end lies on no front whose uncertainty is stated."
  const width = formatMeasured({ ...likely.widthMetres, value: cut.widthMetres.value }, "length", "en")
  const ground = formatMeasured({ ...likely.cutOffSquareMetres, value: cut.cutOffSquareMetres.value }, "area", "en")
  return `Likely, in nine of ten maps drawn at random within the uncertainty: ${width}, cutting off ${ground}.`
}
