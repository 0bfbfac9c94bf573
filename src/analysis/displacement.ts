import { geodesicDirect } from "../geometry/geodesic-direct.js"
import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import { lineLengthMetres } from "../geometry/line-length.js"
import type { Area, Position } from "../geometry/position.js"
import { prepareShape } from "../geometry/prepared-shape.js"
import { shapeDistance } from "../geometry/shape-distance.js"
import { movedLine } from "./change/moved-line.js"
import type { SplitBoundary } from "./change/split-boundary.js"

/** How far a boundary moved, from transects set along its new course. */
export interface Displacement {
  /** Transects on the moved part, and how far apart they were set along the boundary, in metres. */
  readonly transects: number
  readonly spacingMetres: number
  /** Share of the new boundary's length that runs otherwise than the old one; the theatre's edge left out. */
  readonly movedShare: number
  /** Length of the new boundary that runs otherwise than the old one. Metres. */
  readonly redrawnMetres: number
  /** Net gain over that length: how far the line moved on the whole. Metres; null where nothing was redrawn. */
  readonly netOverLengthMetres: number | null
  /** Over the moved part, outward positive. Metres. */
  readonly meanMetres: number
  readonly medianMetres: number
  /** Nine tenths of the moved part moved no further than this, either way. Metres. */
  readonly ninetiethMetres: number
  /** The farthest outward move: from the old boundary to the new one. */
  readonly greatestAdvance: DisplacementWitness | null
  /** The farthest inward move. */
  readonly greatestRetreat: DisplacementWitness | null
}

/** A transect: where the boundary was, and where it is. */
export interface DisplacementWitness {
  readonly metres: number
  readonly from: Position
  readonly to: Position
}

/** Transects all in all; their spacing follows from the length of boundary that was redrawn. */
const TRANSECTS = 400
/** A boundary that came no further than this has not moved. Metres. */
const MOVED_METRES = 1

/** What an actor's line moved over, and between which boundaries. */
export interface MovedGround {
  readonly before: SplitBoundary
  readonly after: SplitBoundary
  readonly gained: Area
  readonly lost: Area
  /** What the actor gained less what it lost. */
  readonly netSquareMetres: number
}

/**
 * How far an actor's line moved.
 *
 * Transects stand at even distances where the rim of gained or lost ground is the new line, and lead the shortest way to
 * the old line on the same rim; where it has none, as round ground that was leapt to, to the old line wherever it is
 * nearest. On gained ground they are advances, on lost ground retreats. The line is what the actor shares with others, or,
 * where a piece has none of that, its boundary with ground that nobody holds. The theatre's edge and state borders cannot
 * move: nothing stands on them, and nothing is measured to them unless the actor had no other boundary.
 *
 * @see Thieler et al. 2009 (DSAS), https://doi.org/10.3133/ofr20081278, for transects along a moving line.
 */
export function displacement({ before, after, gained, lost, netSquareMetres }: MovedGround): Displacement {
  const lineOf = movedLine(before, after)
  const pieces = [
    ...gained.map((rings) => ({ ...lineOf(rings), outward: 1 })),
    ...lost.map((rings) => ({ ...lineOf(rings), outward: -1 })),
  ]
  const redrawnMetres = pieces.reduce((sum, piece) => sum + length(piece.after), 0)
  const movableMetres = length(after.front) + length(after.open)
  const spacingMetres = redrawnMetres / TRANSECTS
  const all = [before.front, before.open, before.fixed].find((lines) => lines.length > 0) ?? []
  const moves = pieces.flatMap((piece) => {
    const lines = piece.before.length > 0 ? piece.before : all
    if (lines.length === 0) return []
    const old = prepareShape({ kind: "line", lines })
    return piece.after
      .flatMap((run) => stations(run, spacingMetres))
      .map((to) => {
        const { metres, witness } = shapeDistance({ kind: "point", position: to }, old)
        return { metres, from: witness[1], to, signed: piece.outward * metres }
      })
  })
  const moved = moves.filter(({ metres }) => metres > MOVED_METRES).toSorted((a, b) => a.signed - b.signed)
  const sizes = moved.map(({ metres }) => metres).toSorted((a, b) => a - b)
  const at = (values: readonly number[], share: number): number =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0
  const witness = (move: (typeof moved)[number] | undefined): DisplacementWitness | null =>
    move ? { metres: move.metres, from: move.from, to: move.to } : null
  const [last, first] = [moved.at(-1), moved[0]]
  return {
    transects: moved.length,
    spacingMetres,
    movedShare: movableMetres > 0 ? redrawnMetres / movableMetres : 0,
    redrawnMetres,
    netOverLengthMetres: redrawnMetres > 0 ? netSquareMetres / redrawnMetres : null,
    meanMetres: moved.length > 0 ? moved.reduce((sum, { signed }) => sum + signed, 0) / moved.length : 0,
    medianMetres: at(
      moved.map(({ signed }) => signed),
      0.5,
    ),
    ninetiethMetres: at(sizes, 0.9),
    greatestAdvance: last && last.signed > 0 ? witness(last) : null,
    greatestRetreat: first && first.signed < 0 ? witness(first) : null,
  }
}

function length(lines: readonly (readonly Position[])[]): number {
  return lines.reduce((sum, line) => sum + lineLengthMetres(line), 0)
}

function stations(run: readonly Position[], spacing: number): Position[] {
  const found: Position[] = []
  if (spacing === 0) return found
  let ahead = spacing / 2
  run.slice(1).forEach((to, i) => {
    const from = run[i]!
    const { metres, azimuth } = geodesicInverse(from, to)
    for (; ahead <= metres; ahead += spacing) found.push(geodesicDirect(from, azimuth, ahead))
    ahead -= metres
  })
  return found
}
