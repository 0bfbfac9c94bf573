import { subtractAreas } from "./overlay.js"
import type { Area, Position } from "./position.js"
import { validAreas } from "./valid-area.js"

/** The frame that is laid round an area stands this far off it, so that the two share no edge. Degrees. */
const FRAME_DEGREES = 0.1
/** Edges that the frame has in the south and in the north. */
const FRAME_STEPS = 3

/**
 * The ground that an area closes in: its holes, and what its parts close in between them by touching.
 *
 * Ground of the area inside a hole is no part of it. Two pieces that meet in a corner only are two.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise.
 * @throws {RangeError} If a ring goes round a pole.
 * @example
 * const outer = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]
 * const hole = [[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]]
 * enclosedGround([[outer, hole]]).length // 1
 */
export function enclosedGround(area: Area): Area {
  const [valid] = validAreas([area]) as readonly [Area]
  if (valid.length === 0) return []
  const frame = frameRound(valid)
  const corner = String(frame[0])
  return subtractAreas([[frame]], valid).filter(([outer]) => !outer!.some((position) => String(position) === corner))
}

function frameRound(area: Area): Position[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of area.flat(2)) {
    west = Math.min(west, x)
    south = Math.min(south, y)
    east = Math.max(east, x)
    north = Math.max(north, y)
  }
  const [left, right] = [west - FRAME_DEGREES, east + FRAME_DEGREES]
  // Steps of more than half a turn would be read as going the other way round the earth.
  const along = Array.from({ length: FRAME_STEPS + 1 }, (_, k) => left + ((right - left) * k) / FRAME_STEPS)
  return [
    ...along.map((x): Position => [x, south - FRAME_DEGREES]),
    ...along.toReversed().map((x): Position => [x, north + FRAME_DEGREES]),
    [left, south - FRAME_DEGREES],
  ]
}
