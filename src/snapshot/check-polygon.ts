import Flatbush from "flatbush"
import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import { doubledPlanarArea } from "../geometry/planar-area.js"
import type { Position } from "../geometry/position.js"
import { segmentCrossing } from "../geometry/segment-crossing.js"
import type { Issue } from "../report/issue.js"
import { coordinateIssue as issue, where } from "./coordinate-issue.js"

type Path = Issue["path"]

/** Ends of a ring up to this far apart are a slip of rounding and are joined with `--repair`; in metres. */
const JOIN_METRES = 50

/** Holds the rings of one polygon against what can be measured, and adds what is wrong to the issues. */
export function checkPolygon(rings: readonly Position[][], path: Path, issues: Issue[]): void {
  const sound = rings.map((ring, i) => checkRing(ring, i, [...path, i], issues))
  const outer = rings[0]
  if (!outer || rings.length === 0) {
    issues.push(
      issue(
        "polygon-empty",
        path,
        rings.length,
        "one ring or more",
        `${where(path)} has no ring. Take it out, or give it one.`,
      ),
    )
    return
  }
  if (!sound[0]) return
  rings.slice(1).forEach((hole, i) => {
    if (!sound[i + 1]) return
    const outside = hole.find((position) => locateInArea(position, [[outer]]) === "outside")
    if (outside) {
      issues.push(
        issue(
          "hole-outside",
          [...path, i + 1],
          outside,
          "inside the outer ring",
          `${where([...path, i + 1])}: the hole leaves its outer ring at [${outside.join(", ")}]. A part of its own must be a polygon of its own.`,
        ),
      )
    }
  })
}

function checkRing(ring: readonly Position[], index: number, path: Path, issues: Issue[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  if (ring.length < 4 || !first || !last) {
    issues.push(
      issue(
        "ring-too-short",
        path,
        ring.length,
        4,
        `${where(path)} has ${ring.length} positions; a ring needs four, the last repeating the first.`,
      ),
    )
    return false
  }
  if (first[0] !== last[0] || first[1] !== last[1]) {
    const metres = Math.round(geodesicInverse(first, last).metres)
    const advice =
      metres <= JOIN_METRES
        ? "Repeat the first position at its end."
        : `Ends up to ${JOIN_METRES} m apart may be joined; mend this one in the source.`
    issues.push(
      issue(
        "ring-not-closed",
        path,
        metres,
        JOIN_METRES,
        `${where(path)} is not closed: its ends are ${metres} m apart, [${first.join(", ")}] and [${last.join(", ")}]. ${advice}`,
        "m",
      ),
    )
    return false
  }
  const repeats = ring
    .slice(1)
    .filter((position, i) => position[0] === ring[i]![0] && position[1] === ring[i]![1]).length
  if (repeats > 0) {
    issues.push({
      ...issue(
        "position-repeated",
        path,
        repeats,
        0,
        `${where(path)} repeats ${repeats} ${repeats === 1 ? "position" : "positions"} right after itself. Harmless; drop the repeats.`,
      ),
      severity: "warning",
    })
  }
  const doubled = doubledPlanarArea(ring)
  if (isFlat(ring)) {
    issues.push(issue("ring-without-ground", path, 0, "more than 0", `${where(path)} encloses no ground. Take it out.`))
    return false
  }
  const crossing = selfCrossing(ring)
  if (crossing) {
    issues.push(
      issue(
        "ring-crosses-itself",
        path,
        crossing,
        "no crossing",
        `${where(path)} crosses itself at [${crossing.map((x) => Number(x.toFixed(7))).join(", ")}]. Split it there, or mend the order of its positions.`,
      ),
    )
    return false
  }
  if (doubled > 0 !== (index === 0)) {
    issues.push({
      ...issue(
        "ring-orientation",
        path,
        doubled > 0 ? "counter-clockwise" : "clockwise",
        index === 0 ? "counter-clockwise" : "clockwise",
        `${where(path)} runs against RFC 7946's right-hand rule. It is measured all the same.`,
      ),
      severity: "warning",
    })
  }
  return true
}

/** Whether all positions lie on one line. */
function isFlat(ring: readonly Position[]): boolean {
  const [x, y] = ring[0]!
  const [bx, by] = ring.find((position) => position[0] !== x || position[1] !== y) ?? ring[0]!
  return ring.every((position) => (bx - x) * (position[1] - y) === (by - y) * (position[0] - x))
}

/** The first place where a ring crosses itself or runs back over itself. Touching itself in one vertex is allowed. */
function selfCrossing(ring: readonly Position[]): Position | null {
  const tree = new Flatbush(ring.length - 1)
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!
    const [bx, by] = ring[i]!
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))
  }
  tree.finish()
  for (let i = 0; i < ring.length - 1; i++) {
    const [a, b] = [ring[i]!, ring[i + 1]!]
    if (a[0] === b[0] && a[1] === b[1]) continue
    const near = tree.search(
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
      (j) => j > i,
    )
    for (const j of near) {
      const [c, d] = [ring[j]!, ring[j + 1]!]
      if (c[0] === d[0] && c[1] === d[1]) continue
      const met = segmentCrossing(a, b, c, d)
      const crossing = met.length === 2 ? met[0] : met.find(({ exact }) => !exact)
      if (crossing) return crossing.at
    }
  }
  return null
}
