import geographiclib from "geographiclib-geodesic"

type Place = readonly [number, number]

const earth = geographiclib.Geodesic.WGS84
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * Shortest distance between two runs of vertices, by trying every vertex of one against every edge of the other.
 *
 * Shares no code with the library: only GeographicLib, and a golden-section search along each edge. For runs that do
 * not cross. A run of one position is a point.
 */
export function bruteForceDistance(a: readonly (readonly Place[])[], b: readonly (readonly Place[])[]): number {
  return Math.min(oneWay(a, b), oneWay(b, a))
}

function oneWay(vertices: readonly (readonly Place[])[], runs: readonly (readonly Place[])[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const place of vertices.flat()) {
    for (const run of runs) {
      if (run.length === 1) least = Math.min(least, between(place, run[0]!))
      for (let i = 1; i < run.length; i++) least = Math.min(least, toEdge(place, run[i - 1]!, run[i]!))
    }
  }
  return least
}

function toEdge(place: Place, from: Place, to: Place): number {
  const line = earth.InverseLine(from[1], from[0], to[1], to[0])
  const far = (along: number): number => {
    const at = line.Position(along)
    return between(place, [at.lon2 as number, at.lat2 as number])
  }
  let low = 0
  let high = line.s13
  let first = high - GOLDEN * (high - low)
  let second = low + GOLDEN * (high - low)
  let atFirst = far(first)
  let atSecond = far(second)
  while (high - low > 1e-6 * line.s13 + 1e-9) {
    if (atFirst < atSecond) {
      high = second
      second = first
      atSecond = atFirst
      first = high - GOLDEN * (high - low)
      atFirst = far(first)
    } else {
      low = first
      first = second
      atFirst = atSecond
      second = low + GOLDEN * (high - low)
      atSecond = far(second)
    }
  }
  return Math.min(atFirst, atSecond, between(place, from), between(place, to))
}

function between(p: Place, q: Place): number {
  return earth.Inverse(p[1], p[0], q[1], q[0], geographiclib.Geodesic.DISTANCE).s12 as number
}
