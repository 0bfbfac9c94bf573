import type { Issue } from "../../report/issue.js"
import type { IssueCollector } from "../../report/issue-collector.js"
import { shortened, where } from "../../report/where.js"
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
    malformed("must be a list of four or six finite numbers")
    return
  }
  const numbers = bbox as number[]
  const half = numbers.length / 2
  const [west, south, east, north] = [numbers[0]!, numbers[1]!, numbers[half]!, numbers[half + 1]!]
  if (south > north) {
    malformed(`has its south, ${south}, north of its north, ${north}`)
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
      message:
        `${where(path)} is [${[west, south, east, north].join(", ")}], but the coordinates reach from ` +
        `[${box[0]}, ${box[1]}] to [${box[2]}, ${box[3]}]. ${
          isSwapped ? "Longitude and latitude look swapped in one of the two." : "Take it out, or make it anew."
        }`,
    }),
  )

  function malformed(what: string): void {
    issues.add(
      "bbox-malformed",
      () => path,
      () => ({
        found: Array.isArray(bbox) ? bbox.slice(0, 6) : shortened(bbox),
        allowed: "[west, south, east, north]",
        message: `${where(path)} ${what}. Take it out: it can always be made anew.`,
      }),
    )
  }
}
