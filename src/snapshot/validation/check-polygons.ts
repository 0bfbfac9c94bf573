import type { Area, Ring } from "../../geometry/position.js"
import { unrollLongitudes } from "../../geometry/unroll-longitudes.js"
import type { Issue } from "../../report/issue.js"
import type { IssueCollector } from "../../report/issue-collector.js"
import type { MeetingPlace } from "../../report/issues/shape-issue-values.js"
import { MOST_CROSSINGS } from "../limits.js"
import { checkRing, isFlat } from "./check-ring.js"
import type { CheckedRing } from "./checked-ring.js"
import { type Meeting, ringMeetings } from "./ring-meetings.js"
import { ringNesting } from "./ring-nesting.js"

type Path = Issue["path"]

/**
 * Holds the rings of one geometry against what can be measured: each by itself, then all together.
 *
 * @param area - Parts of sound positions.
 * @param pathOf - Path of a part.
 */
export function checkPolygons(area: Area, pathOf: (part: number) => Path, issues: IssueCollector): void {
  const rings: CheckedRing[] = []
  for (let part = 0; part < area.length; part++) {
    const path = pathOf(part)
    const ringsOfPart = unrolled(area[part]!, path, issues)
    if (ringsOfPart === null) continue
    if (ringsOfPart.length === 0) {
      issues.add(
        "polygon-empty",
        () => path,
        () => ({
          found: 0,
          allowed: 1,
          unit: "rings",
          values: {},
        }),
      )
    }
    for (let index = 0; index < ringsOfPart.length; index++) {
      const ring = checkRing(ringsOfPart[index]!, part, index, [...path, index], issues)
      if (ring) rings.push(ring)
    }
  }
  if (rings.length > 0) checkTogether(rings, pathOf, issues)
}

/** Whether an edge of a ring runs from one end of the longitudes to the other. */
function hasEdgeRoundWorld(ring: Ring): boolean {
  return ring.some(([x], i) => i > 0 && Math.abs(x - ring[i - 1]![0]) >= 360)
}

/** The rings of a part without jumps over the antimeridian; null where one goes round a pole or the world. */
function unrolled(rings: Area[number], path: Path, issues: IssueCollector): Area[number] | null {
  let flat: Area[number]
  try {
    flat = unrollLongitudes([rings])[0]!
  } catch {
    issues.add(
      "ring-round-pole",
      () => path,
      () => ({
        found: "a way round a pole",
        allowed: "a ring that ends where it began",
        values: {},
      }),
    )
    return null
  }
  if (rings.some((ring, i) => hasEdgeRoundWorld(ring) && isFlat(flat[i]!))) {
    issues.add(
      "edge-round-world",
      () => path,
      () => ({
        found: 360,
        allowed: 180,
        unit: "degrees",
        values: {},
      }),
    )
    return null
  }
  if (flat !== rings) {
    issues.add(
      "ring-over-antimeridian",
      () => path,
      () => ({
        found: "a jump of more than 180° in longitude",
        allowed: "parts on each side",
        values: {},
      }),
    )
  }
  return flat
}

function checkTogether(rings: readonly CheckedRing[], pathOf: (part: number) => Path, issues: IssueCollector): void {
  const ringPath = (n: number): Path => [...pathOf(rings[n]!.part), rings[n]!.index]
  const meetings = ringMeetings(rings)
  const { crossings, touches, intrusions, shared, ended } = meetings
  // A ring that is open or crosses itself has one fault, not one more for each ring that its stray edge meets.
  for (const [key, { rings: pair }] of intrusions) {
    if (pair.some((n) => !rings[n]!.closed || crossings.has(n))) intrusions.delete(key)
  }
  const met = new Set([...intrusions.values()].flatMap((pair) => pair.rings))
  const nesting = ended
    ? { misplaced: [], tooMany: null }
    : ringNesting(rings, (n) => rings[n]!.closed && !crossings.has(n) && !met.has(n))
  const tooMany = meetings.tooMany ?? nesting.tooMany
  if (tooMany !== null) {
    issues.add(
      "limit-exceeded",
      () => pathOf(rings[0]!.part).slice(0, -1),
      () => ({
        found: `more than ${tooMany}`,
        allowed: tooMany,
        unit: "pairs",
        values: { kind: "pairs", of: pathOf(rings[0]!.part), found: tooMany + 1, allowed: tooMany },
      }),
    )
  }
  rings.forEach(({ turned, index }, n) => {
    const path = (): Path => ringPath(n)
    const [crossing, touch] = [crossings.get(n), touches.get(n)]
    if (crossing) {
      issues.add("ring-crosses-itself", path, () => ({
        found: crossing.at,
        allowed: "no crossing",
        values: placeOf(crossing, ended),
      }))
      return
    }
    if (touch) {
      issues.add("ring-touches-itself", path, () => ({
        found: touch.at,
        allowed: "one visit to a place",
        values: placeOf(touch, ended),
      }))
    }
    if (turned) {
      const [found, allowed] =
        index === 0 ? (["clockwise", "counter-clockwise"] as const) : (["counter-clockwise", "clockwise"] as const)
      issues.add("ring-orientation", path, () => ({
        found,
        allowed,
        values: { found },
      }))
    }
  })
  for (const { rings: pair, ...meeting } of intrusions.values()) reportIntrusion(pair[1], pair[0], meeting, ended)
  for (const { ring, other, at } of nesting.misplaced) reportIntrusion(ring, other, { at, count: 1 }, false)
  for (const { rings: pair, ...meeting } of shared.values()) {
    if (intrusions.has(pair.join())) continue
    issues.add(
      "rings-share-edge",
      () => ringPath(pair[1]),
      () => ({
        found: meeting.at,
        allowed: "rings that meet in points only",
        values: { ...placeOf(meeting, ended), other: ringPath(pair[0]) },
      }),
    )
  }

  function reportIntrusion(ring: number, other: number, meeting: Meeting, ended: boolean): void {
    const [own, met] = [rings[ring]!, rings[other]!]
    const { at } = meeting
    const place = placeOf(meeting, ended)
    if (own.part !== met.part) {
      const values = { ...place, other: pathOf(met.part) }
      issues.add(
        "parts-overlap",
        () => pathOf(own.part),
        () => ({ found: at, allowed: "parts beside each other", values }),
      )
    } else if (own.index > 0 && met.index > 0) {
      const values = { ...place, other: ringPath(other) }
      issues.add(
        "holes-overlap",
        () => ringPath(ring),
        () => ({ found: at, allowed: "holes beside each other", values }),
      )
    } else {
      issues.add(
        "hole-outside",
        () => ringPath(own.index > 0 ? ring : other),
        () => ({ found: at, allowed: "inside the outer ring", values: place }),
      )
    }
  }
}

function placeOf({ at, count }: Meeting, ended: boolean): MeetingPlace {
  return { at, more: count - 1, isAtLeast: ended && count > MOST_CROSSINGS / 2 }
}
