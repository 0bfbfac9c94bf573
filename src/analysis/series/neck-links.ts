import type { Neck } from "../neck.js"
import { type Ground, sharedSquareMetres } from "./ground.js"
import type { GroundLink } from "./pocket-links.js"

/** A neck whose ground behind it is followed from date to date. */
export interface NeckGround extends Ground {
  readonly neck: Neck
}

/** Two necks are one where the ground behind both is more than this part of the ground behind either. */
const LEAST_OVERLAP = 0.5
/** Necks that agree to this in width, in metres, and to so many square metres behind, are the same at once. */
const SAME_METRES = 1e-3
const SAME_SQUARE_METRES = 1
/** Ends of a neck that did not move lie this near to each other. Degrees, a tenth of a metre. */
const SAME_DEGREES = 1e-6

/**
 * Which necks of a date are necks of the next: those with the most of their ground behind in common, one to one.
 *
 * The overlap is the shared ground by the ground that either has; under a half there is no link. Necks that did not move
 * are told by their ends, without an overlay.
 */
export function neckLinks(before: readonly NeckGround[], after: readonly NeckGround[]): GroundLink[] {
  const links: GroundLink[] = []
  const [free, open] = [new Set(before.keys()), new Set(after.keys())]
  const link = (from: number, to: number, squareMetres: number): void => {
    if (!free.delete(from)) return
    if (open.delete(to)) links.push({ from, to, squareMetres })
    else free.add(from)
  }
  before.forEach((was, from) => {
    const to = after.findIndex((is, i) => open.has(i) && isSame(was, is))
    if (to >= 0) link(from, to, was.squareMetres)
  })
  const candidates = [...free].flatMap((from) =>
    [...open].flatMap((to) => {
      const [was, is] = [before[from]!, after[to]!]
      if (was.closing !== is.closing || sizeRatio(was, is) <= LEAST_OVERLAP) return []
      const shared = sharedSquareMetres(was, is)
      const overlap = shared / (was.squareMetres + is.squareMetres - shared)
      return overlap > LEAST_OVERLAP ? [{ from, to, shared, overlap }] : []
    }),
  )
  for (const { from, to, shared } of candidates.toSorted((a, b) => b.overlap - a.overlap)) link(from, to, shared)
  return links
}

/** The overlap of two grounds is never more than the smaller by the larger. */
function sizeRatio(a: Ground, b: Ground): number {
  return Math.min(a.squareMetres, b.squareMetres) / Math.max(a.squareMetres, b.squareMetres)
}

function isSame(a: NeckGround, b: NeckGround): boolean {
  if (a.closing !== b.closing) return false
  if (Math.abs(a.squareMetres - b.squareMetres) > SAME_SQUARE_METRES) return false
  if (Math.abs(a.neck.widthMetres.value - b.neck.widthMetres.value) > SAME_METRES) return false
  const spots = b.neck.ends.map(({ position }) => position)
  return a.neck.ends.every(({ position: [x, y] }) =>
    spots.some((spot) => Math.abs(spot[0] - x) < SAME_DEGREES && Math.abs(spot[1] - y) < SAME_DEGREES),
  )
}
