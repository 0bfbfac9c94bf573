import { cutRing } from "./cut-ring.js"
import type { GroundRings } from "./ground-rings.js"
import { isInRing } from "./is-in-ring.js"
import { locateInArea } from "./locate-in-area.js"
import type { Chord } from "./narrowest-chord.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { Area, Position, Ring } from "./position.js"
import { ringBox } from "./ring-box.js"

/**
 * The ground outside an area that a chord cuts off, on the side of a given spot.
 *
 * The ring that both ends lie on is cut along the chord, so the cut is exact: no clipping, no rounding but that of the
 * two ends. Parts of the area that lie inside the cut ground are left out of it.
 *
 * Round an outer ring both cuts may hold the spot, as both the bay of a C and its whole disc do: the smaller is meant.
 *
 * @param spot - A position in the ground that is meant.
 * @returns Null where the ends lie on different rings, or where the spot is on neither side: then one chord cuts
 * nothing off.
 */
export function groundBehind(mesh: GroundRings, { ends }: Chord, spot: Position): Area | null {
  const [from, to] = ends
  if (from.ring !== to.ring || from.ring >= mesh.areaRings) return null
  const [loop] = cutRing(mesh.rings[from.ring]!, from, to)
    .filter((ring) => ring.length > 3 && isInRing(spot, ring))
    .toSorted((a, b) => Math.abs(doubledPlanarArea(a)) - Math.abs(doubledPlanarArea(b)))
  if (!loop) return null
  const within = mesh.rings.filter(
    (ring, index) => index < mesh.areaRings && index !== from.ring && isInside(ring, loop),
  )
  const islands = within.filter((ring) => !within.some((other) => other !== ring && isInside(ring, other)))
  return [[counterClockwise(loop), ...islands.map((ring) => counterClockwise(ring).toReversed())]]
}

function isInside(ring: Ring, outer: Ring): boolean {
  const [box, round] = [ringBox(ring), ringBox(outer)]
  if (box.west < round.west || box.east > round.east || box.south < round.south || box.north > round.north) return false
  for (const position of ring) {
    const where = locateInArea(position, [[outer]])
    if (where !== "boundary") return where === "inside"
  }
  return false
}

function counterClockwise(ring: Ring): Ring {
  return doubledPlanarArea(ring) >= 0 ? ring : ring.toReversed()
}
