import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import { lineMatcher } from "../../geometry/line-matcher.js"
import type { Area, PolygonRings, Position } from "../../geometry/position.js"
import type { ControlMap } from "../../model/control-map.js"
import type { ActorId } from "../../report/actor.js"

/** By how much a piece of ground could be larger or smaller, in square metres. */
export type RimMargin = (rings: PolygonRings) => number

/** Rims of changed ground are cut out of the lines themselves, whose ends are rounded on the way. Metres. */
const ON_THE_LINE_METRES = 1

interface DrawnLine {
  readonly line: readonly Position[]
  readonly uncertaintyMetres: number
}

/**
 * Prepares the margin of ground that lies between a line of the map before and a line of the map after: length times
 * drawing uncertainty, over those parts of its rim that run along a front of either. Borders and frames count as exact.
 *
 * @param actors - Whose fronts make the rim, before and after.
 * @param drawingErrorMetres - How far lines may be off on a map without fronts, whose boundaries count whole. Metres.
 * @returns Null where a map says nothing of how far its lines may be off, and nobody else does.
 */
export function rimMargin(
  maps: readonly [before: ControlMap, after: ControlMap],
  actors: readonly [before: ActorId, after: ActorId],
  drawingErrorMetres?: number,
): RimMargin | null {
  const [before, after] = maps.map((map, i) => drawnLines(map, actors[i]!, drawingErrorMetres))
  if (!before || !after) return null
  const lines = [...after, ...before]
  const match = lineMatcher(
    lines.map(({ line }, label) => ({ label, line, isFacing: false })),
    ON_THE_LINE_METRES,
  )
  return (rings) => {
    let squareMetres = 0
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const uncertain = match(ring[i - 1]!, ring[i]!).reduce(
          (sum, { label, start, end }) => sum + (label === null ? 0 : (end - start) * lines[label]!.uncertaintyMetres),
          0,
        )
        if (uncertain > 0) squareMetres += uncertain * geodesicInverse(ring[i - 1]!, ring[i]!).metres
      }
    }
    return squareMetres
  }
}

function drawnLines({ fronts, areas }: ControlMap, actor: ActorId, drawingErrorMetres?: number): DrawnLine[] | null {
  if (fronts.length > 0) return fronts.filter(({ left, right }) => left === actor || right === actor)
  if (drawingErrorMetres === undefined) return null
  const area: Area = areas.get(actor) ?? []
  return area.flat().map((line) => ({ line, uncertaintyMetres: drawingErrorMetres }))
}
