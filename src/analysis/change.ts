import { areaSquareMetres } from "../geometry/area.js"
import { exchangeAreas } from "../geometry/exchange-areas.js"
import { lineLengthMetres } from "../geometry/line-length.js"
import { intersectAreas } from "../geometry/overlay.js"
import type { Area } from "../geometry/position.js"
import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import { type Displacement, displacement } from "./displacement.js"

/** Stands for ground that nobody held on one of the two maps. */
export const NOBODY = "nobody"

/** A piece of ground that an actor gained or lost. */
export interface ChangedPiece {
  readonly area: Area
  readonly squareMetres: number
  /** Twice the area over the perimeter: the mean width of a long thin piece. Metres. */
  readonly widthMetres: number
  /** Thinner than a metre: a line drawn anew, and no movement. */
  readonly isSliver: boolean
}

/** What one actor gained and lost between two maps. */
export interface ActorChange {
  readonly actor: ActorId
  readonly gainedSquareMetres: number
  readonly lostSquareMetres: number
  /** Gained less lost: the difference of the two grounds. */
  readonly netSquareMetres: number
  /** Of the gained, how much each other actor held before; of the lost, how much each holds after. */
  readonly from: Readonly<Record<ActorId, number>>
  readonly to: Readonly<Record<ActorId, number>>
  /** Gained or lost in slivers; these count in the sums above. */
  readonly sliverSquareMetres: number
  readonly gained: readonly ChangedPiece[]
  readonly lost: readonly ChangedPiece[]
  /** How far its boundary moved; null where it had no ground on one of the maps, or none was asked for. */
  readonly displacement: Displacement | null
}

/** What changed between two maps. */
export interface Change {
  readonly before: string | null
  readonly after: string | null
  /** Actors whose ground changed, the most first. */
  readonly changes: readonly ActorChange[]
}

/** What to measure of a change. */
export interface ChangeOptions {
  /** Whether to set transects along the moved lines; true unless told. Without them a change is measured much faster. */
  readonly displacement?: boolean
}

/** Thinner pieces are slivers. Metres. */
const SLIVER_METRES = 1

/**
 * Ground that changed hands between two maps of one theatre.
 *
 * Areas are geodesic. Where an edge is cut in two, its halves are geodesics of their own and bulge less than the whole;
 * the difference, some thousand square metres for an edge of 5 km, is added to what was gained or taken from it, so that
 * gained less lost is exactly the difference of the two grounds.
 *
 * @returns Nothing for an actor whose ground is the same on both maps.
 * @example
 * change(august2017, october2017).changes.find(({ actor }) => actor === "gov").netSquareMetres // 18866044264.…
 */
export function change(before: ControlMap, after: ControlMap, options: ChangeOptions = {}): Change {
  const actors = [...new Set([...before.areas.keys(), ...after.areas.keys()])]
  const changes = actors.flatMap((actor): ActorChange[] => {
    const [was, is] = [before.areas.get(actor) ?? [], after.areas.get(actor) ?? []]
    const { gained, lost } = exchangeAreas(was, is)
    if (gained.length === 0 && lost.length === 0) return []
    const net = areaSquareMetres(is) - areaSquareMetres(was)
    const [rawGained, rawLost] = [areaSquareMetres(gained), areaSquareMetres(lost)]
    const bulge = net - (rawGained - rawLost)
    const pieces = { gained: gained.map(describe), lost: lost.map(describe) }
    return [
      {
        actor,
        gainedSquareMetres: rawGained + Math.max(0, bulge),
        lostSquareMetres: rawLost + Math.max(0, -bulge),
        netSquareMetres: net,
        from: sharesOf(gained, before, actor),
        to: sharesOf(lost, after, actor),
        sliverSquareMetres: [...pieces.gained, ...pieces.lost].reduce(
          (sum, piece) => sum + (piece.isSliver ? piece.squareMetres : 0),
          0,
        ),
        ...pieces,
        displacement:
          options.displacement !== false && was.length > 0 && is.length > 0
            ? displacement(was, is, before.theatre)
            : null,
      },
    ]
  })
  const size = ({ gainedSquareMetres, lostSquareMetres }: ActorChange): number => gainedSquareMetres + lostSquareMetres
  return { before: before.date, after: after.date, changes: changes.toSorted((a, b) => size(b) - size(a)) }
}

function describe(rings: Area[number]): ChangedPiece {
  const area = [rings]
  const squareMetres = areaSquareMetres(area)
  const perimeter = rings.reduce((sum, ring) => sum + lineLengthMetres(ring), 0)
  const widthMetres = perimeter > 0 ? (2 * squareMetres) / perimeter : 0
  return { area, squareMetres, widthMetres, isSliver: widthMetres < SLIVER_METRES }
}

/** Less than this of another actor's ground comes from rounding crossings. Square metres. */
const ROUNDING_SQUARE_METRES = 1

function sharesOf(ground: Area, map: ControlMap, without: ActorId): Record<ActorId, number> {
  if (ground.length === 0) return {}
  const shares: Record<ActorId, number> = {}
  let rest = areaSquareMetres(ground)
  for (const [actor, area] of map.areas) {
    if (actor === without) continue
    const squareMetres = areaSquareMetres(intersectAreas(ground, area))
    rest -= squareMetres
    if (squareMetres >= ROUNDING_SQUARE_METRES) shares[actor] = squareMetres
  }
  if (rest > NOBODY_SHARE * areaSquareMetres(ground)) shares[NOBODY] = rest
  return shares
}

/** What is left over counts as nobody's above this share: below it is the bulge of cut edges. */
const NOBODY_SHARE = 1e-4
