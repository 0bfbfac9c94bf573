import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import type { BoundaryStretch, Junction } from "./boundary-stretch.js"

/** A gap between two neighbours at the corner of a third that is no longer than this many tolerances. */
const CORNER_TOLERANCES = 4

/**
 * Where the grounds of three actors meet: at the end of a stretch of boundary where another actor follows beyond it.
 *
 * @param rings - The stretches of each ring, in their order.
 * @param toleranceMetres - Junctions of the same actors nearer than some of these are one.
 */
export function junctionsOf(rings: readonly (readonly BoundaryStretch[])[], toleranceMetres: number): Junction[] {
  const found: Junction[] = []
  const ofActors = new Map<string, Junction[]>()
  for (const stretches of rings) {
    const held = new Set(
      stretches.filter(
        ({ other, kind, metres }) =>
          other !== null && !(kind === "unknown" && metres <= CORNER_TOLERANCES * toleranceMetres),
      ),
    )
    for (const [i, stretch] of stretches.entries()) {
      if (!held.has(stretch)) continue
      const next = nextOf(stretches, i, held)
      if (!next || next.other === stretch.other || next.other === null) continue
      if (stretch.other === "unknown" || next.other === "unknown") continue
      const position = stretch.line.at(-1)!
      const actors = [stretch.actor, stretch.other!, next.other].toSorted()
      const known = ofActors.get(String(actors)) ?? []
      const isKnown = known.some(
        (junction) => geodesicInverse(junction.position, position).metres <= 2 * CORNER_TOLERANCES * toleranceMetres,
      )
      if (isKnown) continue
      found.push({ position, actors })
      ofActors.set(String(actors), [...known, found.at(-1)!])
    }
  }
  return found
}

/** The stretch that follows, a gap at the corner passed over; null where a border or an edge comes first. */
function nextOf(
  stretches: readonly BoundaryStretch[],
  at: number,
  held: ReadonlySet<BoundaryStretch>,
): BoundaryStretch | null {
  for (let step = 1; step < stretches.length; step++) {
    const next = stretches[(at + step) % stretches.length]!
    if (held.has(next)) return next
    if (next.kind !== "unknown") return null
  }
  return null
}
