import type { Area, PolygonRings, Position, Ring } from "./position.js"

/**
 * An area whose rings do not jump from 180 to −180 but go on past them, so that it can be drawn on a plane.
 *
 * @returns The area itself if no ring jumps. Each ring starts where it did; holes are turned to their outer ring.
 * @throws {RangeError} If a ring goes round a pole: no plane of longitude and latitude can hold it.
 */
export function unrollLongitudes(area: Area): Area {
  if (!area.some((rings) => rings.some(jumps))) return area
  return area.map((rings) => {
    const unrolled = rings.map((ring) => (jumps(ring) ? unrollRing(ring) : ring))
    const outer = unrolled[0]
    return outer === undefined ? [] : unrolled.map((ring) => turnTo(ring, middle(outer)))
  })
}

/**
 * Areas turned by whole turns, part by part, so that what lies together on the ground lies together on the plane.
 *
 * @returns The areas themselves if none reaches past ±180°.
 */
export function alignLongitudes(areas: readonly Area[]): readonly Area[] {
  if (!areas.some(reachesBeyond)) return areas
  const first = areas.find((area) => area.length > 0)?.[0]?.[0]
  if (first === undefined) return areas
  const about = middle(first)
  return areas.map((area) =>
    area.map((rings): PolygonRings => {
      const outer = rings[0]
      const turns = outer === undefined ? 0 : Math.round((about - middle(outer)) / 360)
      return turns === 0 ? rings : rings.map((ring) => turned(ring, turns))
    }),
  )
}

/** Whether an area has longitudes past ±180°. */
export function reachesBeyond(area: Area): boolean {
  return area.some((rings) => rings.some((ring) => ring.some(([x]) => x > 180 || x < -180)))
}

function jumps(ring: Ring): boolean {
  for (let i = 1; i < ring.length; i++) if (Math.abs(ring[i]![0] - ring[i - 1]![0]) > 180) return true
  return false
}

/** A line that goes on past ±180 instead of jumping there. */
export function unrollLine(line: readonly Position[]): readonly Position[] {
  if (!jumps(line)) return line
  let turns = 0
  return line.map(([x, y], i): Position => {
    if (i > 0) turns -= Math.round((x - line[i - 1]![0]) / 360)
    return [x + 360 * turns, y]
  })
}

function unrollRing(ring: Ring): Ring {
  const unrolled = unrollLine(ring)
  if (unrolled.at(-1)![0] !== ring.at(-1)![0]) {
    const [x, y] = ring[0]!
    throw new RangeError(`a ring from [${x}, ${y}] goes round a pole; areas that hold a pole cannot be overlaid`)
  }
  return unrolled
}

function turnTo(ring: Ring, about: number): Ring {
  const turns = Math.round((about - middle(ring)) / 360)
  return turns === 0 ? ring : turned(ring, turns)
}

function turned(ring: Ring, turns: number): Ring {
  return ring.map(([x, y]): Position => [x + 360 * turns, y])
}

function middle(ring: Ring): number {
  let west = Number.POSITIVE_INFINITY
  let east = Number.NEGATIVE_INFINITY
  for (const [x] of ring) {
    west = Math.min(west, x)
    east = Math.max(east, x)
  }
  return Number.isFinite(west + east) ? (west + east) / 2 : 0
}
