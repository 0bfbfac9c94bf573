import type { Ring } from "../geometry/position.js"

/**
 * Maps of more actors than {@link ALWAYS_MEASURED} are refused where their grounds lie among one another, so that more
 * edges than this had to be held ready, each as often as it has neighbours. Reason: a million take a second and 100 MB, and
 * a map of tiles, each an actor of its own, has ten times its edges at most. A war has ten parties.
 */
const MOST_EDGES_HELD = 20_000_000
const ALWAYS_MEASURED = 1000

/**
 * Refuses maps whose grounds lie among one another in such numbers that holding them against each other would not end.
 *
 * @param neighbours - Of each ground the numbers of those it must be held against.
 * @throws {RangeError} With the numbers and the way out.
 */
export function refuseEntangled(
  grounds: readonly (readonly Ring[])[],
  neighbours: readonly (readonly number[])[],
): void {
  if (grounds.length <= ALWAYS_MEASURED) return
  const edges = grounds.map((rings) => rings.reduce((sum, ring) => sum + ring.length, 0))
  const held = neighbours.reduce((sum, near) => near.reduce((own, i) => own + edges[i]!, sum), 0)
  if (held <= MOST_EDGES_HELD) return
  throw new RangeError(
    `the grounds of the map's ${grounds.length.toLocaleString("en")} actors lie among one another, so that ${held.toLocaleString("en")} edges had to be held against each other; up to ${MOST_EDGES_HELD.toLocaleString("en")} are. Name the property of the parties (--actor-property): a war has few`,
  )
}
