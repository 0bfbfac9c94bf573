import { geodesicInverse } from "./geodesic-inverse.js"
import type { GroundMesh } from "./ground-mesh.js"
import type { Chord, ChordEnd } from "./narrowest-chord.js"

/** A mesh edge as the chord that it is, from boundary vertex to boundary vertex. */
export function vertexChord(mesh: GroundMesh, edge: number): Chord {
  const { triangles, xy, projection, rings } = mesh
  const end = (vertex: number): ChordEnd => {
    const { ring, edge: at, fraction } = mesh.ringPoint(vertex)
    const line = rings[ring]!
    const drawn = fraction === 0 ? line[at]! : fraction === 1 ? line[at + 1]! : null
    return { ring, edge: at, fraction, position: drawn ?? projection.inverse(xy[2 * vertex]!, xy[2 * vertex + 1]!) }
  }
  const ends = [end(triangles[edge]!), end(triangles[edge % 3 === 2 ? edge - 2 : edge + 1]!)] as const
  return { metres: geodesicInverse(ends[0].position, ends[1].position).metres, ends }
}
