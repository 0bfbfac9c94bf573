import { type ClearLine, clearLine } from "../geometry/clear-line.js"
import type { GroundMesh } from "../geometry/ground-mesh.js"
import { isInRing } from "../geometry/is-in-ring.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import { type Chord, narrowestChord } from "../geometry/narrowest-chord.js"
import { type Passage, passages } from "../geometry/passages.js"
import type { Area, Position } from "../geometry/position.js"
import { separatingEdges } from "../geometry/separating-edges.js"
import { straitEdges } from "../geometry/strait-edges.js"
import { turnsOneCorner } from "../geometry/turns-one-corner.js"
import { vertexChord } from "../geometry/vertex-chord.js"
import { type WidestSpot, widestSpot } from "../geometry/widest-spot.js"
import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import { describeCut } from "./describe-cut.js"
import { groundOf } from "./ground-of.js"
import type { Neck } from "./neck.js"
import { type OpenGround, openGround } from "./open-ground.js"

/** Which necks to look for. */
export interface NeckOptions {
  /** The actor whose closing of gaps is considered. */
  readonly closing: ActorId
  /** Lines that nobody passes, on which necks may end: a border, a river. None unless told. */
  readonly barriers?: readonly (readonly Position[])[]
  /** Pockets smaller than this are left out. Square metres; 1 km² unless told. */
  readonly minAreaSquareMetres?: number
  /** Wider necks are left out. Metres; no limit unless told. */
  readonly maxWidthMetres?: number
  /** Least prominence, above 1; 1.05 unless told. */
  readonly minProminence?: number
}

/** A neck together with where the mesh has it. */
export interface FoundNeck {
  readonly neck: Neck
  /** Its legs, in the same order. */
  readonly chords: readonly Chord[]
  /** The widest spot behind it. */
  readonly peak: Position
}

/** All necks of one actor, from the narrowest to the widest, and the mesh they were found on. */
export interface NeckSearch {
  readonly mesh: GroundMesh
  readonly found: readonly FoundNeck[]
}

/** Pockets under 1 km² are left out unless the caller asks for them: villages, not encirclements. Square metres. */
const MIN_AREA_SQUARE_METRES = 1e6
/** A corridor's ripples widen by a few per cent; a pocket by more. */
const MIN_PROMINENCE = 1.05
/** The mesh sees a passage too wide by a hundredth, at most, and so its prominence too small. */
const MESH_SHARE = 0.98
/** Points are set so closely that a chord is shorter than its passage by a few per cent, or by two of the finest steps. */
const LEAST_SHARE = 0.9
const SLACK_STEPS = 2
/** And longer by no more than the plane's scale, which differs from the ground's by up to 0.6 % at 1,000 km. */
const MOST_SHARE = 1.01
/** Ripples of a strait widen it by up to 5 %, and the mesh may show as much again. */
const STRAIT_SHARE = 1.1
/** A neck of more legs than this hops over islands all the way round: no neck that anybody would close. */
const MOST_LEGS = 8

/**
 * Finds every neck of one actor.
 *
 * @param area - The closing actor's ground, if it is not the map's.
 * @throws {RangeError} If the map has no ground of that actor.
 */
export function searchNecks(
  map: ControlMap,
  options: NeckOptions,
  area: Area = groundOf(map, options.closing),
): NeckSearch {
  const {
    closing,
    minAreaSquareMetres = MIN_AREA_SQUARE_METRES,
    maxWidthMetres = Infinity,
    minProminence = MIN_PROMINENCE,
  } = options
  const ground = openGround(map, closing, area, options.barriers)
  const { mesh } = ground
  const isOpen = clearLine(mesh, map.theatre)
  const seen = new Set<string>()
  // Where two passages lead to one neck, it is that of the more prominent.
  const ways = passages(mesh, MESH_SHARE * minProminence).toSorted((a, b) => b.prominence - a.prominence)
  const found = ways.flatMap((passage): FoundNeck[] => {
    const chord = narrowestChord(mesh, ...passage.ends)
    if (!chord || turnsOneCorner(mesh, chord)) return []
    if (!isChordOf(chord, passage, mesh) || !isOpen.chord(chord)) return []
    const peak = widestSpot(mesh, passage.peak.triangle)
    if ((2 * peak.clearance) / chord.metres < minProminence) return []
    for (const { chords, spot, other } of waysToClose(ground, passage, { chord, peak }, isOpen)) {
      const key = keyOf(chords)
      if (chords.reduce((sum, { metres }) => sum + metres, 0) > maxWidthMetres || seen.has(key)) continue
      const cut = describeCut(ground, chords, spot.position)
      // In a funnel a chord slides on to its tip, past the wider ground on both sides of the passage.
      if (!cut || isWithin(mesh, other, cut.cutOff)) continue
      seen.add(key)
      if (cut.cutOffSquareMetres.value < minAreaSquareMetres) return []
      const prominence = (2 * spot.clearance) / cut.legs[0]!.widthMetres.value
      const byWidth = chords.toSorted((a, b) => b.metres - a.metres)
      return [{ chords: byWidth, peak: spot.position, neck: { ...cut, prominence, within: null } }]
    }
    return []
  })
  const sorted = found.toSorted((a, b) => a.neck.widthMetres.value - b.neck.widthMetres.value)
  return { mesh, found: sorted.map((one) => ({ ...one, neck: { ...one.neck, within: holderOf(one, sorted) } })) }
}

/**
 * Whether a chord is the neck of a passage. A corridor that only narrows has no neck, though the mesh may show a step in
 * it: the chord then slides on to a neck farther down, which has a passage of its own. In a sharp corner there is no chord
 * but a longer one, between the next edges.
 */
function isChordOf({ metres }: Chord, { clearance }: Passage, { fineMetres }: GroundMesh): boolean {
  return metres > LEAST_SHARE * 2 * clearance - SLACK_STEPS * fineMetres && metres < MOST_SHARE * 2 * clearance
}

/** Chords that close a passage, the widest spot of what they cut off, and the triangle at that of the ground in front. */
interface WayToClose {
  readonly chords: readonly Chord[]
  readonly spot: WidestSpot
  readonly other: number
}

/**
 * How a passage may be closed. A chord that ends on one ring does it alone: it cuts the narrower ground off, or, where
 * that has other ways out, the wider ground behind it. Any other chord hops over islands, and others must help.
 */
function* waysToClose(
  { mesh }: OpenGround,
  passage: Passage,
  { chord, peak }: { chord: Chord; peak: WidestSpot },
  isOpen: ClearLine,
): Generator<WayToClose> {
  const [from, to] = chord.ends
  if (from.ring === to.ring && from.ring < mesh.areaRings) {
    const [near, far] = [passage.peak.triangle, passage.beyond]
    yield { chords: [chord], spot: peak, other: far }
    if (far !== passage.outside) yield { chords: [chord], spot: widestSpot(mesh, far), other: near }
    return
  }
  const edges = separatingEdges(mesh, passage)
  if (edges.length > MOST_LEGS) return
  const legs = edges.map((edge): Chord | null => {
    if (edge === passage.edge) return chord
    const refined = shortestIn(mesh, edge, isOpen)
    if (refined) return refined
    const drawn = vertexChord(mesh, edge)
    return isOpen.chord(drawn) ? drawn : null
  })
  if (!legs.includes(null)) yield { chords: legs as Chord[], spot: peak, other: passage.beyond }
}

/** Whether the middle of a triangle lies in some ground; a triangle at the frame lies in none. */
function isWithin({ triangles, xy, boundaryVertices, projection }: GroundMesh, triangle: number, area: Area): boolean {
  const corners = [...triangles.subarray(3 * triangle, 3 * triangle + 3)]
  if (corners.some((vertex) => vertex >= boundaryVertices)) return false
  const mean = (axis: number): number => corners.reduce((sum, vertex) => sum + xy[2 * vertex + axis]!, 0) / 3
  return locateInArea(projection.inverse(mean(0), mean(1)), area) === "inside"
}

/** The shortest line across the strait that a mesh edge spans; null where none keeps to open ground. */
function shortestIn(mesh: GroundMesh, edge: number, isOpen: ClearLine): Chord | null {
  let shortest: Chord | null = null
  for (const each of straitEdges(mesh, edge, STRAIT_SHARE)) {
    const chord = narrowestChord(mesh, ...vertexChord(mesh, each).ends)
    if (chord && isOpen.chord(chord) && !(shortest && shortest.metres <= chord.metres)) shortest = chord
  }
  return shortest
}

/** The same for the same chords, in whatever order their ends are. */
function keyOf(chords: readonly Chord[]): string {
  return chords
    .flatMap(({ ends }) => ends)
    .map(({ position: [x, y] }) => `${x.toFixed(5)},${y.toFixed(5)}`)
    .toSorted()
    .join(" ")
}

/** The smallest pocket that holds the widest spot of another. */
function holderOf(one: FoundNeck, all: readonly FoundNeck[]): number | null {
  const own = one.neck.cutOffSquareMetres.value
  const isIn = (cutOff: Area): boolean =>
    cutOff.some(([outer, ...holes]) => isInRing(one.peak, outer!) && !holes.some((hole) => isInRing(one.peak, hole)))
  let holder: number | null = null
  all.forEach(({ neck }, index) => {
    const size = neck.cutOffSquareMetres.value
    const least = holder === null ? Infinity : all[holder]!.neck.cutOffSquareMetres.value
    if (size > own && size < least && isIn(neck.cutOff)) holder = index
  })
  return holder
}
