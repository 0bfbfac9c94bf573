import { type AreaFault, areaFault } from "./area-fault.js"
import { arrangement } from "./arrangement.js"
import { addRing, noBoundaryEdges } from "./boundary-edges.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { Area, Ring } from "./position.js"
import { traceRings } from "./trace-rings.js"
import { unrollLongitudes } from "./unroll-longitudes.js"

/** An area that is valid, and what was wrong with it before. */
export interface RepairedArea {
  readonly area: Area
  /** The first fault that was found; null if there was none. */
  readonly fault: AreaFault | null
}

/**
 * A valid area that covers what given rings are meant to cover.
 *
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function repairArea(area: Area): RepairedArea {
  const flat = unrollLongitudes(area)
  const fault = areaFault(flat)
  return { area: fault === null ? turned(flat) : rebuilt(flat), fault }
}

function turned(area: Area): Area {
  if (area.every((rings) => rings.every((ring, index) => isClosed(ring) && isTurned(ring, index)))) return area
  return area.map((rings) =>
    rings.map((ring, index) => {
      const closed = isClosed(ring) ? ring : [...ring, ring[0]!]
      return isTurned(ring, index) ? closed : closed.toReversed()
    }),
  )
}

function isTurned(ring: Ring, index: number): boolean {
  return doubledPlanarArea(ring) > 0 === (index === 0)
}

function isClosed(ring: Ring): boolean {
  const [x, y] = ring[0]!
  const last = ring[ring.length - 1]!
  return x === last[0] && y === last[1]
}

function rebuilt(area: Area): Area {
  const edges = noBoundaryEdges()
  /** For each part the numbers of its rings, the outer one first. */
  const parts: number[][] = []
  let count = 0
  for (const rings of area) {
    const numbers: number[] = []
    for (const ring of rings) {
      addRing(edges, ring.filter(isFinitePosition), true, count)
      numbers.push(count++)
    }
    if (numbers.length > 0) parts.push(numbers)
  }
  const covers = ([outer, ...holes]: number[], rounds: Int32Array): boolean =>
    rounds[outer!] !== 0 && holes.every((hole) => rounds[hole] === 0)
  return traceRings(arrangement(edges, count), (rounds) => parts.some((numbers) => covers(numbers, rounds)))
}

function isFinitePosition([x, y]: readonly [number, number]): boolean {
  return Number.isFinite(x) && Number.isFinite(y)
}
