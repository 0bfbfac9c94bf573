import { clip } from "./clip.js"
import { exchangeAreas } from "./exchange-areas.js"
import type { Area } from "./position.js"

/**
 * The ground that two areas share.
 *
 * Edges are straight in longitude and latitude. An area that is not valid is taken as `repairArea` would mend it.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise; empty if nothing is shared.
 */
export function intersectAreas(a: Area, b: Area): Area {
  return clip("intersection", [a, b]).area
}

/**
 * The ground that any of some areas covers.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise.
 */
export function uniteAreas(areas: readonly Area[]): Area {
  return clip("union", areas).area
}

/**
 * The ground of one area that another does not cover.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise; empty if nothing is left.
 */
export function subtractAreas(a: Area, b: Area): Area {
  return exchangeAreas(a, b).lost
}
