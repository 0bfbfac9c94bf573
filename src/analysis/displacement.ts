import { createLocator } from "../geometry/create-locator.js"
import { geodesicDirect } from "../geometry/geodesic-direct.js"
import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import { lineLengthMetres } from "../geometry/line-length.js"
import type { Area, Position } from "../geometry/position.js"
import { prepareShape } from "../geometry/prepared-shape.js"
import { shapeDistance } from "../geometry/shape-distance.js"

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

/**
 * How far an area's boundary moved.
 *
 * Transects stand at even distances on those parts of the new boundary that run otherwise than the old one, and lead the
 * shortest way to it; a transect that starts outside the old area is an advance. Boundary along the theatre's edge is
 * left out: it cannot move.
 *
 * @param netSquareMetres - What the area gained less what it lost.
 *
 * @see Thieler et al. 2009 (DSAS), https://doi.org/10.3133/ofr20081278, for transects along a moving line.
 */
export function displacement(before: Area, after: Area, theatre: Area | null, netSquareMetres: number): Displacement {
  const old = before.flat()
  const fixed = edgesOf(theatre?.flat() ?? [])
  const known = edgesOf(old)
  const movable = after.flat().flatMap((ring) => runsOf(ring, (edge) => !fixed.has(edge)))
  const redrawn = movable.flatMap((run) => runsOf(run, (edge) => !known.has(edge)))
  const length = (runs: readonly (readonly Position[])[]): number =>
    runs.reduce((sum, run) => sum + lineLengthMetres(run), 0)
  const redrawnMetres = length(redrawn)
  const spacingMetres = redrawnMetres / TRANSECTS
  const line = prepareShape({ kind: "line", lines: old })
  const locate = createLocator(before)
  const moves = redrawn
    .flatMap((run) => stations(run, spacingMetres))
    .map((to) => {
      const { metres, witness } = shapeDistance({ kind: "point", position: to }, line)
      return { metres, from: witness[1], to, signed: locate(to) === "outside" ? metres : -metres }
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
    movedShare: movable.length > 0 ? redrawnMetres / length(movable) : 0,
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

/** An edge by its ends, whichever way it runs. */
const edgeKey = (a: Position, b: Position): string => {
  const [p, q] = [String(a), String(b)]
  return p < q ? `${p} ${q}` : `${q} ${p}`
}

function edgesOf(lines: readonly (readonly Position[])[]): Set<string> {
  return new Set(lines.flatMap((line) => line.slice(1).map((to, i) => edgeKey(line[i]!, to))))
}

/** Runs of a line whose edges are wanted. */
function runsOf(line: readonly Position[], isWanted: (edge: string) => boolean): Position[][] {
  const runs: Position[][] = []
  let run: Position[] = []
  line.slice(1).forEach((to, i) => {
    const from = line[i]!
    if (!isWanted(edgeKey(from, to))) {
      run = []
      return
    }
    if (run.length === 0) {
      run = [from]
      runs.push(run)
    }
    run.push(to)
  })
  return runs
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
