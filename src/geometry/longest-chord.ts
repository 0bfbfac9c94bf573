import { RADIANS_PER_DEGREE } from "./ellipsoid.js"
import { localProjection } from "./local-projection.js"
import { locateInArea } from "./locate-in-area.js"
import { pointsAlong } from "./points-along.js"
import type { Area, Position } from "./position.js"

/** An edge of this length is straight in a local projection to a few centimetres. Metres. */
const STRAIGHT_METRES = 1000
/** How far off a corner a chord is laid to pass it by, and how far a chord's start is set back to see what lies there. Metres. */
const BESIDE_METRES = 0.01
const BACK_METRES = 1

/**
 * The longest straight way through an area in one direction that starts at the edge of another area.
 *
 * Along parallel lines the length of a chord is linear between corners, so it is longest beside one: lines on both sides of
 * every corner are enough. They are parallel in a local projection, and have the direction at the area's middle.
 *
 * @param direction - Degrees clockwise from north.
 * @param from - A chord counts if its start lies on this area, to a metre.
 * @returns The chord's start and end; null where there is none.
 * @example
 * const gained = [[[[0, 0], [0.2, 0], [0.2, 0.1], [0, 0.1], [0, 0]]]]
 * const held = [[[[-0.1, 0], [0, 0], [0, 0.1], [-0.1, 0.1], [-0.1, 0]]]]
 * longestChord(gained, 90, held)[1][0].toFixed(6) // "0.200000"
 */
export function longestChord(area: Area, direction: number, from: Area): [start: Position, end: Position] | null {
  const rings = area.flat()
  if (rings.length === 0) return null
  const projection = localProjection(middleOf(rings))
  const [sin, cos] = [Math.sin(direction * RADIANS_PER_DEGREE), Math.cos(direction * RADIANS_PER_DEGREE)]
  // Turned so that the direction points along the first axis.
  const turn = (position: Position): [number, number] => {
    const [x, y] = projection.forward(position)
    return [x * sin + y * cos, y * sin - x * cos]
  }
  const turned = rings.map((ring) => pointsAlong(ring, STRAIGHT_METRES, "rfc7946").map(turn))
  const back = (along: number, across: number): Position =>
    projection.inverse(along * sin - across * cos, along * cos + across * sin)
  let best: { length: number; chord: [Position, Position] } | null = null
  for (const corner of rings.flatMap((ring) => ring.slice(1))) {
    const [, beside] = turn(corner)
    for (const across of [beside - BESIDE_METRES, beside + BESIDE_METRES]) {
      const crossings = crossingsAt(turned, across)
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const [start, end] = [crossings[i]!, crossings[i + 1]!]
        if (end - start <= (best?.length ?? 0)) continue
        if (locateInArea(back(start - BACK_METRES, across), from) === "outside") continue
        best = { length: end - start, chord: [back(start, across), back(end, across)] }
      }
    }
  }
  return best?.chord ?? null
}

function crossingsAt(rings: readonly (readonly [number, number][])[], across: number): number[] {
  const found: number[] = []
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!
      const [bx, by] = ring[i]!
      if (ay > across !== by > across) found.push(ax + ((across - ay) / (by - ay)) * (bx - ax))
    }
  }
  return found.sort((a, b) => a - b)
}

function middleOf(rings: readonly (readonly Position[])[]): Position {
  const all = rings.flat()
  const middle = (axis: 0 | 1): number => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const position of all) {
      least = Math.min(least, position[axis])
      most = Math.max(most, position[axis])
    }
    return (least + most) / 2
  }
  return [middle(0), middle(1)]
}
