import Flatbush from "flatbush"
import type { Arrangement } from "./arrangement.js"
import { crossesEastward } from "./locate-in-area.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { Area, Position, Ring } from "./position.js"
import { ringBoxes } from "./ring-boxes.js"

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
  const sized = rings.map((ring) => ({ ring, size: doubledPlanarArea(ring) }))
  const outers = sized.filter(({ size }) => size > 0).sort((p, q) => p.size - q.size)
  const holes = sized.filter(({ size }) => size < 0)
  const parts = outers.map(({ ring }): Ring[] => [ring])
  if (parts.length === 0 || holes.length === 0) return parts
  const [boxes, holeBoxes] = [ringBoxes(outers.map(({ ring }) => ring)), ringBoxes(holes.map(({ ring }) => ring))]
  const tree = new Flatbush(outers.length)
  for (let k = 0; k < boxes.length; k += 4) tree.add(boxes[k]!, boxes[k + 1]!, boxes[k + 2], boxes[k + 3])
  tree.finish()
  holes.forEach(({ ring }, hole) => {
    const [west, south, east, north] = holeBoxes.subarray(4 * hole) as unknown as [number, number, number, number]
    const around = tree
      .search(west, south, east, north, (n) => {
        const k = 4 * n
        return boxes[k]! <= west && boxes[k + 1]! <= south && boxes[k + 2]! >= east && boxes[k + 3]! >= north
      })
      .sort((p, q) => p - q)
    const home = around.find((n) => holdsEdge(outers[n]!.ring, ring[0]!, ring[1]!))
    if (home !== undefined) parts[home]!.push(ring)
  })
  return parts
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
