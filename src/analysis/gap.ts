import { boundaryLines } from "../geometry/boundary-lines.js"
import type { GroundMesh } from "../geometry/ground-mesh.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import type { ChordEnd } from "../geometry/narrowest-chord.js"
import { pathsInside } from "../geometry/paths-inside.js"
import type { Area, Position } from "../geometry/position.js"
import { shapeDistance } from "../geometry/shape-distance.js"
import { validAreas } from "../geometry/valid-area.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import type { Measured } from "../report/measured.js"
import { groundOf } from "./ground-of.js"
import { guardGapOptions } from "./guard-gap-options.js"
import { holderAt } from "./holder-at.js"
import { type LegEnd, legsAcross } from "./legs-across.js"
import { measuredWithMargin } from "./measured-with-margin.js"
import { nearestFront } from "./nearest-front.js"
import type { Neck } from "./neck.js"
import { searchNecks } from "./neck-search.js"
import type { NoGapReason } from "./no-gap-reason.js"

/** A place that stands for a force: where it is, and how well that is known. */
export interface ForcePlace {
  readonly name: string
  readonly position: Position
  /** The true place lies within this radius; 0 for a position that the caller chose. */
  readonly radiusMetres: number
}

/** The gap between two forces of one actor. */
export type Gap =
  | {
      /** Both forces stand on ground that is joined elsewhere: closing the neck would cut off a pocket. */
      readonly kind: "neck"
      readonly neck: Neck
      /** Straight distance between the two places, in metres. */
      readonly apartMetres: number
    }
  | {
      /** Their grounds are not joined at all, or in a point only: the shortest line between them. */
      readonly kind: "apart"
      /** Whether the grounds touch in a point: the width then is 0, and nothing is left to close. */
      readonly isPinch: boolean
      readonly widthMetres: Measured
      readonly witness: readonly [Position, Position]
      readonly apartMetres: number
    }
  | {
      /** There is no gap. */
      readonly kind: "none"
      readonly reason: NoGapReason
    }

/** Which gap is asked for. */
export interface GapOptions {
  readonly actor: ActorId
  readonly from: ForcePlace
  readonly to: ForcePlace
}

/**
 * The gap that separates two named forces of one actor.
 *
 * Two prongs of one front are joined far behind, so the distance between their grounds is 0. The gap is the neck of open
 * ground on the shortest way from one force to the other that crosses open ground once: over own ground from the first
 * force to one bank, across the neck, over own ground to the second. Where a way over own ground alone is shorter, nothing
 * separates the two. Where they stand on grounds that are not joined, it is the shortest line between these.
 *
 * @returns The neck with its first end on the bank of `from`, or the reason why there is none.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the map has no ground of that actor.
 * @example
 * const found = gap(map, { actor: "gov", from: forceAt(map, "al-sukhnah"), to: forceAt(map, "al-kadir") })
 * found.kind // "neck"
 * found.neck.widthMetres // { value: 35391.…, low: 26891.…, high: 43891.… }
 */
export function gap(map: ControlMap, options: GapOptions): Gap {
  guardControlMap("map", map)
  const { actor, from, to } = guardGapOptions("options", options)
  const [area] = validAreas([groundOf(map, actor)]) as readonly [Area]
  const apartMetres = shapeDistance(pointShape(from.position), pointShape(to.position)).metres
  const parts = [from, to].map((place) => partOf(area, place))
  for (const [i, place] of [from, to].entries()) {
    const { part, metres } = parts[i]!
    if (part !== null) continue
    const holder = holderAt(map, place.position)
    return { kind: "none", reason: { kind: "not-held", force: i === 0 ? "from" : "to", holder, metres } }
  }
  const [partA, partB] = parts.map(({ part }) => part) as [number, number]
  if (partA !== partB) {
    const { metres, witness } = shapeDistance(
      { kind: "area", area: [area[partA]!] },
      { kind: "area", area: [area[partB]!] },
    )
    const widthMetres = measuredWithMargin(metres, bankMargin(map, witness))
    return { kind: "apart", isPinch: metres === 0, widthMetres, witness, apartMetres }
  }
  const { mesh, found } = searchNecks(map, { closing: actor })
  const wayFrom = pathsInside(mesh, from.position)
  const wayTo = pathsInside(mesh, to.position)
  const overOwnGround = isStraightOver(mesh, from, to) ? apartMetres : wayBetween(wayFrom, wayTo)
  let best: { neck: Neck; metres: number } | null = null
  for (const { neck, chords } of found) {
    const ends = chords.flatMap((_, leg) => ([0, 1] as const).map((side): LegEnd => ({ leg, side })))
    const wayTold = (way: Float64Array, { leg, side }: LegEnd): number => wayToBank(mesh, way, chords[leg]!.ends[side])
    const fromBank = ends.map((end) => wayTold(wayFrom, end))
    const toBank = ends.map((end) => wayTold(wayTo, end))
    const isIsland = (ring: number): boolean =>
      ends.some(({ leg, side }, i) => chords[leg]!.ends[side].ring === ring && fromBank[i] === Infinity)
    for (const [i, start] of ends.entries()) {
      for (const [j, finish] of ends.entries()) {
        const metres = fromBank[i]! + toBank[j]! + neck.widthMetres.value
        if (i === j || !(metres < (best?.metres ?? overOwnGround))) continue
        const turned = legsAcross(chords, start, finish, isIsland)
        if (turned) best = { neck: withLegsTurned(neck, turned), metres }
      }
    }
  }
  if (!best) return { kind: "none", reason: { kind: "joined" } }
  return { kind: "neck", neck: best.neck, apartMetres }
}

const pointShape = (position: Position) => ({ kind: "point", position }) as const

/** The part of an area that a place lies in, or the nearest one within the place's radius. */
function partOf(area: Area, place: ForcePlace): { part: number | null; metres: number } {
  let nearest = { part: 0, metres: Number.POSITIVE_INFINITY }
  for (const [part, rings] of area.entries()) {
    if (locateInArea(place.position, [rings]) !== "outside") return { part, metres: 0 }
    const { metres } = shapeDistance(pointShape(place.position), { kind: "area", area: [rings] })
    if (metres < nearest.metres) nearest = { part, metres }
  }
  return nearest.metres <= place.radiusMetres ? nearest : { part: null, metres: nearest.metres }
}

/** How far both banks may be off, by the fronts that they lie on; null on a map without fronts. */
function bankMargin(map: ControlMap, witness: readonly [Position, Position]): number | null {
  const [a, b] = witness.map((position) => nearestFront(map, position)?.front.uncertaintyMetres)
  return a === undefined || b === undefined ? null : a + b
}

/** Length of the way to an end of a chord, over own ground; infinite where that leads to another part of it. */
function wayToBank({ xy, projection, ringPoint }: GroundMesh, way: Float64Array, end: ChordEnd): number {
  const [x, y] = projection.forward(end.position)
  let least = Infinity
  for (let vertex = 0; vertex < way.length; vertex++) {
    if (ringPoint(vertex).ring !== end.ring) continue
    least = Math.min(least, way[vertex]! + Math.hypot(xy[2 * vertex]! - x, xy[2 * vertex + 1]! - y))
  }
  return least
}

/** Whether the straight line between two places on the ground stays on it. */
function isStraightOver(mesh: GroundMesh, from: ForcePlace, to: ForcePlace): boolean {
  const { forward } = mesh.projection
  return !boundaryLines(mesh).area.meet(forward(from.position), forward(to.position), 0)
}

/** Length of the shortest way over own ground from one place to the other that touches its boundary, as the sum of the ways to a vertex between. */
function wayBetween(from: Float64Array, to: Float64Array): number {
  return from.reduce((least, metres, vertex) => Math.min(least, metres + to[vertex]!), Infinity)
}

/** The same neck with some legs seen from their other end. */
function withLegsTurned(neck: Neck, turned: readonly boolean[]): Neck {
  const legs = neck.legs.map((leg, i) => (turned[i] ? { ...leg, ends: [leg.ends[1], leg.ends[0]] as const } : leg))
  return { ...neck, legs, ends: legs[0]!.ends }
}
