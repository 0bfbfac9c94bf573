import { arrangement, type BoundaryEdges } from "./arrangement.js"
import { addRing, noBoundaryEdges } from "./boundary-edges.js"
import { exchangeAreas } from "./exchange-areas.js"
import type { Area } from "./position.js"
import { traceRings } from "./trace-rings.js"
import { validAreas } from "./valid-area.js"

/**
 * The ground that two areas share.
 *
 * Edges are straight in longitude and latitude. An area that is not valid is taken as `repairArea` mends it.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise; empty if nothing is shared. Over the antimeridian longitudes go on
 * past 180.
 * @throws {RangeError} If a ring goes round a pole.
 * @example
 * const west = [[[[0, 0], [2, 0], [2, 1], [0, 1], [0, 0]]]]
 * const east = [[[[1, 0], [3, 0], [3, 1], [1, 1], [1, 0]]]]
 * intersectAreas(west, east) // [[[[1, 0], [2, 0], [2, 1], [1, 1], [1, 0]]]]
 */
export function intersectAreas(a: Area, b: Area): Area {
  const edges = boundaryEdges([a, b], (number) => number)
  return traceRings(arrangement(edges, 2), ([first, second]) => first! > 0 && second! > 0)
}

/**
 * The ground that any of some areas covers.
 *
 * Edges are straight in longitude and latitude. An area that is not valid is taken as `repairArea` mends it.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise. Over the antimeridian longitudes go on past 180.
 * @throws {RangeError} If a ring goes round a pole.
 * @example
 * const west = [[[[0, 0], [2, 0], [2, 1], [0, 1], [0, 0]]]]
 * const east = [[[[1, 0], [3, 0], [3, 1], [1, 1], [1, 0]]]]
 * uniteAreas([west, east]).length // 1
 */
export function uniteAreas(areas: readonly Area[]): Area {
  // Each goes round its ground once, so all together go round what any covers, and count as one boundary.
  return traceRings(
    arrangement(
      boundaryEdges(areas, () => 0),
      1,
    ),
    ([rounds]) => rounds! > 0,
  )
}

/**
 * The ground of one area that another does not cover.
 *
 * Edges are straight in longitude and latitude. An area that is not valid is taken as `repairArea` mends it.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise; empty if nothing is left. Over the antimeridian longitudes go on
 * past 180.
 * @throws {RangeError} If a ring goes round a pole.
 * @example
 * const west = [[[[0, 0], [2, 0], [2, 1], [0, 1], [0, 0]]]]
 * const east = [[[[1, 0], [3, 0], [3, 1], [1, 1], [1, 0]]]]
 * subtractAreas(west, east) // [[[[1, 0], [1, 1], [0, 1], [0, 0], [1, 0]]]]
 */
export function subtractAreas(a: Area, b: Area): Area {
  return exchangeAreas(a, b).lost
}

/** The edges of some areas, each counted to a boundary by the number of its area. */
function boundaryEdges(areas: readonly Area[], boundaryOf: (area: number) => number): BoundaryEdges {
  const edges = noBoundaryEdges()
  validAreas(areas).forEach((area, number) => {
    for (const rings of area) rings.forEach((ring, index) => addRing(edges, ring, index === 0, boundaryOf(number)))
  })
  return edges
}
