import type { Issue } from "../../report/issue.js"
import type { IssueCollector } from "../../report/issue-collector.js"
import type { IssueValues } from "../../report/issue-values.js"
import { shortened } from "../../report/where.js"
import type { Box } from "./check-positions.js"

/** A bbox may be rounded by this much. Degrees, about a metre. */
const ROUNDING_DEGREES = 1e-5

/**
 * Holds a `bbox` member against RFC 7946 and against the coordinates beside it.
 *
 * @param box - West, south, east, north of these; infinite where there are none.
 */
export function checkBbox(bbox: unknown, box: Box, path: Issue["path"], issues: IssueCollector): void {
  if (!Array.isArray(bbox) || (bbox.length !== 4 && bbox.length !== 6) || !bbox.every(Number.isFinite)) {
    malformed({ kind: "no-list" })
    return
  }
  const numbers = bbox as number[]
  const half = numbers.length / 2
  const [west, south, east, north] = [numbers[0]!, numbers[1]!, numbers[half]!, numbers[half + 1]!]
  if (south > north) {
    malformed({ kind: "upside-down", south, north })
    return
  }
  if (!Number.isFinite(box[0])) return
  const slack = ROUNDING_DEGREES
  const holdsLatitudes = south - slack <= box[1] && north + slack >= box[3]
  const holdsLongitudes = west > east || (west - slack <= box[0] && east + slack >= box[2])
  if (holdsLatitudes && holdsLongitudes) return
  const isSwapped =
    south - slack <= box[0] && north + slack >= box[2] && west - slack <= box[1] && east + slack >= box[3]
  issues.add(
    "bbox-mismatch",
    () => path,
    () => ({
      found: [west, south, east, north],
      allowed: [...box],
      unit: "degrees",
      values: { found: [west, south, east, north], coordinates: [...box], isSwapped },
    }),
  )

  function malformed(values: IssueValues["bbox-malformed"]): void {
    issues.add(
      "bbox-malformed",
      () => path,
      () => ({
        found: Array.isArray(bbox) ? bbox.slice(0, 6) : shortened(bbox),
        allowed: "[west, south, east, north]",
        values,
      }),
    )
  }
}
