import { createLocator } from "../../geometry/create-locator.js"
import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import { interiorPoint } from "../../geometry/interior-point.js"
import { lineLengthMetres } from "../../geometry/line-length.js"
import { lineMatcher } from "../../geometry/line-matcher.js"
import { pointsAlong } from "../../geometry/points-along.js"
import type { Area, PolygonRings, Position } from "../../geometry/position.js"
import { type PreparedShape, prepareShape } from "../../geometry/prepared-shape.js"
import { shapeDistance } from "../../geometry/shape-distance.js"
import type { ControlMap, FrontStretch } from "../../model/control-map.js"
import type { ActorId } from "../../report/actor.js"
import type { Measured } from "../../report/measured.js"
import type { DisplacementWitness } from "../displacement.js"
import { measuredWithMargin } from "../measured-with-margin.js"
import type { ChangeOptions } from "./change-options.js"
import { NOBODY } from "./nobody.js"
import { pieceShape } from "./piece-shape.js"
import { rimMargin } from "./rim-margin.js"
import type { ChangeKind, Transfer, TransferPiece } from "./transfer.js"
import type { RawTransfer } from "./transfers.js"

const KINDS: readonly ChangeKind[] = ["movement", "sliver", "redrawn-border", "inside-drawing-error"]

/** A border that lies no farther off than this was drawn anew, where nobody says how well it is known. Metres. */
const BORDER_METRES = 1000

/** Tells each piece of the transfers between two maps: what it is, where it lies, between which fronts. */
export function describeTransfers(
  raw: readonly RawTransfer[],
  before: ControlMap,
  after: ControlMap,
  options: ChangeOptions,
): Transfer[] {
  const side = { before: new Side(before), after: new Side(after) }
  const isRedrawn = redrawnBorders(before, after, options)
  const changed = placesThatChangedHands(before, after)
  return raw
    .map(({ from, to, area }): Transfer => {
      const line = {
        before: side.before.boundary(from === NOBODY ? to : from),
        after: side.after.boundary(to === NOBODY ? from : to),
      }
      const margin = rimMargin(
        [before, after],
        [from === NOBODY ? to : from, to === NOBODY ? from : to],
        options.drawingError,
      )
      const pieces = area
        .map((rings): TransferPiece => {
          const shape = pieceShape(rings)
          const greatest = greatestWay(rings, line.before, line.after)
          const fronts = { before: side.before.front(greatest.from), after: side.after.front(greatest.to) }
          const drawn = [fronts.before, fronts.after].map((front) => front?.uncertaintyMetres ?? options.drawingError)
          const known = drawn.filter((metres) => metres !== undefined)
          const drawingErrorMetres = known.length === 2 ? known[0]! + known[1]! : null
          const isNobodys = from === NOBODY || to === NOBODY
          const near = placesOf(rings, [...after.places, ...before.places])
          return {
            kind: shape.isSliver
              ? "sliver"
              : isNobodys && isRedrawn(rings)
                ? "redrawn-border"
                : drawingErrorMetres !== null &&
                    greatest.metres <= drawingErrorMetres &&
                    !near.places.some((id) => changed.has(id))
                  ? "inside-drawing-error"
                  : "movement",
            area: [rings],
            squareMetres: shape.squareMetres,
            range: measuredWithMargin(shape.squareMetres, margin && margin(rings)),
            widthMetres: shape.widthMetres,
            greatest,
            drawingErrorMetres,
            ...near,
            fronts: { before: fronts.before?.id ?? null, after: fronts.after?.id ?? null },
            at: interiorPoint(rings),
          }
        })
        .toSorted((a, b) => b.squareMetres - a.squareMetres)
      const sum = (some: readonly TransferPiece[]): number =>
        some.reduce((total, { squareMetres }) => total + squareMetres, 0)
      return {
        from,
        to,
        squareMetres: sum(pieces),
        range: total(pieces.map(({ range }) => range)),
        byKind: Object.fromEntries(
          KINDS.map((kind) => [kind, sum(pieces.filter((piece) => piece.kind === kind))]),
        ) as unknown as Transfer["byKind"],
        pieces,
      }
    })
    .toSorted((a, b) => b.squareMetres - a.squareMetres)
}

function total(ranges: readonly Measured[]): Measured {
  const sum = (end: "value" | "low" | "high"): number => ranges.reduce((all, range) => all + (range[end] ?? 0), 0)
  const isBare = ranges.some(({ low, high }) => low === null || high === null)
  return { value: sum("value"), low: isBare ? null : sum("low"), high: isBare ? null : sum("high") }
}

/** One of the two maps, with what distances are asked to. */
class Side {
  private readonly map: ControlMap
  private readonly boundaries = new Map<ActorId, PreparedShape | null>()
  private readonly fronts: { readonly front: FrontStretch; readonly shape: PreparedShape }[]

  constructor(map: ControlMap) {
    this.map = map
    this.fronts = map.fronts.map((front) => ({ front, shape: prepareShape({ kind: "line", lines: [front.line] }) }))
  }

  /** The boundary of an actor's ground; null where it has none. */
  boundary(actor: ActorId): PreparedShape | null {
    const known = this.boundaries.get(actor)
    if (known !== undefined) return known
    const lines = (this.map.areas.get(actor) ?? []).flat()
    const shape = lines.length === 0 ? null : prepareShape({ kind: "line", lines })
    this.boundaries.set(actor, shape)
    return shape
  }

  /** The drawn front nearest to a position. */
  front(position: Position): FrontStretch | null {
    let best: { front: FrontStretch; metres: number } | null = null
    for (const { front, shape } of this.fronts) {
      const { metres } = shapeDistance({ kind: "point", position }, shape)
      if (!best || metres < best.metres) best = { front, metres }
    }
    return best?.front ?? null
  }
}

/** The rim of a piece is looked at about so many times, and no more often than this. */
const LOOKS = 200
const LEAST_STEP_METRES = 500

/**
 * The farthest way between the line before and the line after, from a point on the piece's rim. The rim lies on one line or
 * the other; where a pocket went, the line after is the outer boundary of what swallowed it.
 *
 * Walking on by a metre makes a way no more than a metre longer, so looks that cannot find a farther one are left out: of
 * a piece as wide as it is long nine in ten.
 */
function greatestWay(
  rings: PolygonRings,
  before: PreparedShape | null,
  after: PreparedShape | null,
): DisplacementWitness {
  const start = rings[0]![0]!
  let greatest: DisplacementWitness = { metres: 0, from: start, to: start }
  const step = Math.max(LEAST_STEP_METRES, rings.reduce((sum, ring) => sum + lineLengthMetres(ring), 0) / LOOKS)
  let last = start
  let spareMetres = 0
  for (const position of rings.flatMap((ring) => pointsAlong(ring, step))) {
    spareMetres -= geodesicInverse(last, position).metres
    last = position
    if (spareMetres > 0) continue
    const point = { kind: "point", position } as const
    const was = before && shapeDistance(point, before)
    const is = after && shapeDistance(point, after)
    if (was && was.metres > greatest.metres) greatest = { metres: was.metres, from: was.witness[1], to: position }
    if (is && is.metres > greatest.metres) greatest = { metres: is.metres, from: position, to: is.witness[1] }
    spareMetres = greatest.metres - Math.max(was?.metres ?? 0, is?.metres ?? 0)
  }
  return greatest
}

/** Whether a piece that somebody got from nobody, or the other way round, lies along a border or outside one of the theatres. */
function redrawnBorders(
  before: ControlMap,
  after: ControlMap,
  { border = [] }: ChangeOptions,
): (rings: PolygonRings) => boolean {
  const lines = [
    ...[...before.edges, ...after.edges].flatMap((edge) => (edge.edge === "border" ? [edge.line] : [])),
    ...border,
  ].map((line) => ({ label: 0, line, isFacing: false }))
  const match = lineMatcher(lines, BORDER_METRES)
  const theatres = [before.theatre, after.theatre].flatMap((theatre: Area | null) =>
    theatre ? [createLocator(theatre)] : [],
  )
  return (rings) => {
    const at = interiorPoint(rings)
    if (theatres.some((locate) => locate(at) === "outside")) return true
    return (
      lines.length > 0 &&
      rings.every((ring) => ring.slice(1).every((to, i) => match(ring[i]!, to).every(({ label }) => label !== null)))
    )
  }
}

/** Places that the two maps give to different actors, each by its own claims: no drawing error moves these. */
function placesThatChangedHands(before: ControlMap, after: ControlMap): Set<string> {
  const holders = new Map(before.places.map(({ id, holder }) => [id, holder]))
  return new Set(
    after.places.filter(({ id, holder }) => holders.has(id) && holders.get(id) !== holder).map(({ id }) => id),
  )
}

function placesOf(rings: PolygonRings, all: ControlMap["places"]): Pick<TransferPiece, "places" | "nearestPlace"> {
  const locate = createLocator([rings])
  const places = [...new Set(all.filter(({ position }) => locate(position) !== "outside").map(({ id }) => id))]
  if (places.length > 0 || all.length === 0) return { places, nearestPlace: null }
  const piece = prepareShape({ kind: "line", lines: rings })
  let nearestPlace: TransferPiece["nearestPlace"] = null
  for (const { id, position } of all) {
    const { metres } = shapeDistance({ kind: "point", position }, piece)
    if (!nearestPlace || metres < nearestPlace.metres) nearestPlace = { id, metres }
  }
  return { places, nearestPlace }
}
