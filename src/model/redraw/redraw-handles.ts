import type { Position } from "../../geometry/position.js"
import type { ActorId } from "../../report/actor.js"
import type { ControlMap } from "../control-map.js"
import { edgeKey } from "../edge-key.js"
import { guardControlMap } from "../guard-control-map.js"
import { holdersByEdge } from "../holders-by-edge.js"
import { edgesOf } from "../joined-edges.js"

/** A corner of a front that can be moved. */
export interface VertexHandle {
  readonly position: Position
  /** Who meets there, in the map's order; one where nobody holds the ground beyond. */
  readonly actors: readonly ActorId[]
  /** Whether just two edges meet there, so that it can be taken out. */
  readonly isRemovable: boolean
}

/** An edge of a front that a corner can be set into. */
export interface EdgeHandle {
  readonly ends: readonly [Position, Position]
  readonly actors: readonly ActorId[]
}

/** What can be taken hold of on a map's fronts. */
export interface RedrawHandles {
  readonly vertices: readonly VertexHandle[]
  readonly edges: readonly EdgeHandle[]
}

/**
 * The corners and edges of a map that can be redrawn: all of its boundaries but what lies on the theatre's edge and on
 * stretches that are no front, along the boundaries.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * redrawHandles(map).vertices.length // 203
 */
export function redrawHandles(map: ControlMap): RedrawHandles {
  guardControlMap("map", map)
  const fixedEdges = new Set<string>()
  const fixedCorners = new Set<string>()
  for (const line of [...(map.theatre?.flat() ?? []), ...map.edges.map((edge) => edge.line)]) {
    for (const at of line) fixedCorners.add(String(at))
    for (const { from, to } of edgesOf(line)) fixedEdges.add(edgeKey(from, to))
  }
  const holders = holdersByEdge(map.areas)
  const edges: EdgeHandle[] = []
  const corners = new Map<string, { position: Position; actors: Set<ActorId>; edges: number }>()
  const seen = new Set<string>()
  for (const { from, to } of [...map.areas.values()].flat(2).flatMap(edgesOf)) {
    const key = edgeKey(from, to)
    if (seen.has(key)) continue
    seen.add(key)
    const actors = holders.get(key)!
    if (!fixedEdges.has(key)) edges.push({ ends: [from, to], actors })
    for (const position of [from, to]) {
      const corner = corners.get(String(position)) ?? { position, actors: new Set(), edges: 0 }
      corners.set(String(position), corner)
      corner.edges++
      for (const actor of actors) corner.actors.add(actor)
    }
  }
  const order = [...map.areas.keys()]
  const vertices = [...corners]
    .filter(([key]) => !fixedCorners.has(key))
    .map(([, corner]) => ({
      position: corner.position,
      actors: order.filter((actor) => corner.actors.has(actor)),
      isRemovable: corner.edges === 2,
    }))
  return { vertices, edges }
}
