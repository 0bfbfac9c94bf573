import Flatbush from "flatbush"
import type { Issue } from "../../report/issue.js"
import type { IssueCollector } from "../../report/issue-collector.js"
import type { Box } from "./check-positions.js"

const EMPTY: Box = [Infinity, Infinity, -Infinity, -Infinity]

/** A gap is none between neighbours when it is so many times the widest one between others and their nearest. */
const LONELY = 2

/**
 * Suspects features whose latitude and longitude have changed places: far from all the others as they stand, and among
 * them once swapped.
 *
 * Far is twice as far from the nearest as any other feature is from its own; among them is no farther than that. Where
 * latitudes and longitudes are much alike, as in Syria, any place at the rim of a cloud lies within its box when swapped:
 * only the gap tells the two apart. The four outermost features at most can be suspected, so two swapped ones side by
 * side hide each other.
 *
 * @param boxes - West, south, east, north of each feature; infinite where it has no position.
 * @param pathOf - Where a feature stands.
 */
export function checkSwapped(
  boxes: readonly Box[],
  pathOf: (feature: number) => Issue["path"],
  issues: IssueCollector,
): void {
  const after: Box[] = [EMPTY]
  for (let i = boxes.length - 1; i > 0; i--) after.push(united(after.at(-1)!, boxes[i]!))
  let before = EMPTY
  boxes.forEach((box, i) => {
    const others = united(before, after[boxes.length - 1 - i]!)
    before = united(before, box)
    const [west, south, east, north] = box
    const swapped: Box = [south, west, north, east]
    if (!(west <= east) || !(others[0] <= others[2]) || meets(box, others) || !meets(swapped, others)) return
    if (!isAtHomeOnlySwapped(boxes, i)) return
    issues.add(
      "position-swapped-suspected",
      () => pathOf(i),
      () => ({
        found: [west, south],
        allowed: `longitude ${others[0]} to ${others[2]}, latitude ${others[1]} to ${others[3]}, where all others are`,
        unit: "degrees",
        values: { kind: "far-off", at: [west, south] },
      }),
    )
  })
}

/** Whether a feature lies too far from all others for their spacing, and no longer once swapped; by the middles of boxes. */
function isAtHomeOnlySwapped(boxes: readonly Box[], suspect: number): boolean {
  const middles = boxes.flatMap(([west, south, east, north], i) =>
    i !== suspect && west <= east ? [[(west + east) / 2, (south + north) / 2] as const] : [],
  )
  const index = new Flatbush(middles.length)
  for (const [x, y] of middles) index.add(x, y)
  index.finish()
  const gap = (x: number, y: number, but = -1): number => {
    const [nearest] = index.neighbors(x, y, 1, Infinity, (i) => i !== but)
    return nearest === undefined ? 0 : Math.hypot(middles[nearest]![0] - x, middles[nearest]![1] - y)
  }
  const widest = middles.reduce((most, [x, y], i) => Math.max(most, gap(x, y, i)), 0)
  const [west, south, east, north] = boxes[suspect]!
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  return gap(x, y) > LONELY * widest && gap(y, x) <= widest
}

function united(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

function meets(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
