import type { Ring } from "./position.js"

/** What a ring spans, in degrees. */
export interface RingBox {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

const boxes = new WeakMap<Ring, RingBox>()

/**
 * The box round a ring. A ring is never changed once it is made, so its box is kept.
 *
 * @param ring - Longitudes run on, as they are drawn: a ring over the antimeridian goes beyond 180°.
 */
export function ringBox(ring: Ring): RingBox {
  const known = boxes.get(ring)
  if (known) return known
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < ring.length; i++) {
    const x = ring[i]![0]
    const y = ring[i]![1]
    if (x < west) west = x
    if (x > east) east = x
    if (y < south) south = y
    if (y > north) north = y
  }
  const box = { west, south, east, north }
  boxes.set(ring, box)
  return box
}
