import type { ChordEnd } from "./narrowest-chord.js"
import type { Position, Ring } from "./position.js"

/**
 * Cuts a ring along a chord between two of its points.
 *
 * @param ring - Closed.
 * @param from - One end of the chord, on this ring.
 * @param to - The other end, on this ring.
 * @returns Two closed rings that run the way the ring runs: from `from` forward to `to` and back along the chord, and
 * from `to` forward to `from` and back.
 */
export function cutRing(ring: Ring, from: ChordEnd, to: ChordEnd): [Ring, Ring] {
  return [loop(ring, from, to), loop(ring, to, from)]
}

function loop(ring: Ring, from: ChordEnd, to: ChordEnd): Ring {
  const edges = ring.length - 1
  const wraps = to.edge < from.edge || (to.edge === from.edge && to.fraction < from.fraction)
  const steps = to.edge - from.edge + (wraps ? edges : 0)
  const line: Position[] = [from.position]
  let last = from.position
  const add = (position: Position): void => {
    if (last[0] === position[0] && last[1] === position[1]) return
    line.push(position)
    last = position
  }
  for (let i = 0; i < steps; i++) add(ring[(from.edge + 1 + i) % edges]!)
  add(to.position)
  add(from.position)
  return line
}
