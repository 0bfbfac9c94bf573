import { SLIVER_METRES, sliverWidth } from "../geometry/piece-of-ground.js"
import type { IssueCollector } from "../report/issue-collector.js"
import type { DrawnGround } from "./drawn-ground.js"

/** Says where a part or a hole is a sliver by itself. */
export function checkSlivers(ground: readonly DrawnGround[], issues: IssueCollector): void {
  for (const { path, area } of ground) {
    area.forEach((rings, part) => {
      rings.forEach((ring, index) => {
        const width = sliverWidth(ring)
        if (width === null) return
        issues.add(
          "sliver-area",
          () => path,
          () => ({
            found: width,
            allowed: SLIVER_METRES,
            unit: "m",
            values: { widthMetres: width, at: ring[0]!, part: part + 1, hole: index },
          }),
        )
      })
    })
  }
}
