import { areaSquareMetres } from "../../geometry/area.js"
import { intersectAreas, subtractAreas } from "../../geometry/overlay.js"
import type { Area } from "../../geometry/position.js"
import type { ControlMap } from "../../model/control-map.js"
import type { ActorId } from "../../report/actor.js"
import { NOBODY } from "./nobody.js"

/** Ground that passed from one actor to another, not yet looked at piece by piece. */
export interface RawTransfer {
  readonly from: ActorId
  readonly to: ActorId
  readonly area: Area
}

/** What one actor gained and lost. */
export interface ActorExchange {
  readonly actor: ActorId
  readonly gained: Area
  readonly lost: Area
}

/** Less than this of another actor's ground comes from rounding crossings. Square metres. */
const ROUNDING_SQUARE_METRES = 1
/** What is left over counts as nobody's above this share: below it is the bulge of cut edges. */
const NOBODY_SHARE = 1e-4

/** Whose each actor's gains were, and whose the losses that nobody gained. */
export function rawTransfers(
  exchanges: readonly ActorExchange[],
  before: ControlMap,
  after: ControlMap,
): RawTransfer[] {
  return exchanges.flatMap(({ actor, gained, lost }) => [
    ...sharesOf(gained, before, actor).map(({ other, area }) => ({ from: other, to: actor, area })),
    ...sharesOf(lost, after, actor)
      .filter(({ other }) => other === NOBODY)
      .map(({ area }) => ({ from: actor, to: NOBODY, area })),
  ])
}

function sharesOf(ground: Area, map: ControlMap, without: ActorId): { other: ActorId; area: Area }[] {
  if (ground.length === 0) return []
  const whole = areaSquareMetres(ground)
  let rest = whole
  const shares: { other: ActorId; area: Area }[] = []
  for (const [other, held] of map.areas) {
    if (other === without) continue
    const area = intersectAreas(ground, held)
    const squareMetres = areaSquareMetres(area)
    rest -= squareMetres
    if (squareMetres >= ROUNDING_SQUARE_METRES) shares.push({ other, area })
  }
  if (rest <= NOBODY_SHARE * whole) return shares
  const nobodys = shares.reduce((left, { area }) => subtractAreas(left, area), ground)
  return [...shares, { other: NOBODY, area: nobodys }]
}
