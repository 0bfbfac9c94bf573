import { geodesics, wanted } from "./ellipsoid.js"
import type { Position } from "./position.js"
import { RecentAnswers } from "./recent-answers.js"

/** Edges that are kept: those of a large map. */
const EDGES = 2 ** 16

let known: RecentAnswers | null = null

/** Length of the geodesic from one position to another, in metres, right to about 15 nanometres; kept for who asks again. */
export function edgeLengthMetres(from: Position, to: Position): number {
  known ??= new RecentAnswers(2, 1, EDGES)
  return known.of([from, to], () => [
    geodesics.Inverse(from[1], from[0], to[1], to[0], wanted.distance).s12 as number,
  ])[0]!
}
