import { expect } from "vitest"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { areaFault } from "../../src/geometry/area-fault.js"
import { intersectAreas } from "../../src/geometry/overlay.js"
import type { ControlMap } from "../../src/model/control-map.js"
import { edgeKey } from "../../src/model/edge-key.js"
import { holdersByEdge } from "../../src/model/holders-by-edge.js"
import { edgesOf } from "../../src/model/joined-edges.js"

/** Square metres of all areas together. */
export function totalOf({ areas }: ControlMap): number {
  return [...areas.values()].reduce((sum, area) => sum + areaSquareMetres(area), 0)
}

/**
 * That a map tiles the same ground as another: every area valid, none over another, all together as large to 1e-9; and that
 * every edge between two actors is front, and every front an edge between its two actors.
 */
export function expectSameCoverage(after: ControlMap, before: ControlMap): void {
  expect(Math.abs(totalOf(after) / totalOf(before) - 1)).toBeLessThan(1e-9)
  const actors = [...after.areas.keys()]
  for (const [at, actor] of actors.entries()) {
    expect(areaFault(after.areas.get(actor)!)).toBeNull()
    for (const other of actors.slice(at + 1)) {
      expect(areaSquareMetres(intersectAreas(after.areas.get(actor)!, after.areas.get(other)!))).toBeLessThan(1)
    }
  }
  const holders = holdersByEdge(after.areas)
  const drawn = new Set<string>()
  for (const { left, right, line } of after.fronts) {
    for (const { from, to } of edgesOf(line)) {
      expect([...holders.get(edgeKey(from, to))!].toSorted()).toEqual([left, right].toSorted())
      drawn.add(edgeKey(from, to))
    }
  }
  if (before.fronts.length > 0)
    for (const [key, parties] of holders) if (parties.length > 1) expect(drawn).toContain(key)
  expect(new Set(after.fronts.map(({ id }) => id)).size).toBe(after.fronts.length)
}
