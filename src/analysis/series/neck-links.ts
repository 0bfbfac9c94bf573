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
  const pairs = [...free].flatMap((from) =>
    [...open].flatMap((to): Pair[] => {
      const most = before[from]!.closing === after[to]!.closing ? sizeRatio(before[from]!, after[to]!) : 0
      return most > LEAST_OVERLAP ? [{ from, to, most }] : []
    }),
  )
  for (const { from, to, shared } of byOverlap(
    pairs,
    before,
    after,
    ({ from, to }) => free.has(from) && open.has(to),
  )) {
    link(from, to, shared)
  }
  return links
}

/** More than rounding may lift an overlap above the most that it can be. */
const ROUNDING = 1e-12

/** Two necks that may be one, and the most that the overlap of the ground behind them can be. */
interface Pair {
  readonly from: number
  readonly to: number
  readonly most: number
}

/** The same with their overlap. */
interface Overlap extends Pair {
  readonly shared: number
  readonly overlap: number
}

/**
 * Pairs whose grounds overlap by more than a half, from the greatest overlap to the least. A pair is laid over one another
 * only if it may come next, for mostly another pair has taken one of its necks before.
 *
 * @param isFree - Whether a pair may be linked still.
 */
function* byOverlap(
  pairs: readonly Pair[],
  before: readonly NeckGround[],
  after: readonly NeckGround[],
  isFree: (pair: Pair) => boolean,
): Generator<Overlap> {
  const waiting = pairs.toSorted((a, b) => a.most - b.most)
  let known: Overlap[] = []
  while (waiting.length > 0 || known.length > 0) {
    known = known.filter(isFree)
    const best = known.reduce((most, { overlap }) => Math.max(most, overlap), 0)
    const next = waiting.at(-1)
    if (next && next.most >= best * (1 - ROUNDING)) {
      waiting.pop()
      if (isFree(next)) known.push(...overlapOf(next, before[next.from]!, after[next.to]!))
      continue
    }
    const first = known.filter(({ overlap }) => overlap === best).toSorted((a, b) => a.from - b.from || a.to - b.to)[0]
    if (first) yield first
  }
}

/** Empty where two grounds overlap by no more than a half. */
function overlapOf(pair: Pair, was: NeckGround, is: NeckGround): Overlap[] {
  const shared = sharedSquareMetres(was, is)
  const overlap = shared / (was.squareMetres + is.squareMetres - shared)
  return overlap > LEAST_OVERLAP ? [{ ...pair, shared, overlap }] : []
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
