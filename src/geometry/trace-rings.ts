import type { Arrangement } from "./arrangement.js"
import { crossesEastward } from "./locate-in-area.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { Area, Position, Ring } from "./position.js"

/**
 * The ground that some faces of an arrangement make up.
 *
 * Every part of it is one stretch of ground: faces that meet in a corner only become parts of their own, and a ring never
 * comes to a position twice. Faces without ground, which rounding may leave, are left out.
 *
 * @param keep - Whether a face belongs to it, by how often each boundary goes round the face.
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise.
 */
export function traceRings(plane: Arrangement, keep: (rounds: Int32Array) => boolean): Area {
  const { origin, walk, clockwise, boundaries } = plane
  const kept = Uint8Array.from({ length: plane.walks }, (_, n) =>
    keep(plane.rounds.subarray(n * boundaries, (n + 1) * boundaries)) ? 1 : 0,
  )
  const isBorder = (h: number): boolean => kept[walk[h]!] === 1 && kept[walk[h ^ 1]!] === 0
  const done = new Uint8Array(origin.length)
  const rings: Position[][] = []
  for (let start = 0; start < origin.length; start++) {
    if (done[start] === 1 || !isBorder(start)) continue
    const vertices: number[] = []
    // Clockwise from the way back, the ground on the left reaches as far as the next piece of its border.
    for (let h = start; done[h] === 0; ) {
      done[h] = 1
      vertices.push(origin[h]!)
      h = clockwise[h ^ 1]!
      while (!isBorder(h)) h = clockwise[h]!
    }
    for (const loop of simpleLoops(vertices)) rings.push(loop.map((vertex) => plane.positions[vertex]!))
  }
  return nest(rings)
}

/** Splits a closed way at every vertex that it comes to more than once. */
function simpleLoops(vertices: readonly number[]): number[][] {
  const loops: number[][] = []
  const path: number[] = []
  const passed = new Map<number, number>()
  for (const vertex of [...vertices, vertices[0]!]) {
    const since = passed.get(vertex)
    if (since !== undefined) {
      const loop = path.splice(since)
      for (const corner of loop) passed.delete(corner)
      if (loop.length > 2) loops.push([...loop, vertex])
    }
    passed.set(vertex, path.length)
    path.push(vertex)
  }
  return loops
}

/** Gives each hole to the smallest outer ring round it. */
function nest(rings: readonly Ring[]): Area {
  const sized = rings.map((ring) => ({ ring, size: doubledPlanarArea(ring), box: boxOf(ring) }))
  const outers = sized.filter(({ size }) => size > 0).sort((p, q) => p.size - q.size)
  const parts = new Map(outers.map(({ ring }) => [ring, [ring]]))
  for (const { ring, size, box } of sized) {
    if (size >= 0) continue
    const home = outers.find((outer) => holdsBox(outer.box, box) && holdsEdge(outer.ring, ring[0]!, ring[1]!))
    if (home !== undefined) parts.get(home.ring)!.push(ring)
  }
  return [...parts.values()]
}

type Box = readonly [west: number, south: number, east: number, north: number]

function boxOf(ring: Ring): Box {
  let [[west, south]] = ring as [Position]
  let east = west
  let north = south
  for (const [x, y] of ring) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}

function holdsBox(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
}

/** Whether the middle of an edge lies in a ring that it does not belong to. */
function holdsEdge(ring: Ring, [ax, ay]: Position, [bx, by]: Position): boolean {
  const x = (ax + bx) / 2
  const y = (ay + by) / 2
  let odd = false
  for (let i = 1; i < ring.length; i++) {
    const [px, py] = ring[i - 1]!
    const [qx, qy] = ring[i]!
    if (crossesEastward(x, y, px, py, qx, qy) === true) odd = !odd
  }
  return odd
}
