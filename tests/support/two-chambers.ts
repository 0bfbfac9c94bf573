import type { Position, Ring } from "../../src/geometry/position.js"
import { ringAround } from "./shapes.js"

/**
 * A bay with two chambers, one behind the other, open to the east.
 *
 * The inner chamber is 60 by 80 km and opens through a gate of 20 km; the outer one opens through a mouth of 34 km, in the
 * middle of which lies an island 10 km across, so that 12 km are open on either side of it.
 */
export function twoChambers(centre: Position): {
  readonly ground: Ring
  readonly island: Ring
  /** What lies behind the gate, and behind mouth and island, by their corners. */
  readonly inner: Ring
  readonly both: Ring
  readonly gate: readonly [Position, Position]
  /** South of the island, then north of it: each from the mainland to the island. */
  readonly mouth: readonly [readonly [Position, Position], readonly [Position, Position]]
} {
  const ground = ringAround(centre, [
    [-100_000, -70_000],
    [70_000, -70_000],
    [60_000, -17_000],
    [50_000, -40_000],
    [10_000, -40_000],
    [0, -10_000],
    [-10_000, -40_000],
    [-70_000, -40_000],
    [-70_000, 40_000],
    [-10_000, 40_000],
    [0, 10_000],
    [10_000, 40_000],
    [50_000, 40_000],
    [60_000, 17_000],
    [70_000, 70_000],
    [-100_000, 70_000],
  ])
  const island = ringAround(centre, [
    [60_000, -5000],
    [64_000, 0],
    [60_000, 5000],
    [56_000, 0],
  ])
  return {
    ground,
    island,
    inner: [...ground.slice(5, 11), ground[5]!],
    both: [...ground.slice(2, 14), island[2]!, island[3]!, island[0]!, ground[2]!],
    gate: [ground[5]!, ground[10]!],
    mouth: [
      [ground[2]!, island[0]!],
      [ground[13]!, island[2]!],
    ],
  }
}
