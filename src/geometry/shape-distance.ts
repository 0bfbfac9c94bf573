import { earthCentred } from "./earth-centred.js"
import { footOnGeodesic } from "./foot-on-geodesic.js"
import { locateInArea } from "./locate-in-area.js"
import type { Position } from "./position.js"
import { sagMetres } from "./sag.js"
import type { Shape } from "./shape.js"
import { TOUCH_METRES } from "./tolerance.js"

/** How two shapes lie to each other. Only shapes that are apart have a distance above 0. */
export type Relation = "apart" | "touching" | "crossing" | "contained"

/** The shortest way between two shapes, with the two places that prove it. */
export interface ShapeDistance {
  readonly metres: number
  /** The nearest place of the first shape, then that of the second. */
  readonly witness: readonly [Position, Position]
  readonly relation: Relation
}

interface Edge {
  readonly start: Position
  readonly end: Position
}

/**
 * The shortest way over the ground between two shapes.
 *
 * @returns Metres, with both witness places; 0 if the shapes touch, cross or one contains the other.
 * @throws {RangeError} If a shape has no position.
 */
export function shapeDistance(a: Shape, b: Shape): ShapeDistance {
  const edgesA = edgesOf(a)
  const edgesB = edgesOf(b)
  const placeA = edgesA[0]?.start
  const placeB = edgesB[0]?.start
  if (placeA === undefined || placeB === undefined) throw new RangeError("shapeDistance: a shape has no position")

  for (const edgeA of edgesA) {
    for (const edgeB of edgesB) {
      const at = crossing(edgeA, edgeB)
      if (at !== null) return { metres: 0, witness: [at, at], relation: "crossing" }
    }
  }
  if (a.kind === "area" && locateInArea(placeB, a.area) === "inside") {
    return { metres: 0, witness: [placeB, placeB], relation: "contained" }
  }
  if (b.kind === "area" && locateInArea(placeA, b.area) === "inside") {
    return { metres: 0, witness: [placeA, placeA], relation: "contained" }
  }

  const pairs: { atLeast: number; i: number; j: number }[] = []
  const spaceA = edgesA.map(inSpace)
  const spaceB = edgesB.map(inSpace)
  let atMost = Number.POSITIVE_INFINITY
  spaceA.forEach((p, i) => {
    spaceB.forEach((q, j) => {
      const straight = Math.hypot(p.x - q.x, p.y - q.y, p.z - q.z)
      const atLeast = straight - p.reach - q.reach
      if (atLeast > atMost) return
      pairs.push({ atLeast, i, j })
      atMost = Math.min(atMost, (straight + p.reach + q.reach) * 1.6)
    })
  })
  pairs.sort((p, q) => p.atLeast - q.atLeast)
  let metres = Number.POSITIVE_INFINITY
  let witness: readonly [Position, Position] = [placeA, placeB]
  for (const { atLeast, i, j } of pairs) {
    if (atLeast > metres) break
    const edgeA = edgesA[i]!
    const edgeB = edgesB[j]!
    for (const place of [edgeA.start, edgeA.end]) {
      const foot = footOnGeodesic(place, edgeB.start, edgeB.end)
      if (foot.metres < metres) {
        metres = foot.metres
        witness = [place, foot.position]
      }
    }
    for (const place of [edgeB.start, edgeB.end]) {
      const foot = footOnGeodesic(place, edgeA.start, edgeA.end)
      if (foot.metres < metres) {
        metres = foot.metres
        witness = [foot.position, place]
      }
    }
  }
  return metres <= TOUCH_METRES ? { metres: 0, witness, relation: "touching" } : { metres, witness, relation: "apart" }
}

function inSpace(edge: Edge): { x: number; y: number; z: number; reach: number } {
  const p = earthCentred(edge.start)
  const q = earthCentred(edge.end)
  const chord = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
  return { x: (p[0] + q[0]) / 2, y: (p[1] + q[1]) / 2, z: (p[2] + q[2]) / 2, reach: chord / 2 + sagMetres(chord) }
}

function edgesOf(shape: Shape): Edge[] {
  if (shape.kind === "point") return [{ start: shape.position, end: shape.position }]
  const lines = shape.kind === "line" ? shape.lines : shape.area.flat()
  return lines.flatMap((line) => {
    const [first] = line
    if (first === undefined) return []
    return line.length === 1
      ? [{ start: first, end: first }]
      : line.slice(1).map((end, i) => ({ start: line[i]!, end }))
  })
}

function crossing(p: Edge, q: Edge): Position | null {
  const d1 = side(q.start, q.end, p.start)
  const d2 = side(q.start, q.end, p.end)
  if (d1 * d2 >= 0 || side(p.start, p.end, q.start) * side(p.start, p.end, q.end) >= 0) return null
  const t = d1 / (d1 - d2)
  return [p.start[0] + t * (p.end[0] - p.start[0]), p.start[1] + t * (p.end[1] - p.start[1])]
}

function side(a: Position, b: Position, p: Position): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (p[0] - a[0]) * (b[1] - a[1])
}
