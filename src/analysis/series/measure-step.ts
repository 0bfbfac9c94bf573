import { areaSquareMetres } from "../../geometry/area.js"
import { intersectAreas } from "../../geometry/overlay.js"
import type { ControlMap } from "../../model/control-map.js"
import { change } from "../change.js"
import { pockets } from "../pockets.js"
import { type Ground, sharedSquareMetres } from "./ground.js"
import type { MeasuredMap } from "./measure-map.js"
import type { MeasuredStep, PocketEnd, SeriesStep } from "./measured-date.js"
import { neckLinks } from "./neck-links.js"
import { type GroundLink, pocketLinks } from "./pocket-links.js"
import { DEFAULT_PARTS, type SeriesOptions } from "./series-options.js"

/** A map of a series with what it measures. */
export interface MapOnDate {
  readonly date: string
  readonly map: ControlMap
  readonly measured: MeasuredMap
}

/** A neck led to a pocket, or the other way round, if they share this part of the pocket and this of what lies behind the neck. */
const LEAST_OF_POCKET = 0.5
const LEAST_BEHIND_NECK = 0.25
/** A pocket was taken if its closing actor holds this part of it on the next map. */
const LEAST_TAKEN = 0.5

/** Measures two following maps against each other, but for the days between them. */
export function measureStep(
  before: MapOnDate,
  after: MapOnDate,
  { parts = DEFAULT_PARTS }: SeriesOptions,
): Omit<MeasuredStep, "daysSince"> {
  const [was, is] = [before.measured, after.measured]
  const links = pocketLinks(was.pocketGround, is.pocketGround)
  const gone = [...was.pocketGround.keys()].filter((i) => !links.some(({ from }) => from === i))
  const fresh = [...is.pocketGround.keys()].filter((i) => !links.some(({ to }) => to === i))
  return {
    change: parts.includes("change")
      ? change(before.map, after.map, { displacement: false }).changes.map(stepOf)
      : null,
    pockets: links,
    necks: neckLinks(was.neckGround, is.neckGround),
    closed: fresh.flatMap((to) => {
      const neck = likeliestNeck(is.pocketGround[to]!, was.neckGround)
      return neck ? [{ from: neck.index, to, squareMetres: neck.squareMetres }] : []
    }),
    opened: gone.flatMap((from): GroundLink[] => {
      const neck = likeliestNeck(was.pocketGround[from]!, is.neckGround)
      return neck ? [{ from, to: neck.index, squareMetres: neck.squareMetres }] : []
    }),
    ended: gone.map((from) => ({ from, how: endOf(was.pocketGround[from]!, after.map) })),
  }
}

const stepOf = ({
  actor,
  gainedSquareMetres,
  lostSquareMetres,
  netSquareMetres,
  ranges,
  from,
  to,
}: SeriesStep): SeriesStep => ({
  actor,
  gainedSquareMetres,
  lostSquareMetres,
  netSquareMetres,
  ranges,
  from,
  to,
})

/** The neck that has the ground behind it most in common with a pocket. */
function likeliestNeck(pocket: Ground, necks: readonly Ground[]): { index: number; squareMetres: number } | null {
  let best: { index: number; squareMetres: number; overlap: number } | null = null
  for (const [index, neck] of necks.entries()) {
    if (neck.closing !== pocket.closing) continue
    const squareMetres = sharedSquareMetres(pocket, neck)
    if (squareMetres < LEAST_OF_POCKET * pocket.squareMetres) continue
    if (squareMetres < LEAST_BEHIND_NECK * neck.squareMetres) continue
    const overlap = squareMetres / (pocket.squareMetres + neck.squareMetres - squareMetres)
    if (!best || overlap > best.overlap) best = { index, squareMetres, overlap }
  }
  return best
}

function endOf(pocket: Ground, map: ControlMap): PocketEnd {
  const closing = map.areas.get(pocket.closing) ?? []
  const taken = areaSquareMetres(intersectAreas(pocket.area, closing))
  if (taken >= LEAST_TAKEN * pocket.squareMetres) return "taken"
  const rest = closing.length === 0 ? [] : pockets(map, { closing: pocket.closing, minAreaSquareMetres: 0 })
  const isClosedStill = rest.some(({ rings, squareMetres }) => {
    const ground = { closing: pocket.closing, area: [rings], squareMetres: squareMetres.value }
    return sharedSquareMetres(pocket, ground) >= LEAST_OF_POCKET * ground.squareMetres
  })
  return isClosedStill ? "below-limit" : "opened"
}
