import { BOX_SIZE, type Chain, type EdgeTree } from "./edge-tree.js"
import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS_METRES, FLATTENING, RADIANS_PER_DEGREE } from "./ellipsoid.js"
import type { Position } from "./position.js"
import { signedRingArea } from "./ring-area.js"
import { sideOfGeodesic } from "./side-of-geodesic.js"
import { BOX_SLACK, CLOSE_DEGREES } from "./tolerance.js"

/**
 * Whether a place lies in an area whose edges are geodesics.
 *
 * Goes from the place north along its meridian and counts the edges it meets, part by part. Between its ends an edge
 * moves one way in longitude, so it meets the meridian if and only if its ends lie on either side. A ring round the
 * north pole holds the far end of the way, and is counted once more.
 *
 * @returns `boundary` if the place is on an edge to within a tenth of a micrometre.
 */
export function locateByGeodesics(place: Position, tree: EdgeTree): "inside" | "outside" | "boundary" {
  const { boxes, children } = tree
  const longitude = place[0] * RADIANS_PER_DEGREE
  const sine = Math.sin(place[1] * RADIANS_PER_DEGREE)
  const normal = EQUATORIAL_RADIUS_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine)
  const height = normal * (1 - ECCENTRICITY_SQUARED) * sine - BOX_SLACK
  const odd = new Set<number>()
  for (const chain of tree.chains) {
    if (chain.turns !== 0 && holdsNorthPole(chain)) toggle(odd, chain.part)
  }

  const stack = [boxes.length / BOX_SIZE - 1]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const at = BOX_SIZE * node
    if (boxes[at + 3]! < height || !spans(boxes[at]!, boxes[at + 1]!, longitude)) continue
    const first = children[2 * node]!
    if (first >= 0) {
      stack.push(first)
      const second = children[2 * node + 1]!
      if (second >= 0) stack.push(second)
      continue
    }
    const chain = tree.chains[tree.leafChain[node]!]!
    for (let k = tree.leafStart[node]!; k < tree.leafEnd[node]!; k++) {
      const lies = northOf(place, chain.line[k]!, chain.line[k + 1]!)
      if (lies === "on") return "boundary"
      if (lies === "north") toggle(odd, chain.part)
    }
  }
  return odd.size > 0 ? "inside" : "outside"
}

/** Whether a range of longitudes, which may go on past a full turn, holds a longitude. In radians. */
function spans(west: number, east: number, longitude: number): boolean {
  const turn = 2 * Math.PI
  const ahead = longitude - west + BOX_SLACK
  return ahead - turn * Math.floor(ahead / turn) <= east - west + 2 * BOX_SLACK
}

/** Whether an edge meets the meridian of a place north of it. */
function northOf(place: Position, from: Position, to: Position): "north" | "on" | "no" {
  if ((place[0] === from[0] && place[1] === from[1]) || (place[0] === to[0] && place[1] === to[1])) return "on"
  const start = shortWay(from[0] - place[0])
  // An end's offset is worked out alike for both of its edges, lest rounding let one of them meet what the other leaves.
  const off = to[0] - place[0]
  const end = Math.abs(off - start) <= 180 ? off : off - 360 * Math.round((off - start) / 360)
  const step = end - start
  const meets = start > 0 !== end > 0
  const grazes = Math.min(Math.abs(start), Math.abs(end)) < CLOSE_DEGREES
  if (!meets && !grazes) return "no"
  const h = (Math.abs(step) * RADIANS_PER_DEGREE) / (2 - 2 * FLATTENING)
  const rise = (h * h * (1 + h * h)) / (4 * RADIANS_PER_DEGREE) + CLOSE_DEGREES
  if (h <= 1 && Math.min(from[1], to[1]) - rise > place[1]) return meets ? "north" : "no"
  if (h <= 1 && Math.max(from[1], to[1]) + rise < place[1]) return "no"
  const side = sideOfGeodesic(place, from, to)
  if (side === 0) return "on"
  return meets && side > 0 !== step > 0 ? "north" : "no"
}

function shortWay(degrees: number): number {
  return Math.abs(degrees) <= 180 ? degrees : degrees - 360 * Math.round(degrees / 360)
}

/** Whether the smaller side of a ring round the axis is the northern one: eastward it then runs counter-clockwise. */
function holdsNorthPole(chain: Chain): boolean {
  return signedRingArea(chain.line) > 0 === chain.turns > 0
}

function toggle(set: Set<number>, value: number): void {
  if (!set.delete(value)) set.add(value)
}
