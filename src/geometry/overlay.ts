import polygonClipping, { type MultiPolygon } from "polygon-clipping"
import type { Area, PolygonRings, Ring } from "./position.js"

/**
 * The ground that two areas share.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise; empty if nothing is shared.
 */
export function intersectAreas(a: Area, b: Area): Area {
  return a.length === 0 || b.length === 0
    ? []
    : tidy(polygonClipping.intersection(a as MultiPolygon, b as MultiPolygon))
}

/**
 * The ground that any of some areas covers.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise.
 */
export function uniteAreas(areas: readonly Area[]): Area {
  const [first, ...others] = areas.filter((area) => area.length > 0)
  return first === undefined ? [] : tidy(polygonClipping.union(first as MultiPolygon, ...(others as MultiPolygon[])))
}

/**
 * The ground of one area that another does not cover.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise; empty if nothing is left.
 */
export function subtractAreas(a: Area, b: Area): Area {
  if (a.length === 0) return []
  return b.length === 0
    ? tidy(polygonClipping.union(a as MultiPolygon))
    : tidy(polygonClipping.difference(a as MultiPolygon, b as MultiPolygon))
}

function tidy(area: Area): Area {
  return area
    .map((rings): PolygonRings => (hasGround(rings[0]) ? rings.filter(hasGround) : []))
    .filter((rings) => rings.length > 0)
    .map((rings) =>
      rings.map((ring, index) => (isCounterClockwise(ring) === (index === 0) ? ring : [...ring].reverse())),
    )
}

function hasGround(ring: Ring | undefined): boolean {
  return ring !== undefined && ring.length >= 4 && doubledPlanarArea(ring) !== 0
}

function isCounterClockwise(ring: Ring): boolean {
  return doubledPlanarArea(ring) > 0
}

function doubledPlanarArea(ring: Ring): number {
  const [x0, y0] = ring[0]!
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!
    const [bx, by] = ring[i]!
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
  }
  return sum
}
