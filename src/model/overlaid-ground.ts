import { arrangement, type BoundaryEdges } from "../geometry/arrangement.js"
import { addRing, noBoundaryEdges } from "../geometry/boundary-edges.js"
import { EdgeBoxes, type FlatEdges } from "../geometry/edge-boxes.js"
import { groundOrder } from "../geometry/ground-order.js"
import type { Area } from "../geometry/position.js"
import { ringBoxes } from "../geometry/ring-boxes.js"
import { traceRings } from "../geometry/trace-rings.js"
import { alignLongitudes, unrollLongitudes } from "../geometry/unroll-longitudes.js"
import type { NotOverlaid } from "../report/issues/map-issue-values.js"
import { MOST_ACTORS, MOST_EDGES_IN_OVERLAY, MOST_PAIRS_IN_OVERLAY } from "../snapshot/limits.js"

/** Pairs of edges that are looked at however few edges there are. */
const PAIRS_AT_LEAST = 100_000

/** How many different overlaps are traced: of more than these nobody reads the list. */
const MOST_OVERLAPS = 60

/** Ground that areas cover together, or leave between them. */
export interface OverlaidGround {
  /** For each pair of layers that overlap, or a layer that covers ground more than once, the ground. */
  readonly overlaps: readonly { readonly layers: readonly [number, number]; readonly area: Area }[]
  /** Ground that no layer covers: within the frame, or where there is none, enclosed by layers. */
  readonly gaps: Area
}

/**
 * Lays areas over one another, all at once.
 *
 * The plane is cut along all boundaries; each face then tells how often each layer covers it.
 *
 * @param layers - Areas that are valid but for parts of one layer that may overlap.
 * @param frame - Where layers should cover all; null where that is not known.
 * @returns The reason where there is too much to lay over one another.
 * @throws {RangeError} If a ring goes round a pole.
 */
export function overlaidGround(layers: readonly Area[], frame: Area | null): OverlaidGround | NotOverlaid {
  if (layers.length > MOST_ACTORS) return { kind: "actors", found: layers.length, allowed: MOST_ACTORS }
  const given = layers.flat(2).reduce((sum, ring) => sum + ring.length, 0)
  if (given > MOST_EDGES_IN_OVERLAY) return { kind: "positions", found: given, allowed: MOST_EDGES_IN_OVERLAY }
  const areas = alignLongitudes([...layers, ...(frame ? [frame] : [])].map(unrollLongitudes))
  const parts = areas.flatMap((area, layer) => area.map((rings) => ({ rings, layer })))
  const edges = noBoundaryEdges()
  for (const n of groundOrder(ringBoxes(parts.map(({ rings }) => rings[0] ?? [])))) {
    const { rings, layer } = parts[n]!
    rings.forEach((ring, index) => addRing(edges, ring, index === 0, layer))
  }
  const most = PAIRS_AT_LEAST + MOST_PAIRS_IN_OVERLAY * edges.starts.length
  if (hasMorePairs(edges, most)) return { kind: "edges" }
  const plane = arrangement(edges, areas.length)
  const found = new Map<string, readonly [number, number]>()
  for (let walk = 0; walk < plane.walks && found.size < MOST_OVERLAPS; walk++) {
    const held = heldBy(plane.rounds, walk * areas.length, layers.length)
    for (let i = 0; i < held.length; i++) {
      if (plane.rounds[walk * areas.length + held[i]!]! > 1) found.set(`${held[i]}`, [held[i]!, held[i]!])
      for (let j = i + 1; j < held.length; j++) found.set(`${held[i]} ${held[j]}`, [held[i]!, held[j]!])
    }
  }
  const pairsFound = [...found.values()].toSorted(([a, b], [c, d]) => a - c || b - d)
  return {
    overlaps: pairsFound.map(([p, q]) => ({
      layers: [p, q],
      area: traceRings(plane, (rounds) => (p === q ? rounds[p]! > 1 : rounds[p]! > 0 && rounds[q]! > 0)),
    })),
    gaps: traceRings(
      plane,
      (rounds) => heldBy(rounds, 0, layers.length).length === 0 && (frame === null || rounds[layers.length]! > 0),
    ),
  }
}

function heldBy(rounds: Int32Array, at: number, layers: number): number[] {
  const held: number[] = []
  for (let n = 0; n < layers; n++) if (rounds[at + n]! > 0) held.push(n)
  return held
}

/** Whether more pairs of edges than can be have boxes that meet. */
function hasMorePairs({ starts, ends }: BoundaryEdges, most: number): boolean {
  const flat: FlatEdges = {
    count: starts.length,
    ax: Float64Array.from(starts, ([x]) => x),
    ay: Float64Array.from(starts, ([, y]) => y),
    bx: Float64Array.from(ends, ([x]) => x),
    by: Float64Array.from(ends, ([, y]) => y),
  }
  return !new EdgeBoxes(flat).pairs(0, () => false, most)
}
