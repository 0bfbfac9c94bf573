import { areaSquareMetres } from "../geometry/area.js"
import { clearLine } from "../geometry/clear-line.js"
import { groundBehind } from "../geometry/ground-behind.js"
import { type GroundMesh, groundMesh } from "../geometry/ground-mesh.js"
import { lineLengthMetres } from "../geometry/line-length.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import { type Chord, type ChordEnd, narrowestChord } from "../geometry/narrowest-chord.js"
import { nearestOnLine } from "../geometry/nearest-on-line.js"
import { intersectAreas } from "../geometry/overlay.js"
import { type Passage, passages } from "../geometry/passages.js"
import type { Area, Position } from "../geometry/position.js"
import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import { areaMargin } from "./area-margin.js"
import { type FrontLookup, frontByEdge } from "./front-by-edge.js"
import { groundOf } from "./ground-of.js"
import { measuredWithMargin } from "./measured-with-margin.js"
import type { HeldGround, Neck, NeckEnd } from "./neck.js"

/** Which necks to look for. */
export interface NeckOptions {
  /** The actor whose closing of gaps is considered. */
  readonly closing: ActorId
  /** Pockets smaller than this are left out. Square metres; 1 km² unless told. */
  readonly minArea?: number
  /** Wider necks are left out. Metres; no limit unless told. */
  readonly maxWidth?: number
  /** Least prominence, above 1; 1.05 unless told. */
  readonly minProminence?: number
}

/** A neck together with where the mesh has it. */
export interface FoundNeck {
  readonly neck: Neck
  readonly passage: Passage
}

/** All necks of one actor, from the narrowest to the widest, and the mesh they were found on. */
export interface NeckSearch {
  readonly mesh: GroundMesh
  readonly found: readonly FoundNeck[]
}

/** Boundary points of the mesh where nothing is near: bays are seen by their shape, not only by their mouths. */
const COARSE_POINTS = 2500
/** Of the boundary, the least share that a piece is split to; with the least length, this bounds the work. */
const FINE_POINTS = 100_000
/** A finer mesh follows the drawing of the line and no longer the ground. Metres. */
const FINE_METRES = 20
/** Pockets under 1 km² are left out unless the caller asks for them: villages, not encirclements. Square metres. */
const MIN_AREA_SQUARE_METRES = 1e6
/** A corridor's ripples widen by a few per cent; a pocket by more. */
const MIN_PROMINENCE = 1.05

/**
 * Finds every neck of one actor that a single line closes.
 *
 * @throws {RangeError} If the map has no ground of that actor.
 */
export function searchNecks(map: ControlMap, options: NeckOptions): NeckSearch {
  const { closing, minArea = MIN_AREA_SQUARE_METRES, maxWidth = Infinity, minProminence = MIN_PROMINENCE } = options
  const area = groundOf(map, closing)
  const boundaryMetres = area.flat().reduce((sum, ring) => sum + lineLengthMetres(ring), 0)
  const mesh = groundMesh(area, {
    coarseMetres: Math.max(FINE_METRES, boundaryMetres / COARSE_POINTS),
    fineMetres: Math.max(FINE_METRES, boundaryMetres / FINE_POINTS),
  })
  const isClear = clearLine(mesh)
  const frontAt = frontByEdge(map.fronts)
  const openGround = map.theatre ? areaSquareMetres(map.theatre) - areaSquareMetres(area) : null
  const seen = new Set<string>()
  const found = passages(mesh, minProminence).flatMap((passage): FoundNeck[] => {
    const chord = narrowestChord(mesh, ...passage.ends)
    if (!chord || chord.metres > maxWidth || isKnown(chord, seen)) return []
    if (!isClear(chord) || !isInTheatre(chord, map.theatre)) return []
    const cutOff = pocketBehind(mesh, chord, passage, map.theatre)
    const squareMetres = areaSquareMetres(cutOff)
    if (squareMetres < minArea) return []
    const ends = chord.ends.map((end) => neckEnd(mesh, end, frontAt, closing)) as [NeckEnd, NeckEnd]
    const [a, b] = [ends[0].front, ends[1].front]
    const margin = a && b ? a.uncertaintyMetres + b.uncertaintyMetres : null
    const groundMargin = margin === null ? null : areaMargin(cutOff, frontAt) + (margin / 2) * chord.metres
    const neck: Neck = {
      widthMetres: measuredWithMargin(chord.metres, margin),
      ends,
      cutOff,
      cutOffSquareMetres: measuredWithMargin(squareMetres, groundMargin),
      heldBy: holdersOf(cutOff, map, closing),
      places: map.places.filter(({ position }) => locateInArea(position, cutOff) === "inside").map(({ id }) => id),
      depthMetres: depth(mesh, cutOff, chord),
      prominence: passage.prominence,
      shareOfOpenGround: openGround && openGround > 0 ? squareMetres / openGround : null,
    }
    return [{ neck, passage }]
  })
  return { mesh, found: found.toSorted((a, b) => a.neck.widthMetres.value - b.neck.widthMetres.value) }
}

function isKnown({ ends }: Chord, seen: Set<string>): boolean {
  const key = ends
    .map(({ position: [x, y] }) => `${x.toFixed(5)},${y.toFixed(5)}`)
    .toSorted()
    .join(" ")
  if (seen.has(key)) return true
  seen.add(key)
  return false
}

function isInTheatre({ ends: [a, b] }: Chord, theatre: Area | null): boolean {
  const middle: Position = [(a.position[0] + b.position[0]) / 2, (a.position[1] + b.position[1]) / 2]
  return theatre === null || locateInArea(middle, theatre) === "inside"
}

function pocketBehind(mesh: GroundMesh, chord: Chord, passage: Passage, theatre: Area | null): Area {
  const behind = groundBehind(mesh, chord, centroid(mesh, passage.peak.triangle))
  if (!behind) return []
  const leavesTheatre = theatre?.flat().some((ring) => ring.some((corner) => locateInArea(corner, behind) === "inside"))
  return theatre && leavesTheatre ? intersectAreas(behind, theatre) : behind
}

function centroid({ triangles, xy, projection }: GroundMesh, triangle: number): Position {
  const corners = [...triangles.subarray(3 * triangle, 3 * triangle + 3)]
  const mean = (axis: number): number => corners.reduce((sum, corner) => sum + xy[2 * corner + axis]!, 0) / 3
  return projection.inverse(mean(0), mean(1))
}

function neckEnd(mesh: GroundMesh, end: ChordEnd, frontAt: FrontLookup, closing: ActorId): NeckEnd {
  const ring = mesh.rings[end.ring]!
  const front = frontAt(ring[end.edge]!, ring[end.edge + 1]!)
  const facing = front ? (front.left === closing ? front.right : front.left) : null
  return { position: end.position, front, facing }
}

function holdersOf(cutOff: Area, map: ControlMap, closing: ActorId): HeldGround[] {
  return [...map.areas]
    .filter(([actor]) => actor !== closing)
    .map(([actor, area]) => ({ actor, squareMetres: areaSquareMetres(intersectAreas(cutOff, area)) }))
    .filter(({ squareMetres }) => squareMetres >= SLIVER_SQUARE_METRES)
    .toSorted((a, b) => b.squareMetres - a.squareMetres)
}

/** Less than this of another actor's ground along a cut comes from rounding its two ends. Square metres. */
const SLIVER_SQUARE_METRES = 100

function depth(mesh: GroundMesh, cutOff: Area, { ends }: Chord): number {
  const line = ends.map(({ position }) => position)
  const [a, b] = line.map(mesh.projection.forward) as [[number, number], [number, number]]
  const square = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2
  let far: Position = line[0]!
  let most = -1
  for (const position of cutOff.flatMap((rings) => rings[0]!)) {
    const [x, y] = mesh.projection.forward(position)
    const t = Math.max(0, Math.min(1, ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / square))
    const metres = Math.hypot(x - a[0] - t * (b[0] - a[0]), y - a[1] - t * (b[1] - a[1]))
    if (metres > most) {
      most = metres
      far = position
    }
  }
  return nearestOnLine(far, line).metres
}
