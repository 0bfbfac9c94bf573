import Flatbush from "flatbush"
import { EQUATORIAL_RADIUS_METRES, RADIANS_PER_DEGREE } from "./ellipsoid.js"
import type { Position } from "./position.js"
import { unrollLine } from "./unroll-longitudes.js"

/** A line to hold edges against. */
export interface MatchLine {
  /** What it counts as; where two lines are as near, to a centimetre, the lower label wins. */
  readonly label: number
  readonly line: readonly Position[]
  /** Whether it only counts where it runs against the edge, as the boundaries of two neighbours do. */
  readonly isFacing: boolean
}

/** A part of an edge, and the line that it runs along. */
export interface MatchedPart {
  /** Label of the nearest line within reach; null where there is none. */
  readonly label: number | null
  /** Where on the edge it starts and ends, from 0 to 1. */
  readonly start: number
  readonly end: number
  /** How far the line is off at the start and at the end, in metres. */
  readonly apart: readonly [number, number]
  /** The positions of the line that are nearest to the start and to the end; null without a line. */
  readonly beside: readonly [Position, Position] | null
}

/** Lines this much farther than the nearest one are as near. Metres. */
const AS_NEAR_METRES = 0.01
/** Parts shorter than this share of an edge are not split further. */
const LEAST_PART = 2 ** -12
/** Longitudes of one place on the ground differ by these. Degrees. */
const TURNS = [0, -360, 360]
const METRES_PER_DEGREE = EQUATORIAL_RADIUS_METRES * RADIANS_PER_DEGREE

/**
 * Prepares lines, so that edges can be asked along which of them they run.
 *
 * Edges are straight in longitude and latitude, so that a vertex which one neighbour has and the other has not still lies
 * on the other's edge. Metres are good to a percent: they only decide what is within reach. Lines may jump from 180 to −180
 * or run on past either; the edge that is asked for may lie past them too.
 *
 * @param reachMetres - A line farther off than this does not count.
 * @returns The parts of the edge between two positions, from its start to its end.
 */
export function lineMatcher(
  lines: readonly MatchLine[],
  reachMetres: number,
): (from: Position, to: Position) => MatchedPart[] {
  const segments = lines.flatMap(({ label, line, isFacing }) => {
    const unrolled = unrollLine(line)
    return unrolled.slice(1).map((to, i): Segment => ({ label, isFacing, from: unrolled[i]!, to }))
  })
  const whole = (label: number | null): MatchedPart => ({ label, start: 0, end: 1, apart: [0, 0], beside: null })
  if (segments.length === 0) return () => [whole(null)]
  const index = new Flatbush(segments.length)
  for (const { from, to } of segments) {
    index.add(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]))
  }
  index.finish()
  return (from, to) => {
    const plane = planeAt(from, to)
    const [reachX, reachY] = [reachMetres / plane.scaleX, reachMetres / plane.scaleY]
    const west = Math.min(from[0], to[0]) - reachX
    const south = Math.min(from[1], to[1]) - reachY
    const east = Math.max(from[0], to[0]) + reachX
    const north = Math.max(from[1], to[1]) + reachY
    const near = TURNS.filter((turn) => west - turn <= index.maxX && east - turn >= index.minX).flatMap((turn) =>
      index.search(west - turn, south, east - turn, north).flatMap((at) => {
        const other = new Beside(segments[at]!, turn, plane)
        const span = other.spanWithin(reachMetres)
        return span ? [{ other, span }] : []
      }),
    )
    if (near.length === 0) return [whole(null)]
    const cuts = [...new Set([0, 1, ...near.flatMap(({ span }) => span)])].toSorted((a, b) => a - b)
    return cuts.slice(1).flatMap((end, i) => {
      const start = cuts[i]!
      const middle = (start + end) / 2
      const here = near.filter(({ span }) => span[0] <= middle && span[1] >= middle).map(({ other }) => other)
      return partsOf(here, start, end)
    })
  }
}

interface Segment {
  readonly label: number
  readonly isFacing: boolean
  readonly from: Position
  readonly to: Position
}

/** A plane in metres with an edge's start as its origin. */
interface Plane {
  readonly origin: Position
  readonly scaleX: number
  readonly scaleY: number
  /** Where the edge ends. */
  readonly x: number
  readonly y: number
}

function planeAt(from: Position, to: Position): Plane {
  const scaleY = METRES_PER_DEGREE
  const scaleX = METRES_PER_DEGREE * Math.max(1e-6, Math.cos(((from[1] + to[1]) / 2) * RADIANS_PER_DEGREE))
  return { origin: from, scaleX, scaleY, x: (to[0] - from[0]) * scaleX, y: (to[1] - from[1]) * scaleY }
}

/** A segment as seen from an edge. */
class Beside {
  readonly label: number
  private readonly plane: Plane
  private readonly isTurnedAway: boolean
  private readonly x: number
  private readonly y: number
  private readonly dx: number
  private readonly dy: number

  constructor({ label, isFacing, from, to }: Segment, turn: number, plane: Plane) {
    this.label = label
    this.plane = plane
    this.x = (from[0] + turn - plane.origin[0]) * plane.scaleX
    this.y = (from[1] - plane.origin[1]) * plane.scaleY
    this.dx = (to[0] - from[0]) * plane.scaleX
    this.dy = (to[1] - from[1]) * plane.scaleY
    this.isTurnedAway = isFacing && this.dx * plane.x + this.dy * plane.y >= 0
  }

  /** From the edge's point at `t` to the segment: the metres, and how far along the segment. */
  at(t: number): { metres: number; along: number } {
    const { x, y, dx, dy, plane } = this
    const [px, py] = [t * plane.x - x, t * plane.y - y]
    const square = dx * dx + dy * dy
    const along = square > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / square)) : 0
    return { metres: Math.hypot(px - along * dx, py - along * dy), along }
  }

  positionAt(t: number): Position {
    const { along } = this.at(t)
    const { origin, scaleX, scaleY } = this.plane
    return [origin[0] + (this.x + along * this.dx) / scaleX, origin[1] + (this.y + along * this.dy) / scaleY]
  }

  /**
   * The part of the edge that is within reach. The distance to a segment is convex along a line, so that part is one
   * piece round the nearest point, and its ends can be found by halving.
   */
  spanWithin(reach: number): [number, number] | null {
    if (this.isTurnedAway) return null
    const metres = (t: number): number => this.at(t).metres
    const [first, last] = [metres(0) <= reach, metres(1) <= reach]
    if (first && last) return [0, 1]
    const nearest = this.nearest()
    if (metres(nearest) > reach) return null
    const edgeOf = (inside: number, outside: number): number => {
      let [near, far] = [inside, outside]
      for (let step = 0; step < 40; step++) {
        const middle = (near + far) / 2
        if (metres(middle) <= reach) near = middle
        else far = middle
      }
      return near
    }
    return [first ? 0 : edgeOf(nearest, 0), last ? 1 : edgeOf(nearest, 1)]
  }

  /** Where on the edge it comes nearest to the segment: where they cross, or at an end of either. */
  private nearest(): number {
    const { x, y, dx, dy, plane } = this
    const square = plane.x * plane.x + plane.y * plane.y
    const foot = (px: number, py: number): number =>
      square > 0 ? Math.max(0, Math.min(1, (px * plane.x + py * plane.y) / square)) : 0
    const cross = plane.x * dy - plane.y * dx
    const meets = cross === 0 ? 0 : Math.max(0, Math.min(1, (x * dy - y * dx) / cross))
    const choices = [meets, foot(x, y), foot(x + dx, y + dy), 0, 1]
    return choices.reduce((best, t) => (this.at(t).metres < this.at(best).metres ? t : best))
  }
}

/** The nearest segment at a point of the edge; the lowest label of those that are as near. */
function winner(here: readonly Beside[], t: number): Beside | null {
  let least = Number.POSITIVE_INFINITY
  for (const other of here) least = Math.min(least, other.at(t).metres)
  let best: Beside | null = null
  for (const other of here) {
    if (other.at(t).metres <= least + AS_NEAR_METRES && (best === null || other.label < best.label)) best = other
  }
  return best
}

function partsOf(here: readonly Beside[], start: number, end: number): MatchedPart[] {
  if (here.length === 0) return [{ label: null, start, end, apart: [0, 0], beside: null }]
  const middle = (start + end) / 2
  const inset = (end - start) / 64
  const [first, central, last] = [start + inset, middle, end - inset].map((t) => winner(here, t)!)
  if (end - start > LEAST_PART && (first!.label !== central!.label || last!.label !== central!.label)) {
    return [...partsOf(here, start, middle), ...partsOf(here, middle, end)]
  }
  const ends = [winner(here, start)!, winner(here, end)!].map((at) => (at.label === central!.label ? at : central!))
  return [
    {
      label: central!.label,
      start,
      end,
      apart: [ends[0]!.at(start).metres, ends[1]!.at(end).metres],
      beside: [ends[0]!.positionAt(start), ends[1]!.positionAt(end)],
    },
  ]
}
