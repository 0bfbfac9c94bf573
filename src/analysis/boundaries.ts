import { edgeLengthMetres } from "../geometry/edge-length.js"
import { lineLengthMetres } from "../geometry/line-length.js"
import { lineMatcher, type MatchedPart, type MatchLine } from "../geometry/line-matcher.js"
import { placeOnEdge } from "../geometry/place-on-edge.js"
import { doubledPlanarArea } from "../geometry/planar-area.js"
import type { Area, Position, Ring } from "../geometry/position.js"
import { validAreas } from "../geometry/valid-area.js"
import { guardMembers } from "../guard/guard-members.js"
import { wrongValue } from "../guard/wrong-call.js"
import type { ControlMap, FrontStretch } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import { actorNeighbours } from "./actor-neighbours.js"
import type { BoundaryKind, BoundaryStretch, Junction } from "./boundary-stretch.js"
import { frontByEdge } from "./front-by-edge.js"
import { junctionsOf } from "./junctions-of.js"
import { refuseEntangled } from "./refuse-entangled.js"

/** What boundaries are held against besides each other and the map's own theatre and border. */
export interface BoundaryOptions {
  /** Neighbours whose boundaries leave a gap or overlap by no more than this still meet; 1 unless told. */
  readonly toleranceMetres?: number
  /** More lines of the state border. */
  readonly border?: readonly (readonly Position[])[]
  /** Rivers and shores. */
  readonly water?: readonly (readonly Position[])[]
}

/** Every stretch of every boundary on a map, and where three actors meet. */
export interface Boundaries {
  /** Actor by actor in the map's order, ring by ring. Their lengths add up to the actor's perimeter. */
  readonly stretches: readonly BoundaryStretch[]
  readonly junctions: readonly Junction[]
}

/** Rounding of shared vertices in files lies far below this. */
const DEFAULT_TOLERANCE_METRES = 1

/**
 * What lies beyond each stretch of every actor's boundary.
 *
 * Each edge is held against the boundaries of the other actors, where these run against it, against the state border, the
 * theatre's edge and water; the nearest within the tolerance counts, and of those as near the first in this order. Edges
 * need not share their vertices. What has nothing within the tolerance borders on the unknown. Where stretches meet is good
 * to the tolerance.
 *
 * An actor is held against those whose boxes meet its own. A map without neighbours, theatre and border takes time in
 * proportion to its vertices, others a little more.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the tolerance is negative or no number, a ring goes round a pole, or over 1,000 actors' grounds lie
 * so much among one another that over twenty million edges had to be held against each other.
 * @example
 * const { stretches, junctions } = boundaries(map)
 * stretches.filter(({ actor, kind }) => actor === "opp" && kind === "theatre-edge").length // 1
 * junctions[0].actors // ["gov", "is", "sdf"]
 */
export function boundaries(map: ControlMap, options: BoundaryOptions = {}): Boundaries {
  guardControlMap("map", map)
  const {
    toleranceMetres = DEFAULT_TOLERANCE_METRES,
    border = [],
    water = [],
  } = guardMembers("options", options, { toleranceMetres: "number?", border: "lines?", water: "lines?" })
  if (toleranceMetres < 0) {
    wrongValue("options.toleranceMetres", toleranceMetres, "0 m or more")
  }
  const actors = [...map.areas.keys()]
  const grounds = validAreas([...map.areas.values()]).map(oriented)
  const beyond = new Labels()
  const own = grounds.map((rings, i) => {
    const label = beyond.of(kindOfActor(actors[i]!), actors[i]!)
    return rings.map((line): MatchLine => ({ label, line, isFacing: true }))
  })
  const fixed = (kind: BoundaryKind, lines: readonly (readonly Position[])[]): MatchLine[] => {
    const label = beyond.of(kind, null)
    return lines.map((line) => ({ label, line, isFacing: false }))
  }
  const limits = [
    ...fixed("border", [...map.edges.flatMap(({ edge, line }) => (edge === "border" ? [line] : [])), ...border]),
    ...fixed("theatre-edge", map.theatre?.flat() ?? []),
    ...fixed("water", water),
  ]
  const drawnAt = frontByEdge(map.fronts)
  const neighbours = actorNeighbours(grounds, toleranceMetres)
  refuseEntangled(grounds, neighbours)
  const rings = grounds.flatMap((ground, i) => {
    const match = lineMatcher([...neighbours[i]!.flatMap((j) => own[j]!), ...limits], toleranceMetres)
    return ground.map((ring) => runsOf(ring, match, drawnAt).map((run) => stretchOf(actors[i]!, run, beyond)))
  })
  return { stretches: rings.flat(), junctions: junctionsOf(rings, Math.max(toleranceMetres, DEFAULT_TOLERANCE_METRES)) }
}

const kindOfActor = (actor: ActorId): BoundaryKind => (actor === "contested" || actor === "unknown" ? actor : "front")

/** Rings with the ground on their left. */
function oriented(area: Area): Ring[] {
  return area.flatMap((rings) =>
    rings.map((ring, i) => (doubledPlanarArea(ring) > 0 === (i === 0) ? ring : ring.toReversed())),
  )
}

/** Numbers for what may lie beyond a boundary. */
class Labels {
  private readonly meanings: { kind: BoundaryKind; other: ActorId | null }[] = []

  of(kind: BoundaryKind, other: ActorId | null): number {
    return this.meanings.push({ kind, other }) - 1
  }

  meaning(label: number | null): { kind: BoundaryKind; other: ActorId | null } {
    return label === null ? { kind: "unknown", other: "unknown" } : this.meanings[label]!
  }
}

/** A part of a ring's edge with its ends. */
interface Piece extends MatchedPart {
  readonly from: Position
  readonly to: Position
  readonly metres: number
  readonly drawn: FrontStretch | null
}

/** Pieces of a ring that follow each other and have the same beyond them. */
type Run = readonly Piece[]

function runsOf(
  ring: Ring,
  match: (from: Position, to: Position) => MatchedPart[],
  drawnAt: (from: Position, to: Position) => FrontStretch | null,
): Run[] {
  const pieces: Piece[] = []
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1]!, ring[i]!]
    const metres = edgeLengthMetres(from, to)
    const drawn = drawnAt(from, to)
    for (const { label, start, end, apart, beside } of match(from, to)) {
      pieces.push({
        label,
        start,
        end,
        apart,
        beside,
        from: placeOnEdge(from, to, start),
        to: placeOnEdge(from, to, end),
        metres: metres * (end - start),
        drawn,
      })
    }
  }
  const isSame = (a: Piece, b: Piece): boolean => a.label === b.label && a.drawn === b.drawn
  const first = pieces.findIndex((piece, i) => !isSame(piece, pieces[(i || pieces.length) - 1]!))
  const inOrder = first > 0 ? [...pieces.slice(first), ...pieces.slice(0, first)] : pieces
  const runs: Piece[][] = []
  for (const piece of inOrder) {
    const last = runs.at(-1)
    if (last && isSame(last[0]!, piece)) last.push(piece)
    else runs.push([piece])
  }
  return runs
}

/** Boundaries nearer to each other than this share their edges. Metres. */
const SHARED_METRES = 0.01

function stretchOf(actor: ActorId, run: Run, beyond: Labels): BoundaryStretch {
  const line: Position[] = [run[0]!.from]
  const last = run.at(-1)
  let bandMetres = 0
  for (const piece of run) {
    if (piece.end === 1 || piece === last) line.push(piece.to)
    bandMetres = Math.max(bandMetres, piece.apart[0], piece.apart[1])
  }
  const isShared = bandMetres < SHARED_METRES
  return {
    actor,
    ...beyond.meaning(run[0]!.label),
    line,
    metres: run.reduce((sum, { metres }) => sum + metres, 0),
    bandMetres: isShared ? 0 : bandMetres,
    middle: isShared || run[0]!.beside === null ? line : middleOf(run),
    drawn: run[0]!.drawn,
  }
}

function middleOf(run: Run): Position[] {
  const half = ([ax, ay]: Position, [bx, by]: Position): Position => [(ax + bx) / 2, (ay + by) / 2]
  const line = [half(run[0]!.from, run[0]!.beside![0])]
  for (const { from, to, beside } of run) {
    const [start, end] = [half(from, beside![0]), half(to, beside![1])]
    const last = line.at(-1)!
    if (lineLengthMetres([last, start]) > SHARED_METRES) line.push(start)
    line.push(end)
  }
  return line
}
