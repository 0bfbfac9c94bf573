import { areaSquareMetres } from "../../geometry/area.js"
import { areaFault } from "../../geometry/area-fault.js"
import { cutByTurns } from "../../geometry/cut-by-turns.js"
import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import { sliverWidth } from "../../geometry/piece-of-ground.js"
import { doubledPlanarArea } from "../../geometry/planar-area.js"
import type { Area, PolygonRings, Position, Ring } from "../../geometry/position.js"
import { repairArea } from "../../geometry/repair-area.js"
import { stripSpikes } from "../../geometry/strip-spikes.js"
import { unrollLongitudes } from "../../geometry/unroll-longitudes.js"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import type { RepairLog } from "../../report/repair-log.js"
import { checkRing, isFlat, mayBeClosed } from "../validation/check-ring.js"
import { ringMeetings } from "../validation/ring-meetings.js"

type Path = Issue["path"]

/** Rebuilding may leave a sliver, and dropping one a fault; in practice one round does. */
const MOST_ROUNDS = 4

/**
 * Polygons that can be measured: rings closed, without spikes and crossings, turned as RFC 7946 has it, cut at the
 * antimeridian, without slivers.
 *
 * @param area - Parts of sound positions.
 * @param pathOf - Path of a part.
 * @returns Null where too many edges cross for it to be a drawing. The area itself where nothing was to do.
 */
export function repairPolygons(area: Area, pathOf: (part: number) => Path, log: RepairLog): Area | null {
  const kept: PolygonRings[] = []
  let isSame = true
  area.forEach((rings, part) => {
    const path = pathOf(part)
    const made = repairPart(rings, path, log)
    if (made !== rings) isSame = false
    if (made !== null) kept.push(made)
  })
  const mended = isSame ? area : kept
  if (isEntangled(mended)) return null
  const path = area.length === 1 ? pathOf(0) : pathOf(0).slice(0, -1)
  return together(mended, path, log)
}

function together(area: Area, path: Path, log: RepairLog): Area | null {
  let made = unrollLongitudes(area)
  const jumps = made !== area
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fault = areaFault(made)
    if (fault === null) break
    const name = made.flat().length === 1 ? "split-self-intersection" : "rebuild-polygon"
    const before = areaSquareMetres(made)
    made = repairArea(made).area
    const sentence = `made its rings anew, for they ${FAULT_WORDS[fault.kind]} at [${fault.at.join(", ")}]`
    log.add(name, path, before, areaSquareMetres(made), sentence, "m2")
    made = withoutSlivers(made, path, log)
  }
  if (areaFault(made) !== null) return null
  made = withoutSlivers(turned(made, path, log), path, log)
  const cut = cutAtAntimeridian(made, path, log)
  // A ring that only touches the antimeridian needs no cut, but one sign for 180° all along.
  if (cut === made && jumps)
    log.add("cut-at-antimeridian", path, "±180°", "180°", "gave 180° one sign in all its positions")
  return cut
}

const FAULT_WORDS = {
  "not-a-number": "are no numbers",
  "no-ground": "have no ground",
  crossing: "cross or come to one place twice",
  overlap: "run along one another",
  parted: "touch so that they part the ground",
  nesting: "lie in one another",
}

/** One part with its rings closed and without spikes; null where its outer ring is lost. */
function repairPart(rings: PolygonRings, path: Path, log: RepairLog): PolygonRings | null {
  const made = rings.map((ring, index) => repairRing(ring, index, [...path, index], log))
  if (made.length === 0 || made[0] === null) {
    if (made.length === 0) log.add("drop-part", path, 0, null, "left the part out, for it has no ring", "rings")
    return null
  }
  if (made.every((ring, i) => ring === rings[i])) return rings
  return made.flatMap((ring) => (ring === null ? [] : [ring]))
}

function repairRing(ring: Ring, index: number, path: Path, log: RepairLog): Ring | null {
  const lost = (why: string): null => {
    const name = index === 0 ? "drop-part" : "drop-ring"
    log.add(
      name,
      path,
      ring.length,
      null,
      `left ${index === 0 ? "the part" : "the hole"} out, for its ring ${why}`,
      "positions",
    )
    return null
  }
  const [first, last] = [ring[0], ring.at(-1)]
  if (!first || !last || ring.length < 3) return lost(`has ${ring.length} positions`)
  const isClosed = first[0] === last[0] && first[1] === last[1]
  const metres = isClosed ? 0 : geodesicInverse(first, last).metres
  if (!isClosed && !mayBeClosed(ring)) return lost(`is open by ${Math.round(metres)} m, more than its longest edge`)
  const flat = unrolledRing(isClosed ? ring : [...ring, first])
  if (flat === null) return lost("goes round a pole")
  const { corners, tips } = stripSpikes(flat, true)
  if (corners.length < 3 || isFlat(corners)) return lost("encloses no ground")
  if (!isClosed) {
    log.add("close-ring", path, metres, 0, `joined its ends, which were ${Math.round(metres)} m apart`, "m")
  }
  const repeats = repeatsIn(flat)
  if (repeats > 0) {
    const sentence = `left out ${repeats} repeated ${repeats === 1 ? "position" : "positions"}`
    log.add("drop-repeated-position", path, ring.length, ring.length - repeats, sentence, "positions")
  }
  if (tips.length > 0) {
    const more = tips.length > 1 ? ` and ${tips.length - 1} more` : ""
    log.add("drop-spike", path, tips[0], null, `cut off the spike to [${tips[0]!.join(", ")}]${more}`)
  }
  if (isClosed && repeats === 0 && tips.length === 0) return ring
  const closed = [...corners, corners[0]!]
  return flat === ring || corners.every(([x]) => Math.abs(x) <= 180)
    ? closed
    : closed.map(([x, y]): Position => [x - 360 * Math.round(x / 360), y])
}

/** A ring without jumps over the antimeridian; null where it goes round a pole. */
function unrolledRing(ring: Ring): Ring | null {
  try {
    return unrollLongitudes([[ring]])[0]![0]!
  } catch {
    return null
  }
}

function repeatsIn(ring: Ring): number {
  let repeats = 0
  for (let i = 1; i < ring.length; i++) {
    if (ring[i]![0] === ring[i - 1]![0] && ring[i]![1] === ring[i - 1]![1]) repeats++
  }
  return repeats
}

/** Whether edges cross, or lie over one another, so often that cutting them would take too long. */
function isEntangled(area: Area): boolean {
  const unheard = new IssueCollector(0)
  const rings = unrollLongitudes(area).flatMap((rings, part) =>
    rings.flatMap((ring, index) => checkRing(ring, part, index, [], unheard) ?? []),
  )
  if (rings.length === 0) return false
  const { ended, tooMany } = ringMeetings(rings)
  return ended || tooMany !== null
}

function turned(area: Area, path: Path, log: RepairLog): Area {
  let isSame = true
  const made = area.map((rings, part) =>
    rings.map((ring, index) => {
      if (doubledPlanarArea(ring) > 0 === (index === 0)) return ring
      isSame = false
      const [before, after] = index === 0 ? ["clockwise", "counter-clockwise"] : ["counter-clockwise", "clockwise"]
      log.add("rewind-ring", [...path, part, index], before, after, `turned it ${after}`)
      return ring.toReversed()
    }),
  )
  return isSame ? area : made
}

function withoutSlivers(area: Area, path: Path, log: RepairLog): Area {
  let isSame = true
  const drop = (ring: Ring, what: string, width: number): false => {
    isSame = false
    const sentence = `left out ${what} at [${ring[0]!.join(", ")}], ${width.toFixed(2)} m wide`
    log.add("drop-sliver", path, areaSquareMetres([[ring]]), 0, sentence, "m2")
    return false
  }
  const made = area.flatMap((rings) => {
    const width = sliverWidth(rings[0]!)
    if (width !== null) {
      drop(rings[0]!, "a part", width)
      return []
    }
    return [
      rings.filter((ring, index) => {
        const thin = index > 0 ? sliverWidth(ring) : null
        return thin === null || drop(ring, "a hole", thin)
      }),
    ]
  })
  return isSame ? area : made
}

/** Parts that go past ±180° cut in two there, each half with longitudes within it. */
function cutAtAntimeridian(area: Area, path: Path, log: RepairLog): Area {
  const isBeyond = (rings: PolygonRings): boolean => rings.some((ring) => ring.some(([x]) => Math.abs(x) > 180))
  if (!area.some(isBeyond)) return area
  const made = area.flatMap((rings) => (isBeyond(rings) ? cutByTurns(rings) : [rings]))
  log.add("cut-at-antimeridian", path, area.length, made.length, "cut it in two at the antimeridian", "parts")
  const fault = areaFault(made)
  return withoutSlivers(fault === null ? made : repairArea(made).area, path, log)
}
