import { clip } from "./clip.js"
import { edgeResidue } from "./edge-residue.js"
import { interiorPoint } from "./interior-point.js"
import { isSimpleLoop } from "./is-simple-loop.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { Area, PolygonRings, Position } from "./position.js"
import { repairArea } from "./repair-area.js"

/** What one area has that another has not, both ways. */
export interface Exchange {
  /** Ground of the second area that the first does not cover. */
  readonly gained: Area
  /** Ground of the first area that the second does not cover. */
  readonly lost: Area
  /** `residue` if only the edges that differ were looked at, `whole` if the areas had to be clipped as they are. */
  readonly method: "residue" | "whole"
}

type Loop = readonly Position[]

/** How far rounding may move an edge, in degrees: ten times what it does at 180°. */
const ROUNDING_DEGREES = 3e-13

/**
 * What is gained and what is lost from one area to another.
 *
 * Common edges are struck out first: from one day to the next nearly all edges are. What is left is a set of loops that
 * go round lost ground counter-clockwise and round gained ground clockwise. A loop that meets no other and not itself is
 * a piece of ground as it stands. Loops that meet are overlaid: ground that they go round an odd number of times is kept,
 * and each piece attributed by how often they go round a place in it. If that is neither once one way nor once the other,
 * or if the pieces and the loops do not have the same area, or if an edge is left twice so that lost and gained ground
 * would flow together, the areas are clipped as they are.
 *
 * Edges are straight in longitude and latitude. An area that is not valid is taken as `repairArea` would mend it.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise.
 * @example
 * exchangeAreas(before, after).lost // what `before` covers and `after` does not
 */
export function exchangeAreas(before: Area, after: Area): Exchange {
  const from = validArea(before)
  const to = validArea(after)
  const { loops, doubled } = edgeResidue(from, to)
  const pieces = doubled ? undefined : piecesOf(loops)
  if (pieces !== undefined) return { ...pieces, method: "residue" }
  return { gained: clip("difference", [to, from]).area, lost: clip("difference", [from, to]).area, method: "whole" }
}

/** Areas that were found or made valid; an area is never changed once it is made, so it need not be looked at twice. */
const validAreas = new WeakMap<Area, Area>()

function validArea(area: Area): Area {
  let valid = validAreas.get(area)
  if (valid === undefined) {
    valid = repairArea(area).area
    validAreas.set(area, valid)
  }
  return valid
}

function piecesOf(loops: readonly Loop[]): { gained: Area; lost: Area } | undefined {
  const gained: PolygonRings[] = []
  const lost: PolygonRings[] = []
  for (const group of groupsOf(loops)) {
    const [loop, ...others] = group
    if (loop !== undefined && others.length === 0 && isSimpleLoop(loop)) {
      const size = doubledPlanarArea(loop)
      if (size > 0) lost.push([loop])
      if (size < 0) gained.push([loop.toReversed()])
      continue
    }
    const pieces = clip(
      "xor",
      group.map((ring) => [[ring]]),
    ).area
    let found = 0
    for (const piece of pieces) {
      const inside = interiorPoint(piece)
      const rounds = group.reduce((sum, ring) => sum + windings(inside, ring), 0)
      if (rounds !== 1 && rounds !== -1) return undefined
      const ground = piece.reduce((sum, ring) => sum + doubledPlanarArea(ring), 0)
      found += rounds * ground
      ;(rounds === 1 ? lost : gained).push(piece)
    }
    const sought = group.reduce((sum, ring) => sum + doubledPlanarArea(ring), 0)
    const length = group.reduce((sum, ring) => sum + degreesAround(ring), 0)
    if (!(Math.abs(found - sought) <= 2 * length * ROUNDING_DEGREES)) return undefined
  }
  return { gained, lost }
}

/** Loops whose boxes meet, directly or through others. */
function groupsOf(loops: readonly Loop[]): Loop[][] {
  const boxes = loops.map(boxOf).sort((p, q) => p.west - q.west)
  let groups: { east: number; members: Box[] }[] = []
  const done: Box[][] = []
  for (const box of boxes) {
    const open: typeof groups = []
    let joined: Box[] = [box]
    let east = box.east
    for (const group of groups) {
      if (group.east < box.west) {
        done.push(group.members)
      } else if (
        group.members.some((other) => other.east >= box.west && other.north >= box.south && other.south <= box.north)
      ) {
        joined = joined.concat(group.members)
        east = Math.max(east, group.east)
      } else {
        open.push(group)
      }
    }
    groups = [...open, { east, members: joined }]
  }
  return [...done, ...groups.map(({ members }) => members)].map((members) => members.map(({ loop }) => loop))
}

interface Box {
  readonly loop: Loop
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

function boxOf(loop: Loop): Box {
  let [[west, south]] = loop as [Position]
  let east = west
  let north = south
  for (const [x, y] of loop) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return { loop, west, east, south, north }
}

function degreesAround(loop: Loop): number {
  let length = 0
  for (let i = 1; i < loop.length; i++)
    length += Math.hypot(loop[i]![0] - loop[i - 1]![0], loop[i]![1] - loop[i - 1]![1])
  return length
}

/** How often a loop goes round a point, counter-clockwise. */
function windings([x, y]: Position, loop: Loop): number {
  let count = 0
  for (let i = 1; i < loop.length; i++) {
    const [ax, ay] = loop[i - 1]!
    const [bx, by] = loop[i]!
    if (ay > y === by > y) continue
    const left = (bx - ax) * (y - ay) - (x - ax) * (by - ay) > 0
    if (by > ay && left) count++
    if (by < ay && !left) count--
  }
  return count
}
