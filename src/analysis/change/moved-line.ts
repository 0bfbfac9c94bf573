import { lineMatcher, type MatchLine } from "../../geometry/line-matcher.js"
import type { PolygonRings, Position } from "../../geometry/position.js"
import { runsAlong } from "../../geometry/runs-along.js"
import { SAME_LINE_METRES, type SplitBoundary } from "./split-boundary.js"

type Lines = readonly (readonly Position[])[]

/** The line before and the line after that a piece of changed ground lies between, as far as they are on its rim. */
export interface MovedLine {
  readonly before: Lines
  readonly after: Lines
}

/**
 * Prepares the question between which lines a piece lies.
 *
 * Of either boundary the piece's rim has in it, the part that is a front counts; the part along ground that nobody holds
 * counts where there is no front. What cannot move never counts: a line is empty where the rim has nothing else of it.
 *
 * @param before - The boundary before, `after` the one after: of the actor who gained or lost the piece, or of the two.
 */
export function movedLine(before: SplitBoundary, after: SplitBoundary): (rings: PolygonRings) => MovedLine {
  const labelled = [before.front, after.front, before.open, after.open, before.fixed, after.fixed]
  const match = lineMatcher(
    labelled.flatMap((lines, label) => lines.map((line): MatchLine => ({ label, line, isFacing: false }))),
    SAME_LINE_METRES,
  )
  return (rings) => {
    const runs = rings.flatMap((ring) => runsAlong(ring, match))
    const [fronts, open] = [
      [0, 1],
      [2, 3],
    ].map((labels) => labels.map((wanted) => runs.filter(({ label }) => label === wanted).map(({ line }) => line)))
    const [before, after] = fronts!.map((lines, side) => (lines.length > 0 ? lines : open![side]!))
    return { before: before!, after: after! }
  }
}
