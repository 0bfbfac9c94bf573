import Delaunator from "delaunator"
import { geodesicDirect } from "./geodesic-direct.js"
import { geodesicInverse } from "./geodesic-inverse.js"
import { localProjection } from "./local-projection.js"
import { MOST_REACH_METRES } from "./most-reach.js"
import type { Position, Ring } from "./position.js"
import { SitesTooWide } from "./sites-too-wide.js"

/** Greatest turn between two vertices of an arc: it stays within 0.015 % of its radius. Degrees. */
const ARC_STEP_DEGREES = 2

/** Longest edge between two cells: drawn straight on any map it strays less than two metres at 35° north. Metres. */
const EDGE_METRES = 10_000

/** Sites farther than this from their middle are refused: the plane that they are laid on is no longer true. Metres. */
const MOST_SPAN_METRES = 3_000_000

/** Part of the reach that is within it on the plane, too, whose scale is off by 5.5 % at the farthest. */
const SURELY_WITHIN = 0.9

/** Greatest turn that rounding may make of none, where two arcs' ends should be one. Degrees. */
const NO_TURN_DEGREES = 0.1

/**
 * For each of some sites the ground nearer to it than to any other, and no farther than a reach: Thiessen's polygons,
 * also named after Voronoi.
 *
 * Cells are made on a conformal plane round the middle of the sites and cut off on the ellipsoid. The line between two
 * cells is off by r² × ρ ÷ (2 R²) at most, for a reach r and ρ from the middle: 3.3 metres for 30 km at 300 km.
 * Neighbours share the vertices of the line between them to the last digit.
 *
 * @param sites - No two alike.
 * @param reachMetres - Radius of the circle that each cell is cut off at.
 * @returns One ring a site, closed and counter-clockwise, in their order.
 * @throws {RangeError} If the reach is not above 0, a site lies more than 3,000 km from the middle of all, or on another.
 * @example
 * thiessenCells([[38, 35], [38.1, 35]], 30_000).map((cell) => cell.length) // [106, 106]
 * @see Aurenhammer 1991, https://doi.org/10.1145/116873.116880
 */
export function thiessenCells(sites: readonly Position[], reachMetres: number): Ring[] {
  if (!(reachMetres > 0 && reachMetres < MOST_REACH_METRES)) {
    throw new RangeError(`The reach is ${reachMetres} m; give one above 0 and below 1,000 km.`)
  }
  if (sites.length === 0) return []
  const projection = localProjection(middleOf(sites))
  const flat = sites.map(projection.forward)
  const span = Math.max(...flat.map(([x, y]) => Math.hypot(x, y)))
  if (!(span <= MOST_SPAN_METRES)) {
    throw new SitesTooWide(span, MOST_SPAN_METRES)
  }
  // Three sites far outside make every cell finite, and lie too far off to touch any ground within reach.
  const far = 4 * (span + 2 * reachMetres)
  const points = [...flat, ...[90, 210, 330].map((turn) => [far * cosine(turn), far * cosine(turn - 90)] as const)]
  const mesh = Delaunator.from(points)
  const centres = Array.from({ length: mesh.triangles.length / 3 }, (_, t) =>
    circumcentre(...([0, 1, 2].map((k) => points[mesh.triangles[3 * t + k]!]!) as [Flat, Flat, Flat])),
  )
  const corners = centres.map(([x, y]) => (Math.hypot(x, y) < far ? projection.inverse(x, y) : null))
  const borders = new Map<number, readonly Position[]>()

  /** The line between two cells, from the one triangle's centre to the other's, as far as it is in reach. */
  const borderOf = (i: number, j: number, from: number, to: number): readonly Position[] => {
    if (i > j) return borderOf(j, i, to, from).toReversed()
    const key = i * points.length + j
    const known = borders.get(key)
    if (known) return known
    const [a, b] = [points[i]!, points[j]!]
    const half = Math.hypot(b[0] - a[0], b[1] - a[1]) / 2
    const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    const [ux, uy] = [(a[1] - b[1]) / (2 * half), (b[0] - a[0]) / (2 * half)]
    const at = (t: number): Position => projection.inverse(mx + t * ux, my + t * uy)
    const along = (t: number): number => (centres[t]![0] - mx) * ux + (centres[t]![1] - my) * uy
    const [start, end] = [along(from), along(to)]
    const limit = (sign: 1 | -1): number => {
      let radius = reachMetres
      let t = Math.sqrt(Math.max(0, radius * radius - half * half))
      for (let round = 0; round < 3; round++) {
        const metres = geodesicInverse(sites[i]!, at(sign * t)).metres
        radius = (reachMetres * Math.hypot(half, t)) / metres
        if (radius <= half) return Number.NaN
        t = Math.sqrt(radius * radius - half * half)
      }
      return sign * t
    }
    let border: readonly Position[] = []
    if (half < 1.1 * reachMetres && i < sites.length && j < sites.length) {
      // Both ends well in reach, as among dense sites: nothing is cut off, and no geodesic need be solved.
      const isWithin = Math.max(Math.hypot(half, start), Math.hypot(half, end)) < SURELY_WITHIN * reachMetres
      const [least, most] = isWithin ? [-Infinity, Infinity] : [limit(-1), limit(1)]
      const clip = (t: number): number => Math.min(most, Math.max(least, t))
      const [first, last] = [clip(start), clip(end)]
      const pieces = Math.max(1, Math.ceil(Math.abs(last - first) / EDGE_METRES))
      if (first !== last && !Number.isNaN(first)) {
        border = Array.from({ length: pieces + 1 }, (_, k) =>
          k === 0 && first === start && corners[from]
            ? corners[from]
            : k === pieces && last === end && corners[to]
              ? corners[to]
              : at(first + ((last - first) * k) / pieces),
        )
      }
    }
    borders.set(key, border)
    return border
  }

  const startOf = new Int32Array(points.length).fill(-1)
  mesh.triangles.forEach((_, e) => {
    startOf[mesh.triangles[next(e)]!] = e
  })
  return sites.map((site, i) => {
    const lines: (readonly Position[])[] = []
    const round: number[] = []
    let incoming = startOf[i]!
    if (incoming < 0) throw new RangeError(`Two sites lie at ${site.join(", ")}; give each place once.`)
    do {
      const outgoing = next(incoming)
      const across = mesh.halfedges[outgoing]!
      const [here, there] = [Math.floor(incoming / 3), Math.floor(across / 3)]
      round.push(here)
      lines.push(borderOf(i, mesh.triangles[next(outgoing)]!, here, there))
      incoming = across
    } while (incoming !== startOf[i])
    const counterClockwise = doubleArea(round.map((t) => centres[t]!)) > 0
    const ordered = counterClockwise ? lines : lines.toReversed().map((line) => line.toReversed())
    return cellOf(
      site,
      ordered.filter((line) => line.length > 0),
      reachMetres,
    )
  })
}

type Flat = readonly [x: number, y: number]

const next = (e: number): number => (e % 3 === 2 ? e - 2 : e + 1)
const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180)

/** Lines that bound a cell, counter-clockwise, joined by arcs at the reach where they are apart. */
function cellOf(site: Position, lines: readonly (readonly Position[])[], reachMetres: number): Ring {
  if (lines.length === 0) {
    const count = 360 / ARC_STEP_DEGREES
    const circle = Array.from({ length: count }, (_, k) => geodesicDirect(site, -k * ARC_STEP_DEGREES, reachMetres))
    return [...circle, circle[0]!]
  }
  const ring: Position[] = []
  lines.forEach((line, k) => {
    const following = lines[(k + 1) % lines.length]![0]!
    for (const position of line) if (!same(position, ring.at(-1))) ring.push(position)
    const last = line.at(-1)!
    if (same(last, following)) return
    const from = geodesicInverse(site, last).azimuth
    const turn = (((from - geodesicInverse(site, following).azimuth) % 360) + 360) % 360
    if (lines.length > 1 && turn > 360 - NO_TURN_DEGREES) return
    const steps = Math.ceil(turn / ARC_STEP_DEGREES)
    for (let s = 1; s < steps; s++) ring.push(geodesicDirect(site, from - (turn * s) / steps, reachMetres))
  })
  return same(ring[0]!, ring.at(-1)) ? ring : [...ring, ring[0]!]
}

const same = (a: Position, b: Position | undefined): boolean => b !== undefined && a[0] === b[0] && a[1] === b[1]

function circumcentre(a: Flat, b: Flat, c: Flat): Flat {
  const [bx, by, cx, cy] = [b[0] - a[0], b[1] - a[1], c[0] - a[0], c[1] - a[1]]
  const double = 2 * (bx * cy - by * cx)
  const [bb, cc] = [bx * bx + by * by, cx * cx + cy * cy]
  return [a[0] + (cy * bb - by * cc) / double, a[1] + (bx * cc - cx * bb) / double]
}

function doubleArea(polygon: readonly Flat[]): number {
  return polygon.reduce((sum, [x, y], k) => {
    const [nx, ny] = polygon[(k + 1) % polygon.length]!
    return sum + x * ny - y * nx
  }, 0)
}

/** Middle of the sites' directions in space, so that the antimeridian is no edge. */
function middleOf(sites: readonly Position[]): Position {
  let [x, y, z] = [0, 0, 0]
  for (const [longitude, latitude] of sites) {
    x += cosine(latitude) * cosine(longitude)
    y += cosine(latitude) * cosine(longitude - 90)
    z += cosine(latitude - 90)
  }
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI]
}
