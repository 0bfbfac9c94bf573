import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import { nearestOnArea } from "../../geometry/nearest-on-area.js"
import type { Position } from "../../geometry/position.js"
import type { ControlMap } from "../control-map.js"
import { isSamePosition } from "./corner-change.js"
import { eachRing, withCorner } from "./with-corner.js"
import { cornersOn } from "./with-shared-corners.js"

/** The map with a corner where the end of a drawn line stands on a boundary. */
export interface EndOnBoundary {
  readonly map: ControlMap
  readonly at: Position
  /** How far off the end was drawn. */
  readonly metres: number
}

/** An end this near to a corner is meant to be the corner: a line drawn past it would leave a sliver. Metres. */
const CORNER_METRES = 1

/**
 * Sets the end of a drawn line on the nearest boundary, and a corner there into every line that has the edge. The corner lies
 * on the geodesic, so areas stay what they were.
 *
 * @returns Null on a map without ground.
 */
export function withEndOnBoundary(map: ControlMap, end: Position): EndOnBoundary | null {
  const found = nearestEdge(map, end)
  if (!found) return null
  // Where a neighbour has corners on the edge, that is cut there first: both then share the piece that the end stands on.
  const shared = cornersOn(map, [found.edge]).reduce(withCorner, map)
  const { edge, at, metres } = (shared === map ? found : nearestEdge(shared, end))!
  const corner = edge.find((one) => geodesicInverse(one, at).metres < CORNER_METRES)
  if (corner) return { map: shared, at: corner, metres }
  return { map: withCornerInEdge(shared, edge, at), at, metres }
}

interface FoundEdge {
  readonly edge: readonly [Position, Position]
  readonly at: Position
  readonly metres: number
}

function nearestEdge(map: ControlMap, place: Position): FoundEdge | null {
  let best: FoundEdge | null = null
  for (const area of map.areas.values()) {
    const { metres, position, edge } = nearestOnArea(place, area)
    if (best && metres >= best.metres) continue
    const ring = area[edge.part]![edge.ring]!
    best = { edge: [ring[edge.edge]!, ring[edge.edge + 1]!], at: position, metres }
  }
  return best
}

function withCornerInEdge(map: ControlMap, [a, b]: readonly [Position, Position], at: Position): ControlMap {
  const through = <T extends readonly Position[]>(line: T): T => {
    const cut = line.findIndex((to, i) => {
      const from = line[i - 1]
      if (!from) return false
      return (isSamePosition(from, a) && isSamePosition(to, b)) || (isSamePosition(from, b) && isSamePosition(to, a))
    })
    return cut < 0 ? line : ([...line.slice(0, cut), at, ...line.slice(cut)] as unknown as T)
  }
  return {
    ...map,
    areas: new Map([...map.areas].map(([actor, area]) => [actor, eachRing(area, through)])),
    theatre: map.theatre && eachRing(map.theatre, through),
    fronts: map.fronts.map((front) => ({ ...front, line: through(front.line) })),
    edges: map.edges.map((edge) => ({ ...edge, line: through(edge.line) })),
  }
}
