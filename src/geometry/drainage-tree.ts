import { edgeOpenings } from "./edge-openings.js"
import type { GroundMesh } from "./ground-mesh.js"
import { unionFind } from "./union-find.js"

/** How the ground outside an area drains: every triangle by the widest way to the widest spot that it is joined to. */
export interface DrainageTree {
  /** For each triangle the half-edge by which it drains into the next, as `edgeOpenings` orders it; −1 at a widest spot. */
  readonly outlet: Int32Array
  /** The triangles outside the area, each followed at once by all that drain through it. */
  readonly sequence: Int32Array
  /** For each triangle its place in the sequence, and the place after the last that drains through it. */
  readonly start: Int32Array
  readonly end: Int32Array
}

const made = new WeakMap<GroundMesh, DrainageTree>()

/**
 * The drainage of a mesh: the spanning tree of the widest edges, rooted where `passages` has the widest spot.
 *
 * @returns The same object for the same mesh.
 */
export function drainageTree(mesh: GroundMesh): DrainageTree {
  const known = made.get(mesh)
  if (known) return known
  const tree = ordered(mesh, spanningTree(mesh))
  made.set(mesh, tree)
  return tree
}

/** Half-edges of a tree, three slots a triangle, −1 where none; and the widest spot of each piece of ground. */
interface SpanningTree {
  readonly edges: Int32Array
  readonly roots: ReadonlySet<number>
}

/** Joins triangles from the widest edge to the narrowest; of two that meet, the spot of the wider is kept. */
function spanningTree(mesh: GroundMesh): SpanningTree {
  const { halfedges, inside } = mesh
  const { radius, order } = edgeOpenings(mesh)
  const { find, unite } = unionFind(inside.length)
  const peak = Int32Array.from(inside.keys())
  const edges = new Int32Array(3 * inside.length).fill(-1)
  for (const edge of order) {
    const twin = halfedges[edge]!
    const a = find(Math.floor(edge / 3))
    const b = find(Math.floor(twin / 3))
    if (a === b) continue
    const [low, high] = radius[peak[a]!]! < radius[peak[b]!]! ? [a, b] : [b, a]
    unite(low, high)
    edges[edge] = edge
    edges[twin] = edge
  }
  const roots = new Set<number>()
  for (let triangle = 0; triangle < inside.length; triangle++) {
    if (!inside[triangle]) roots.add(peak[find(triangle)]!)
  }
  return { edges, roots }
}

function ordered({ halfedges, inside }: GroundMesh, { edges, roots }: SpanningTree): DrainageTree {
  const outlet = new Int32Array(inside.length).fill(-1)
  const start = new Int32Array(inside.length)
  const end = new Int32Array(inside.length)
  const sequence: number[] = []
  for (const root of roots) {
    const stack = [root]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (at < 0) {
        end[~at] = sequence.length
        continue
      }
      start[at] = sequence.length
      sequence.push(at)
      stack.push(~at)
      for (let half = 3 * at; half < 3 * at + 3; half++) {
        const edge = edges[half]!
        if (edge < 0 || edge === outlet[at]) continue
        const next = Math.floor(halfedges[half]! / 3)
        outlet[next] = edge
        stack.push(next)
      }
    }
  }
  return { outlet, sequence: Int32Array.from(sequence), start, end }
}
