import type { IssueCollector } from "../../report/issue-collector.js"
import { where } from "../../report/where.js"
import type { Box } from "./check-positions.js"

const EMPTY: Box = [Infinity, Infinity, -Infinity, -Infinity]

/**
 * Suspects features whose latitude and longitude have changed places: far from all the others as they stand, and among
 * them once swapped.
 *
 * @param boxes - West, south, east, north of each feature; infinite where it has no position.
 */
export function checkSwapped(boxes: readonly Box[], issues: IssueCollector): void {
  const after: Box[] = [EMPTY]
  for (let i = boxes.length - 1; i > 0; i--) after.push(united(after.at(-1)!, boxes[i]!))
  let before = EMPTY
  boxes.forEach((box, i) => {
    const others = united(before, after[boxes.length - 1 - i]!)
    before = united(before, box)
    const [west, south, east, north] = box
    const swapped: Box = [south, west, north, east]
    if (!(west <= east) || !(others[0] <= others[2]) || meets(box, others) || !meets(swapped, others)) return
    issues.add(
      "position-swapped-suspected",
      () => ["features", i],
      () => ({
        found: [west, south],
        allowed: `longitude ${others[0]} to ${others[2]}, latitude ${others[1]} to ${others[3]}, where all others are`,
        unit: "degrees",
        message: `${where(["features", i])} lies at [${west}, ${south}], far from all others, and among them if its latitude and longitude change places. Longitude comes first; swap them if they are swapped.`,
      }),
    )
  })
}

function united(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

function meets(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
