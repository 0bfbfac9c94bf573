import { areaSquareMetres } from "../geometry/area.js"
import { exchangeAreas } from "../geometry/exchange-areas.js"
import type { Area } from "../geometry/position.js"
import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import { boundarySplitter } from "./change/boundary-splitter.js"
import type { ChangeOptions } from "./change/change-options.js"
import { type ChangeRanges, changeRanges, type UncertainPiece } from "./change/change-ranges.js"
import { describeTransfers } from "./change/describe-transfers.js"
import { type PieceShape, pieceShape } from "./change/piece-shape.js"
import { rimMargin } from "./change/rim-margin.js"
import type { Transfer } from "./change/transfer.js"
import { type ActorExchange, rawTransfers } from "./change/transfers.js"
import { type Displacement, displacement } from "./displacement.js"
import { groundSquareMetres } from "./ground-square-metres.js"

/** A piece of ground that an actor gained or lost. */
export interface ChangedPiece extends PieceShape {
  readonly area: Area
}

/** What one actor gained and lost between two maps. */
export interface ActorChange {
  readonly actor: ActorId
  readonly gainedSquareMetres: number
  readonly lostSquareMetres: number
  /** Gained less lost: the difference of the two grounds. */
  readonly netSquareMetres: number
  /** The same three with their intervals: every line that was drawn anew off by its drawing uncertainty. */
  readonly ranges: ChangeRanges
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
  /** Ground by who lost it and who gained it, the most first; null where no displacement was asked for. */
  readonly transfers: readonly Transfer[] | null
}

/**
 * Ground that changed hands between two maps of one theatre.
 *
 * Areas are geodesic. Where an edge is cut in two, its halves are geodesics of their own and bulge less than the whole;
 * the difference, some thousand square metres for an edge of 5 km, is added to what was gained or taken from it, so that
 * gained less lost is exactly the difference of the two grounds.
 *
 * @returns Nothing for an actor whose ground is the same on both maps.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * change(august2017, october2017).changes.find(({ actor }) => actor === "gov").netSquareMetres // 18866044264.…
 */
export function change(before: ControlMap, after: ControlMap, options: ChangeOptions = {}): Change {
  guardControlMap("before", before)
  guardControlMap("after", after)
  guardMembers("options", options, { displacement: "flag?", drawingErrorMetres: "size?", border: "lines?" })
  const actors = [...new Set([...before.areas.keys(), ...after.areas.keys()])]
  const exchanges = actors.flatMap((actor): (ActorExchange & Exchanged)[] => {
    const [was, is] = [before.areas.get(actor) ?? [], after.areas.get(actor) ?? []]
    const { gained, lost } = exchangeAreas(was, is)
    return gained.length === 0 && lost.length === 0 ? [] : [{ actor, was, is, gained, lost }]
  })
  const raw = rawTransfers(exchanges, before, after)
  const isDisplacement = options.displacement !== false
  const split = isDisplacement
    ? ([boundarySplitter(before, options.border), boundarySplitter(after, options.border)] as const)
    : null
  const size = ({ gainedSquareMetres, lostSquareMetres }: ActorChange): number => gainedSquareMetres + lostSquareMetres
  return {
    before: before.date,
    after: after.date,
    changes: exchanges
      .map(({ actor, was, is, gained, lost }): ActorChange => {
        const netSquareMetres = groundSquareMetres(is) - groundSquareMetres(was)
        const pieces = { gained: gained.map(describe), lost: lost.map(describe) }
        const [rawGained, rawLost] = [sizeOf(pieces.gained), sizeOf(pieces.lost)]
        const bulge = netSquareMetres - (rawGained - rawLost)
        const gainedSquareMetres = rawGained + Math.max(0, bulge)
        const lostSquareMetres = rawLost + Math.max(0, -bulge)
        const margin = rimMargin([before, after], [actor, actor], options.drawingErrorMetres)
        const uncertain = (some: readonly ChangedPiece[]): UncertainPiece[] =>
          some.map(({ area, squareMetres }) => ({ squareMetres, margin: margin!(area[0]!) }))
        return {
          actor,
          gainedSquareMetres,
          lostSquareMetres,
          netSquareMetres,
          ranges: changeRanges(
            [gainedSquareMetres, lostSquareMetres],
            netSquareMetres,
            margin && { gained: uncertain(pieces.gained), lost: uncertain(pieces.lost) },
          ),
          from: shares(raw.filter(({ to }) => to === actor).map(({ from, area }) => [from, area])),
          to: shares(raw.filter(({ from }) => from === actor).map(({ to, area }) => [to, area])),
          sliverSquareMetres: sizeOf([...pieces.gained, ...pieces.lost].filter(({ isSliver }) => isSliver)),
          ...pieces,
          displacement:
            split && was.length > 0 && is.length > 0
              ? displacement({ before: split[0](actor), after: split[1](actor), gained, lost, netSquareMetres })
              : null,
        }
      })
      .toSorted((a, b) => size(b) - size(a)),
    transfers: split && describeTransfers(raw, [before, after], split, options),
  }
}

interface Exchanged {
  readonly was: Area
  readonly is: Area
}

const describe = (rings: Area[number]): ChangedPiece => ({ area: [rings], ...pieceShape(rings) })

const sizeOf = (pieces: readonly ChangedPiece[]): number =>
  pieces.reduce((sum, { squareMetres }) => sum + squareMetres, 0)

const shares = (parts: readonly (readonly [ActorId, Area])[]): Record<ActorId, number> =>
  Object.fromEntries(parts.map(([actor, area]) => [actor, areaSquareMetres(area)]))
