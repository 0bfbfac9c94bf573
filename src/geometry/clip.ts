import polygonClipping, { type MultiPolygon } from "polygon-clipping"
import { doubledPlanarArea } from "./planar-area.js"
import type { Area, PolygonRings, Position, Ring } from "./position.js"

/** What to keep of two or more areas. */
export type Clipping = "intersection" | "union" | "difference" | "xor"

/** What a clipping gave. */
export interface Clipped {
  readonly area: Area
  /** The grid, in degrees, to which vertices had to be moved because the library failed on them as they were; 0 as a rule. */
  readonly snappedDegrees: number
}

/** Grids to try, in degrees: a hundredth of a millimetre, then ten times coarser each time, up to 100 m. */
const GRIDS = [0, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3]

/**
 * The only door to the clipping library.
 *
 * It computes in longitude and latitude and takes areas that are not valid: a ring holds what it goes round, once or
 * more, either way; the parts of an area are united; holes are taken off their own part. Positions that are no numbers
 * are left out, and so are rings without three different positions. Where the library throws, as it does now and then
 * on edges that almost coincide, vertices are moved to a grid, coarser and coarser until it does not.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise, none without ground; empty if there is none.
 */
export function clip(operation: Clipping, areas: readonly Area[]): Clipped {
  for (const snappedDegrees of GRIDS) {
    const [first = [], ...others] = areas.map((area) => cleaned(area, snappedDegrees))
    try {
      return { area: tidied(run(operation, first, others)), snappedDegrees }
    } catch {
      // The next grid is the answer to a failure of the library.
    }
  }
  throw new Error(`clip: ${operation} of ${areas.length} areas failed on every grid up to 0.001°`)
}

function run(operation: Clipping, first: MultiPolygon, others: readonly MultiPolygon[]): Area {
  const filled = others.filter((area) => area.length > 0)
  if (operation === "intersection" && (first.length === 0 || filled.length < others.length)) return []
  if (operation === "difference" && first.length === 0) return []
  if (operation === "difference") return polygonClipping.difference(first, ...filled)
  const [lead, ...rest] = first.length > 0 ? [first, ...filled] : filled
  return lead === undefined ? [] : polygonClipping[operation](lead, ...rest)
}

function cleaned(area: Area, grid: number): MultiPolygon {
  return area.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => cleanedRing(ring, grid))
    return outer === undefined || outer.length < 4 ? [] : [[outer, ...holes.filter((hole) => hole.length >= 4)]]
  })
}

function cleanedRing(ring: Ring, grid: number): [number, number][] {
  const positions: [number, number][] = []
  for (const [x, y] of ring) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue
    const position: [number, number] = grid > 0 ? [Math.round(x / grid) * grid, Math.round(y / grid) * grid] : [x, y]
    const before = positions.at(-1)
    if (before === undefined || before[0] !== position[0] || before[1] !== position[1]) positions.push(position)
  }
  const first = positions[0]
  const last = positions.at(-1)
  if (first !== undefined && last !== undefined && (first[0] !== last[0] || first[1] !== last[1]))
    positions.push([first[0], first[1]])
  return positions
}

function tidied(area: Area): Area {
  return area.flatMap((rings): PolygonRings[] => {
    const [outer, ...holes] = rings
    if (outer === undefined || !hasGround(outer)) return []
    return [[turned(outer, 1), ...holes.filter(hasGround).map((hole) => turned(hole, -1))]]
  })
}

function hasGround(ring: Ring): boolean {
  return ring.length >= 4 && doubledPlanarArea(ring) !== 0
}

function turned(ring: Ring, sign: 1 | -1): readonly Position[] {
  return Math.sign(doubledPlanarArea(ring)) === sign ? ring : ring.toReversed()
}
