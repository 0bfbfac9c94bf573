import FlatQueue from "flatqueue"
import type { GroundMesh } from "./ground-mesh.js"
import type { Position } from "./position.js"
import { triangleAt } from "./triangle-at.js"

/**
 * Lengths of the ways from a place to every boundary vertex, without leaving the area.
 *
 * Ways follow the mesh, so they are too long, by a quarter at most in practice: they serve to rank, not to be read.
 *
 * @param from - A place in the area, or outside it; outside, the way starts at the nearest vertex with the stretch to it.
 * @returns Projected metres for each vertex of the mesh; infinite where no way leads.
 * @see Dijkstra 1959, https://doi.org/10.1007/BF01386390
 */
export function pathsInside(mesh: GroundMesh, from: Position): Float64Array {
  const { triangles, inside, xy, boundaryVertices } = mesh
  const neighbours: number[][] = Array.from({ length: boundaryVertices }, () => [])
  for (let edge = 0; edge < triangles.length; edge++) {
    if (!inside[Math.floor(edge / 3)]) continue
    const a = triangles[edge]!
    const b = triangles[edge % 3 === 2 ? edge - 2 : edge + 1]!
    neighbours[a]!.push(b)
    neighbours[b]!.push(a)
  }
  const [x, y] = mesh.projection.forward(from)
  const metres = new Float64Array(boundaryVertices).fill(Number.POSITIVE_INFINITY)
  const queue = new FlatQueue()
  for (const vertex of startVertices(mesh, from)) {
    metres[vertex] = Math.hypot(xy[2 * vertex]! - x, xy[2 * vertex + 1]! - y)
    queue.push(vertex, metres[vertex])
  }
  for (let vertex = queue.pop(); vertex !== undefined; vertex = queue.pop()) {
    for (const next of neighbours[vertex]!) {
      const length =
        metres[vertex]! + Math.hypot(xy[2 * vertex]! - xy[2 * next]!, xy[2 * vertex + 1]! - xy[2 * next + 1]!)
      if (length < metres[next]!) {
        metres[next] = length
        queue.push(next, length)
      }
    }
  }
  return metres
}

function startVertices(mesh: GroundMesh, from: Position): number[] {
  const triangle = triangleAt(mesh, from)
  if (triangle !== null && mesh.inside[triangle]) return [...mesh.triangles.subarray(3 * triangle, 3 * triangle + 3)]
  const { xy, boundaryVertices } = mesh
  const [x, y] = mesh.projection.forward(from)
  const metres = (vertex: number): number => Math.hypot(xy[2 * vertex]! - x, xy[2 * vertex + 1]! - y)
  let nearest = 0
  for (let vertex = 1; vertex < boundaryVertices; vertex++) if (metres(vertex) < metres(nearest)) nearest = vertex
  return [nearest]
}
