import { type Ground, sharedSquareMetres } from "./ground.js"

/** Two pieces of ground of following dates, by their numbers in the lists of these, and what they share. */
export interface GroundLink {
  readonly from: number
  readonly to: number
  readonly squareMetres: number
}

/** Pockets that share less than this part of the smaller one have only brushed each other. */
const LEAST_SHARE = 0.1

/**
 * Which pockets of a date go on in which pockets of the next: those that share at least a tenth of the smaller one.
 *
 * A pocket with several links onward has split, one with several links back has merged.
 */
export function pocketLinks(before: readonly Ground[], after: readonly Ground[]): GroundLink[] {
  return before.flatMap((was, from) =>
    after.flatMap((is, to): GroundLink[] => {
      if (was.closing !== is.closing) return []
      const squareMetres = sharedSquareMetres(was, is)
      const least = LEAST_SHARE * Math.min(was.squareMetres, is.squareMetres)
      return squareMetres > 0 && squareMetres >= least ? [{ from, to, squareMetres }] : []
    }),
  )
}
