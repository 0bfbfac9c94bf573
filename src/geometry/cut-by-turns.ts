import { arrangement } from "./arrangement.js"
import { addRing, noBoundaryEdges } from "./boundary-edges.js"
import type { Area, PolygonRings, Position, Ring } from "./position.js"
import { ringBoxes } from "./ring-boxes.js"
import { stripSpikes } from "./strip-spikes.js"
import { traceRings } from "./trace-rings.js"

/**
 * A part whose longitudes go past ±180°, cut there, each piece turned back by whole turns.
 *
 * @param rings - One part that is valid on the plane.
 * @returns Parts with longitudes from −180 to 180.
 */
export function cutByTurns(rings: PolygonRings): Area {
  const [west, south, east, north] = ringBoxes([rings[0]!]) as unknown as [number, number, number, number]
  const turns: number[] = []
  for (let turn = Math.floor((west + 180) / 360); 360 * turn - 180 < east; turn++) turns.push(turn)
  return turns.flatMap((turn) => {
    const edges = noBoundaryEdges()
    rings.forEach((ring, index) => addRing(edges, ring, index === 0, 0))
    addRing(edges, strip(360 * turn - 180, south - 1, 360 * turn + 180, north + 1), true, 1)
    const piece = traceRings(arrangement(edges, 2), ([own, within]) => own! > 0 && within! > 0)
    return piece.flatMap((part) => {
      const [outer, ...holes] = part.map((ring) => turnedBack(ring, turn))
      return outer && outer.length > 3 ? [[outer, ...holes.filter((hole) => hole.length > 3)]] : []
    })
  })
}

/** A ring within ±180°, without the spikes that rounding leaves: near 180 doubles are coarser than near 0. */
function turnedBack(ring: Ring, turn: number): Ring {
  const turned = ring.map(([x, y]): Position => [Math.max(-180, Math.min(180, x - 360 * turn)), y])
  const { corners } = stripSpikes(turned, true)
  return corners.length > 0 ? [...corners, corners[0]!] : []
}

function strip(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}
