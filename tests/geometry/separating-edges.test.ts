import { expect, test } from "vitest"
import { edgeOpenings } from "../../src/geometry/edge-openings.js"
import { type GroundMesh, groundMesh } from "../../src/geometry/ground-mesh.js"
import { type Passage, passages } from "../../src/geometry/passages.js"
import { separatingEdges } from "../../src/geometry/separating-edges.js"
import { unionFind } from "../../src/geometry/union-find.js"
import { seededGround } from "../support/seeded-ground.js"

/** The watershed by flooding the whole mesh, as its definition says: an edge that would join basin and rest is a leg. */
function byFlooding({ halfedges, inside }: GroundMesh, { opensAt, order }: Openings, passage: Passage): number[] {
  const { find, unite } = unionFind(inside.length)
  const legs: number[] = []
  let basin = -1
  let rest = -1
  for (const edge of order) {
    const [a, b] = [find(Math.floor(edge / 3)), find(Math.floor(halfedges[edge]! / 3))]
    if (edge === passage.edge) {
      basin = find(passage.peak.triangle)
      rest = a === basin ? b : a
      unite(find(passage.outside), rest)
    }
    if (a === b) continue
    const isLeg = basin >= 0 && ((a === basin && b === rest) || (a === rest && b === basin))
    if (isLeg && Number.isFinite(opensAt[edge]!)) legs.push(edge)
    if (isLeg) continue
    const isKept = a === basin || a === rest
    unite(isKept ? b : a, isKept ? a : b)
  }
  return legs
}

type Openings = ReturnType<typeof edgeOpenings>

test.each([1, 2, 3, 4, 5, 6])("the legs of every passage are those of a flood: ground %d", (seed) => {
  const area = seededGround({ seed, cells: 18, ripples: 20, isAround: seed % 2 === 0 })
  const mesh = groundMesh(area, { coarseMetres: 8000, fineMetres: 300 })
  const openings = edgeOpenings(mesh)
  const all = passages(mesh, 1.01)
  expect(all.length).toBeGreaterThan(5)
  for (const passage of all) expect(separatingEdges(mesh, passage)).toEqual(byFlooding(mesh, openings, passage))
})
