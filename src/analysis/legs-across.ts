import type { Chord } from "../geometry/narrowest-chord.js"

/** An end of one of several chords. */
export interface LegEnd {
  readonly leg: number
  readonly side: 0 | 1
}

/**
 * Which legs to turn so that each runs the way one goes from one end to another, over the legs and the islands between
 * them.
 *
 * @param isIsland - Whether one may hop on a ring from leg to leg.
 * @returns For each leg whether it is turned; null where the legs do not lead there.
 */
export function legsAcross(
  chords: readonly Chord[],
  start: LegEnd,
  finish: LegEnd,
  isIsland: (ring: number) => boolean,
): boolean[] | null {
  const turned = chords.map(() => false)
  const seen = new Set([start.leg])
  const queue = [start]
  for (const { leg, side } of queue) {
    turned[leg] = side === 1
    if (leg === finish.leg && side !== finish.side) return turned
    const { ring } = chords[leg]!.ends[1 - side]!
    if (!isIsland(ring)) continue
    chords.forEach(({ ends }, next) => {
      const near = ends.findIndex((end) => end.ring === ring)
      if (near < 0 || seen.has(next)) return
      seen.add(next)
      queue.push({ leg: next, side: near as 0 | 1 })
    })
  }
  return null
}
