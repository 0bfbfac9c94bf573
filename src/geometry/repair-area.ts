import { type AreaFault, areaFault } from "./area-fault.js"
import { clip } from "./clip.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { Area } from "./position.js"

/** An area that is valid, and what was wrong with it before. */
export interface RepairedArea {
  readonly area: Area
  /** The first fault that was found; null if there was none. */
  readonly fault: AreaFault | null
  /** The grid, in degrees, to which vertices had to be moved; 0 as a rule. */
  readonly snappedDegrees: number
}

/**
 * A valid area that covers what given rings are meant to cover.
 *
 * The structure rule: a ring holds what it goes round, once or more, either way; parts are united; holes are taken off
 * their own part. Positions that are no numbers are left out, and so are rings without ground. A valid area is returned
 * with the same vertices, outer rings counter-clockwise and holes clockwise. Edges are straight in longitude and latitude.
 *
 * @example
 * repairArea([[[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]]).fault // { kind: "no-ground", at: [0, 0] }: a bow-tie's halves cancel
 */
export function repairArea(area: Area): RepairedArea {
  const fault = areaFault(area)
  if (fault === null) return { area: turned(area), fault, snappedDegrees: 0 }
  return { ...clip("union", [area]), fault }
}

function turned(area: Area): Area {
  const isTurned = (ring: Area[number][number], index: number): boolean => doubledPlanarArea(ring) > 0 === (index === 0)
  if (area.every((rings) => rings.every(isTurned))) return area
  return area.map((rings) => rings.map((ring, index) => (isTurned(ring, index) ? ring : ring.toReversed())))
}
