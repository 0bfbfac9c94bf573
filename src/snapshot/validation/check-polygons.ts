import type { Area, Ring } from "../../geometry/position.js"
import { unrollLongitudes } from "../../geometry/unroll-longitudes.js"
import type { Issue } from "../../report/issue.js"
import type { IssueCollector } from "../../report/issue-collector.js"
import { where } from "../../report/where.js"
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
          message: `${where(path)} has no ring. Take it out, or give it one.`,
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
        message: `${where(path)} has a ring that goes round a pole. Cut it along a meridian down to the pole.`,
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
        message: `${where(path)} has an edge from longitude -180 to 180, which are one meridian: it would be taken the short way, and enclose nothing. Take the polygon out.`,
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
        message: `${where(path)} jumps over the antimeridian. It is measured all the same; cut it in two at ±180° for other programs.`,
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
        message:
          `${where(pathOf(rings[0]!.part))}: more rings and edges lie over one another than can be held against each other ` +
          `(${tooMany.toLocaleString("en")} pairs). Simplify it, or cut it up.`,
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
        message: `${where(path())} crosses itself at ${placeOf(crossing, ended)}. Split it there, or mend the order of its positions.`,
      }))
      return
    }
    if (touch) {
      issues.add("ring-touches-itself", path, () => ({
        found: touch.at,
        allowed: "one visit to a place",
        message: `${where(path())} comes twice to ${placeOf(touch, ended)}. It is measured all the same; split it there for other programs.`,
      }))
    }
    if (turned) {
      const [found, allowed] = index === 0 ? ["clockwise", "counter-clockwise"] : ["counter-clockwise", "clockwise"]
      issues.add("ring-orientation", path, () => ({
        found,
        allowed,
        message: `${where(path())} runs ${found}, against RFC 7946's right-hand rule. It is measured all the same.`,
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
        message: `${where(ringPath(pair[1]))} runs along ${where(ringPath(pair[0]))} at ${placeOf(meeting, ended)}. It is measured all the same; unite them for other programs.`,
      }),
    )
  }

  function reportIntrusion(ring: number, other: number, meeting: Meeting, ended: boolean): void {
    const [own, met] = [rings[ring]!, rings[other]!]
    const place = placeOf(meeting, ended)
    if (own.part !== met.part) {
      const path = (): Path => pathOf(own.part)
      const message = `${where(path())} covers ground of ${where(pathOf(met.part))}, at ${place}. Unite the two parts.`
      issues.add("parts-overlap", path, () => ({ found: meeting.at, allowed: "parts beside each other", message }))
    } else if (own.index > 0 && met.index > 0) {
      const path = (): Path => ringPath(ring)
      const message = `${where(path())} overlaps the hole ${where(ringPath(other))}, at ${place}. Unite the two holes.`
      issues.add("holes-overlap", path, () => ({ found: meeting.at, allowed: "holes beside each other", message }))
    } else {
      const path = (): Path => ringPath(own.index > 0 ? ring : other)
      const message = `${where(path())}: the hole leaves its outer ring at ${place}. A part of its own must be a polygon of its own.`
      issues.add("hole-outside", path, () => ({ found: meeting.at, allowed: "inside the outer ring", message }))
    }
  }
}

function placeOf({ at, count }: Meeting, ended: boolean): string {
  const place = `[${at.map((degrees) => Number(degrees.toFixed(7))).join(", ")}]`
  if (count === 1) return place
  const more = ended && count > MOST_CROSSINGS / 2 ? `at least ${count - 1}` : `${count - 1}`
  return `${place} and in ${more} more ${count === 2 ? "place" : "places"}`
}
