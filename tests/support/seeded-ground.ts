import geographiclib from "geographiclib-geodesic"
import { seededRandom } from "./fractal-front.js"

type Place = [longitude: number, latitude: number]

export interface GroundOptions {
  readonly seed: number
  readonly centre?: readonly [number, number]
  /** From the middle to the edge of the ground. */
  readonly reachMetres?: number
  /** Cells from edge to edge: more cells, more vertices on the same line. */
  readonly cells?: number
  /** Whether the ground goes round the open ground, or stands in it. */
  readonly isAround?: boolean
  /** How many short, low waves make the line ragged. */
  readonly ripples?: number
  /** Whether the ground ends at a straight border in the west and in the south. */
  readonly hasBorders?: boolean
}

/**
 * Ground with bays, lakes, islands and necks of all kinds: where a sum of seeded waves is positive.
 *
 * A contour cannot cross itself, so the parts are valid whatever the seed.
 *
 * @returns Parts from the largest to the smallest, rings with their ground on the left, without vertices on straight edges.
 */
export function seededGround({
  seed,
  centre = [38, 35],
  reachMetres = 100_000,
  cells = 28,
  isAround = false,
  ripples = 0,
  hasBorders = false,
}: GroundOptions): Place[][][] {
  const random = seededRandom(seed)
  const waves = Array.from({ length: 14 + ripples }, (_, i) => {
    const angle = 2 * Math.PI * random()
    const times = i < 14 ? 2 + i / 2 : 9 * 1.05 ** (i - 13)
    return {
      x: Math.PI * times * Math.cos(angle),
      y: Math.PI * times * Math.sin(angle),
      phase: 2 * Math.PI * random(),
      size: i < 14 ? 1 : 5 / times,
    }
  })
  const height = (column: number, row: number): number => {
    const x = (2 * column) / cells - 1
    const y = (2 * row) / cells - 1
    let sum = 0.6
    for (const wave of waves) sum += wave.size * Math.cos(wave.x * x + wave.y * y + wave.phase)
    // Ground ends inside the last cells; where it goes round, it begins there.
    const off = Math.max(Math.abs(x), Math.abs(y))
    if (isAround) return off === 1 ? -1 : Math.max(sum, 40 * (off - 0.8))
    const ended = off === 1 ? -99 : sum - Math.max(0, 60 * (off - 0.8))
    return hasBorders ? Math.min(ended, 20 * (x + 0.7), 20 * (y + 0.7)) : ended
  }
  const step = (2 * reachMetres) / cells
  const place = ([x, y]: Point): Place => {
    const [east, north] = [x * step - reachMetres, y * step - reachMetres]
    const azimuth = (Math.atan2(east, north) * 180) / Math.PI
    const { lon2, lat2 } = geographiclib.Geodesic.WGS84.Direct(centre[1], centre[0], azimuth, Math.hypot(east, north))
    return [Number((lon2 as number).toFixed(7)), Number((lat2 as number).toFixed(7))]
  }
  return nested(contours(height, cells).map(withoutStraight)).map((part) => part.map((ring) => ring.map(place)))
}

type Point = readonly [x: number, y: number]

/** Marching triangles: rings, each start repeated at the end, with positive heights on their left. */
function contours(height: (column: number, row: number) => number, cells: number): Point[][] {
  const heights = Array.from({ length: cells + 1 }, (_, row) =>
    Array.from({ length: cells + 1 }, (__, column) => height(column, row)),
  )
  const next = new Map<string, Point>()
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const [a, b, c, d]: [Point, Point, Point, Point] = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ]
      for (const triangle of [
        [a, b, c],
        [a, c, d],
      ] as const) {
        const isUp = triangle.map(([x, y]) => heights[y]![x]! > 0)
        const leave = [0, 1, 2].find((i) => isUp[i] && !isUp[(i + 1) % 3])
        const enter = [0, 1, 2].find((i) => !isUp[i] && isUp[(i + 1) % 3])
        if (leave === undefined || enter === undefined) continue
        const onSide = (i: number): Point => crossing(triangle[i]!, triangle[(i + 1) % 3]!, heights)
        next.set(String(onSide(leave)), onSide(enter))
      }
    }
  }
  const rings: Point[][] = []
  for (const start of next.keys()) {
    const ring: Point[] = []
    for (let at = next.get(start); at; at = next.get(String(ring.at(-1)))) {
      next.delete(ring.length === 0 ? start : String(ring.at(-1)))
      ring.push(at)
    }
    if (ring.length > 0) rings.push([ring.at(-1)!, ...ring])
  }
  return rings
}

/** Where a side meets height 0: the same point seen from both triangles, and clear of the side's ends. */
function crossing(p: Point, q: Point, heights: readonly (readonly number[])[]): Point {
  const [from, to] = p[1] < q[1] || (p[1] === q[1] && p[0] < q[0]) ? [p, q] : [q, p]
  const low = heights[from[1]]![from[0]]!
  const t = Math.max(0.05, Math.min(0.95, low / (low - heights[to[1]]![to[0]]!)))
  return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]
}

function withoutStraight(ring: readonly Point[]): Point[] {
  const open = ring.slice(1)
  const kept = open.filter(([x, y], i) => {
    const [ax, ay] = open.at(i - 1)!
    const [bx, by] = open[(i + 1) % open.length]!
    return Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) > 1e-9
  })
  return [...kept, kept[0]!]
}

const doubledArea = (ring: readonly Point[]): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0)

/** Outer rings, the largest first, each followed by its holes. */
function nested(rings: readonly Point[][]): Point[][][] {
  const outers = rings.filter((ring) => doubledArea(ring) > 0).toSorted((a, b) => doubledArea(b) - doubledArea(a))
  const parts = outers.map((outer) => [outer])
  for (const hole of rings.filter((ring) => doubledArea(ring) < 0)) {
    parts.findLast(([outer]) => holds(outer!, hole[0]!))?.push(hole)
  }
  return parts
}

function holds(ring: readonly Point[], [x, y]: Point): boolean {
  return ring.slice(1).reduce((odd, [bx, by], i) => {
    const [ax, ay] = ring[i]!
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay) ? !odd : odd
  }, false)
}
