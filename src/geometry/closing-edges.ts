import type { GroundMesh } from "./ground-mesh.js"
import { minimumCut } from "./minimum-cut.js"
import type { Position } from "./position.js"
import { triangleAt } from "./triangle-at.js"
import { unionFind } from "./union-find.js"

/** Mesh edges that close the ground around a spot, in two senses, or why there are none. */
export type ClosingEdges =
  | {
      readonly kind: "edges"
      /** Half-edges with the least total length. */
      readonly leastTotal: readonly number[]
      /** Half-edges the longest of which is as short as can be; among those, the least total. */
      readonly leastWidest: readonly number[]
    }
  /** The spot lies in the area, or no way leads out from it. */
  | { readonly kind: "closed" }
  /** Some way out leads over no edge that can be closed. */
  | { readonly kind: "open" }

/**
 * The edges across open ground that would close a spot in.
 *
 * Every edge of the mesh outside the area spans the ground from boundary to boundary, so a set of edges that parts the
 * spot's triangle from the frame is a set of lines that closes it in, hopping over islands for nothing. The least total
 * is a minimum cut of the triangles' neighbourhood; for the least widest, edges are opened from the longest down until
 * the way out is free: the one that frees it is the widest leg that cannot be avoided.
 *
 * @param canClose - Which edges may be closed; those at the frame never are.
 */
export function closingEdges(mesh: GroundMesh, spot: Position, canClose: (edge: number) => boolean): ClosingEdges {
  const source = triangleAt(mesh, spot)
  if (source === null) return { kind: "open" }
  if (mesh.inside[source]) return { kind: "closed" }
  const { triangles, halfedges, inside, onBoundary, boundaryVertices, xy } = mesh
  const sink = inside.length
  const links: { from: number; to: number; cost: number; edge: number }[] = []
  for (let edge = 0; edge < triangles.length; edge++) {
    const twin = halfedges[edge]!
    const from = Math.floor(edge / 3)
    if (twin < edge || onBoundary[edge] || inside[from]) continue
    const [a, b] = [triangles[edge]!, triangles[edge % 3 === 2 ? edge - 2 : edge + 1]!]
    const isClosable = a < boundaryVertices && b < boundaryVertices && canClose(edge)
    const length = Math.hypot(xy[2 * a]! - xy[2 * b]!, xy[2 * a + 1]! - xy[2 * b + 1]!)
    links.push({ from, to: Math.floor(twin / 3), cost: isClosable ? length : Infinity, edge })
  }
  for (let triangle = 0; triangle < inside.length; triangle++) {
    if (triangles.subarray(3 * triangle, 3 * triangle + 3).some((vertex) => vertex >= boundaryVertices))
      links.push({ from: triangle, to: sink, cost: Infinity, edge: -1 })
  }
  const leastTotal = minimumCut(sink + 1, links, source, sink)
  if (!leastTotal) return { kind: "open" }
  if (leastTotal.length === 0) return { kind: "closed" }
  const widest = widestLeg(links, sink + 1, source, sink)
  const short = links.map((link) => (link.cost > widest ? { ...link, cost: Infinity } : link))
  const leastWidest = minimumCut(sink + 1, short, source, sink) ?? leastTotal
  return {
    kind: "edges",
    leastTotal: leastTotal.map((i) => links[i]!.edge),
    leastWidest: leastWidest.map((i) => links[i]!.edge),
  }
}

/** The length at which the way out becomes free when links are opened from the longest down. */
function widestLeg(
  links: readonly { from: number; to: number; cost: number }[],
  nodes: number,
  source: number,
  sink: number,
): number {
  const { find, unite } = unionFind(nodes)
  for (const { from, to, cost } of links.toSorted((a, b) => b.cost - a.cost)) {
    unite(find(from), find(to))
    if (find(source) === find(sink)) return cost
  }
  return 0
}
