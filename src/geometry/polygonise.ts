import { type Box, boundingBox } from "./bounding-box.js"
import { locateInArea } from "./locate-in-area.js"
import { nodeLines } from "./node-lines.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { PolygonRings, Position } from "./position.js"

/** One edge of a face, the face on its left, with the input lines it lies on. */
export interface FaceEdge {
  readonly from: Position
  readonly to: Position
  /** Index of the input line, and whether the edge runs the way the line was drawn. */
  readonly sources: readonly { readonly line: number; readonly along: boolean }[]
}

/** A piece of the plane that no line crosses. */
export interface Face {
  /** Outer ring counter-clockwise, holes clockwise. */
  readonly rings: PolygonRings
  readonly edges: readonly FaceEdge[]
}

/** The faces that a set of lines encloses, and the ends that enclose nothing. */
export interface Polygonised {
  readonly faces: readonly Face[]
  /** Free ends: no other line, nor its own, reaches them. What hangs on them is left out of the faces. */
  readonly dangles: readonly { readonly line: number; readonly at: Position }[]
}

interface HalfEdge {
  readonly from: number
  readonly to: number
  readonly angle: number
  twin: HalfEdge
  next: HalfEdge | null
  seen: boolean
  readonly sources: { line: number; along: boolean }[]
}

interface Loop {
  readonly edges: readonly HalfEdge[]
  readonly ring: readonly Position[]
  readonly signedArea: number
  readonly box: Box
  /** Loops of one component share vertices or are joined by edges: none of them surrounds another. */
  readonly component: number
}

/**
 * Splits lines where they meet and returns the faces between them.
 *
 * Edges are straight in longitude and latitude; input must not cross the antimeridian. Lines may cross, touch and
 * share stretches. Work grows with the number of segments times its logarithm, plus the crossings.
 *
 * @param lines - Each of two or more positions; close a ring by repeating its first position.
 * @returns Faces ordered by their lowest-leftmost corner, and free ends.
 * @example
 * polygonise([[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]], [[1, -1], [1, 3]]]).faces.length // 2
 * @see de Berg et al., "Computational Geometry", 3rd ed., chapter 2 (doubly-connected edge list).
 */
export function polygonise(lines: readonly (readonly Position[])[]): Polygonised {
  const positions: Position[] = []
  const indexOf = new Map<string, number>()
  const vertex = (p: Position): number => {
    const key = `${p[0]},${p[1]}`
    let index = indexOf.get(key)
    if (index === undefined) {
      index = positions.push(p) - 1
      indexOf.set(key, index)
    }
    return index
  }
  const outgoing = linkEdges(nodeLines(lines), vertex)
  const dangles = [...outgoing].flatMap(([index, edges]) =>
    edges.length === 1 ? [{ line: edges[0]!.sources[0]!.line, at: positions[index]! }] : [],
  )
  pruneDangles(outgoing)
  orderTurns(outgoing)
  return { faces: assembleFaces(traceLoops(outgoing, positions), positions), dangles }
}

function linkEdges(noded: readonly (readonly Position[])[], vertex: (p: Position) => number): Map<number, HalfEdge[]> {
  const outgoing = new Map<number, HalfEdge[]>()
  const byEnds = new Map<string, HalfEdge>()
  const pieces = noded.flatMap((positions, line) =>
    positions.slice(1).map((to, i) => ({ line, from: positions[i]!, to })),
  )
  for (const { line, from, to } of pieces) {
    const a = vertex(from)
    const b = vertex(to)
    const known = byEnds.get(`${a}>${b}`)
    if (known) {
      known.sources.push({ line, along: true })
      known.twin.sources.push({ line, along: false })
      continue
    }
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
    const back = Math.atan2(from[1] - to[1], from[0] - to[0])
    const half = {
      from: a,
      to: b,
      angle,
      next: null,
      seen: false,
      sources: [{ line, along: true }],
    } as unknown as HalfEdge
    const twin: HalfEdge = {
      from: b,
      to: a,
      angle: back,
      twin: half,
      next: null,
      seen: false,
      sources: [{ line, along: false }],
    }
    half.twin = twin
    byEnds.set(`${a}>${b}`, half)
    byEnds.set(`${b}>${a}`, twin)
    for (const edge of [half, twin]) {
      const at = outgoing.get(edge.from)
      if (at) at.push(edge)
      else outgoing.set(edge.from, [edge])
    }
  }
  return outgoing
}

function pruneDangles(outgoing: Map<number, HalfEdge[]>): void {
  const free = [...outgoing].filter(([, edges]) => edges.length === 1).map(([index]) => index)
  for (let index = free.pop(); index !== undefined; index = free.pop()) {
    const edge = outgoing.get(index)?.[0]
    if (!edge) continue
    outgoing.delete(index)
    const far = outgoing.get(edge.to)!.filter((other) => other !== edge.twin)
    outgoing.set(edge.to, far)
    if (far.length === 1) free.push(edge.to)
    if (far.length === 0) outgoing.delete(edge.to)
  }
}

function orderTurns(outgoing: ReadonlyMap<number, HalfEdge[]>): void {
  for (const edges of outgoing.values()) {
    edges.sort((a, b) => a.angle - b.angle)
    edges.forEach((edge, i) => {
      edge.twin.next = edges[(i + edges.length - 1) % edges.length]!
    })
  }
}

function traceLoops(outgoing: ReadonlyMap<number, readonly HalfEdge[]>, positions: readonly Position[]): Loop[] {
  const components = labelComponents(outgoing)
  const loops: Loop[] = []
  for (const edges of outgoing.values()) {
    for (const start of edges) {
      if (start.seen) continue
      const loop: HalfEdge[] = []
      for (let edge = start; !edge.seen; edge = edge.next!) {
        edge.seen = true
        loop.push(edge)
      }
      const ring = [...loop.map((edge) => positions[edge.from]!), positions[start.from]!]
      const component = components.get(start.from)!
      loops.push({ edges: loop, ring, signedArea: doubledPlanarArea(ring), box: boundingBox([ring]), component })
    }
  }
  return loops
}

function labelComponents(outgoing: ReadonlyMap<number, readonly HalfEdge[]>): Map<number, number> {
  const labels = new Map<number, number>()
  for (const start of outgoing.keys()) {
    if (labels.has(start)) continue
    const stack = [start]
    labels.set(start, start)
    for (let vertex = stack.pop(); vertex !== undefined; vertex = stack.pop()) {
      for (const { to } of outgoing.get(vertex)!) {
        if (labels.has(to)) continue
        labels.set(to, start)
        stack.push(to)
      }
    }
  }
  return labels
}

function assembleFaces(loops: readonly Loop[], positions: readonly Position[]): Face[] {
  const outers = loops.filter((loop) => loop.signedArea > 0)
  const inners = loops.filter((loop) => loop.signedArea < 0)
  const holes = new Map<Loop, Loop[]>(outers.map((outer) => [outer, []]))
  for (const inner of inners) {
    let parent: Loop | null = null
    for (const outer of outers) {
      if (parent && outer.signedArea >= parent.signedArea) continue
      if (outer.signedArea > -inner.signedArea && surrounds(outer, inner)) parent = outer
    }
    if (parent) holes.get(parent)!.push(inner)
  }
  return outers
    .map((outer) => {
      const inside = holes.get(outer)!
      const edges = [outer, ...inside].flatMap((loop) =>
        loop.edges.map((edge) => ({ from: positions[edge.from]!, to: positions[edge.to]!, sources: edge.sources })),
      )
      return { rings: [rotateToLowest(outer.ring), ...inside.map((loop) => rotateToLowest(loop.ring))], edges }
    })
    .toSorted((a, b) => compare(a.rings[0]![0]!, b.rings[0]![0]!))
}

function surrounds(outer: Loop, inner: Loop): boolean {
  if (outer.component === inner.component) return false
  const [west, south, east, north] = outer.box
  if (inner.box[0] < west || inner.box[1] < south || inner.box[2] > east || inner.box[3] > north) return false
  return locateInArea(inner.ring[0]!, [[outer.ring]]) === "inside"
}

function compare(a: Position, b: Position): number {
  return a[1] - b[1] || a[0] - b[0]
}

function rotateToLowest(ring: readonly Position[]): Position[] {
  const open = ring.slice(0, -1)
  let lowest = 0
  open.forEach((position, i) => {
    if (compare(position, open[lowest]!) < 0) lowest = i
  })
  return [...open.slice(lowest), ...open.slice(0, lowest + 1)]
}
