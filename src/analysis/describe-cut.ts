import { areaSquareMetres } from "../geometry/area.js"
import { cutGround } from "../geometry/cut-ground.js"
import { geodesicDirect } from "../geometry/geodesic-direct.js"
import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import { groundBehind } from "../geometry/ground-behind.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import type { Chord, ChordEnd } from "../geometry/narrowest-chord.js"
import { nearestOnLine } from "../geometry/nearest-on-line.js"
import { intersectAreas } from "../geometry/overlay.js"
import { planeLength } from "../geometry/plane-length.js"
import type { Area, Position } from "../geometry/position.js"
import { projectedVertices } from "../geometry/projected-vertices.js"
import { traceCut } from "../geometry/trace-cut.js"
import type { Measured } from "../report/measured.js"
import { areaMargin } from "./area-margin.js"
import { holdersOf } from "./holders-of.js"
import { measuredWithMargin } from "./measured-with-margin.js"
import { nearestFront } from "./nearest-front.js"
import type { Cut, NeckEnd, NeckLeg } from "./neck.js"
import type { CutGround } from "./open-ground.js"

/**
 * What some chords cut off, measured.
 *
 * @param spot - A position in the ground that is meant.
 * @returns Null where the chords leave a way out.
 */
export function describeCut(ground: CutGround, chords: readonly Chord[], spot: Position): Cut | null {
  const { map, frontAt } = ground
  const cutOff = groundCutOff(ground, chords, spot)
  if (!cutOff) return null
  const legs = chords
    .toSorted((a, b) => b.metres - a.metres)
    .map(({ metres, ends }): NeckLeg & { margin: number | null } => {
      const described = ends.map((end) => neckEnd(ground, end)) as [NeckEnd, NeckEnd]
      const margin = marginOf(ground, ends, described)
      return { widthMetres: measuredWithMargin(metres, margin), ends: described, margin }
    })
  const widest = legs[0]!
  const margin = legs.reduce<number | null>(
    (sum, leg) => (sum === null || leg.margin === null ? null : sum + leg.margin),
    0,
  )
  const squareMetres = areaSquareMetres(cutOff)
  const hasOthers = [...map.areas.keys()].some((actor) => actor !== ground.closing)
  const along = legs.reduce((sum, leg) => sum + ((leg.margin ?? 0) / 2) * leg.widthMetres.value, 0)
  const groundMargin = margin === null || map.fronts.length === 0 ? null : areaMargin(cutOff, frontAt) + along
  return {
    widthMetres: sumOf(legs, margin),
    legs: legs.map(({ widthMetres, ends }) => ({ widthMetres, ends })),
    ends: widest.ends,
    cutOff,
    cutOffSquareMetres: measuredWithMargin(squareMetres, groundMargin),
    heldBy: hasOthers ? holdersOf(map, ground.closing, withFineLegs(cutOff, legs)) : [],
    places: map.places.filter(({ position }) => locateInArea(position, cutOff) === "inside").map(({ id }) => id),
    depthMetres: depth(ground, cutOff, widest),
    shareOfOpenGround: ground.squareMetres ? squareMetres / ground.squareMetres : null,
  }
}

/** Pieces that a leg is cut into where it is overlaid, in metres. */
const PIECE_METRES = 1000

/** The same ground with vertices along the legs: overlay takes edges straight in degrees, and a leg is a geodesic. */
function withFineLegs(cutOff: Area, legs: readonly NeckLeg[]): Area {
  const sides = legs.flatMap(({ ends: [{ position: a }, { position: b }] }) => {
    const { metres, azimuth } = geodesicInverse(a, b)
    const pieces = Math.ceil(metres / PIECE_METRES)
    const inner = Array.from({ length: pieces - 1 }, (_, k) => geodesicDirect(a, azimuth, (metres * (k + 1)) / pieces))
    return [
      { from: a, to: b, inner },
      { from: b, to: a, inner: inner.toReversed() },
    ]
  })
  const between = (from: Position, to: Position): readonly Position[] =>
    sides.find((side) => isSame(side.from, from) && isSame(side.to, to))?.inner ?? []
  return cutOff.map((rings) =>
    rings.map((ring) => ring.flatMap((to, i) => (i === 0 ? [to] : [...between(ring[i - 1]!, to), to]))),
  )
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

function groundCutOff({ mesh, map: { theatre } }: CutGround, chords: readonly Chord[], spot: Position): Area | null {
  const [only, ...others] = chords
  if (!only) return null
  const [from, to] = only.ends
  // One chord within one ring cuts the ground in two, if no wall does so already: if the spot is on neither side of it, the
  // ends have slid into a bend of the line, and there is nothing behind.
  const hasWalls = mesh.rings.length > mesh.areaRings
  const isWithinRing = others.length === 0 && from.ring === to.ring && !hasWalls
  const behind = isWithinRing
    ? groundBehind(mesh, only, spot)
    : (traceCut(mesh, chords, spot) ?? (mesh.isSimple ? null : cutGround(mesh, chords, spot)))
  if (!behind || !theatre) return behind
  const leavesTheatre = theatre.flat().some((ring) => ring.some((corner) => locateInArea(corner, behind) === "inside"))
  return leavesTheatre ? intersectAreas(behind, theatre) : behind
}

/** A front this near to an end whose edge was cut is the one it lies on. Metres. */
const ON_FRONT_METRES = 2

function neckEnd({ mesh, map, frontAt, closing }: CutGround, end: ChordEnd): NeckEnd {
  const ring = mesh.rings[end.ring]!
  const direct = end.ring < mesh.areaRings ? frontAt(ring[end.edge]!, ring[end.edge + 1]!) : null
  const near = direct || end.ring >= mesh.areaRings ? null : nearestFront(map, end.position)
  const front = direct ?? (near && near.metres < ON_FRONT_METRES ? near.front : null)
  const facing = front ? (front.left === closing ? front.right : front.left) : null
  return { position: end.position, front, facing }
}

/** Barriers count as exact; an end that is on neither front nor barrier has no stated uncertainty. */
function marginOf(
  { mesh }: CutGround,
  ends: readonly [ChordEnd, ChordEnd],
  described: readonly [NeckEnd, NeckEnd],
): number | null {
  const margins = ends.map(({ ring }, i) =>
    ring >= mesh.areaRings ? 0 : (described[i]!.front?.uncertaintyMetres ?? null),
  )
  const [a, b] = margins as [number | null, number | null]
  return a === null || b === null ? null : a + b
}

function sumOf(legs: readonly NeckLeg[], margin: number | null): Measured {
  return measuredWithMargin(
    legs.reduce((sum, { widthMetres }) => sum + widthMetres.value, 0),
    margin,
  )
}

function depth({ mesh }: CutGround, cutOff: Area, leg: NeckLeg): number {
  const line = leg.ends.map(({ position }) => position)
  const [a, b] = line.map(mesh.projection.forward) as [[number, number], [number, number]]
  const square = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2
  const place = projectedVertices(mesh)
  let far: Position = line[0]!
  let most = -1
  for (const [outer] of cutOff) {
    for (const position of outer!) {
      const [x, y] = place(position)
      const t = Math.max(0, Math.min(1, ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / square))
      const metres = planeLength(x - a[0] - t * (b[0] - a[0]), y - a[1] - t * (b[1] - a[1]))
      if (metres > most) {
        most = metres
        far = position
      }
    }
  }
  return nearestOnLine(far, line).metres
}
