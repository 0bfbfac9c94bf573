import { arrangement, type BoundaryEdges } from "./arrangement.js"
import { addRing, noBoundaryEdges } from "./boundary-edges.js"
import { exchangeAreas } from "./exchange-areas.js"
import type { Area } from "./position.js"
import { traceRings } from "./trace-rings.js"
import { validAreas } from "./valid-area.js"

/**
 * The ground that two areas share.
 *
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function intersectAreas(a: Area, b: Area): Area {
  const edges = boundaryEdges([a, b], (number) => number)
  return traceRings(arrangement(edges, 2), ([first, second]) => first! > 0 && second! > 0)
}

/**
 * The ground that any of some areas covers.
 *
 * Trusts its arguments: `door` looks at those that come from outside.
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
 * Trusts its arguments: `door` looks at those that come from outside.
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
