import { arrangement } from "./arrangement.js"
import { addRing, noBoundaryEdges } from "./boundary-edges.js"
import type { Area, PolygonRings, Position } from "./position.js"
import { ringBoxes } from "./ring-boxes.js"
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
    return piece.map((part) => part.map((ring) => ring.map(([x, y]): Position => [turnedBack(x, turn), y])))
  })
}

function turnedBack(longitude: number, turn: number): number {
  return Math.max(-180, Math.min(180, longitude - 360 * turn))
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
