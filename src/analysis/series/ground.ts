import { areaSquareMetres } from "../../geometry/area.js"
import { exchangeAreas } from "../../geometry/exchange-areas.js"
import type { Area } from "../../geometry/position.js"
import type { ActorId } from "../../report/actor.js"

/** Ground that is followed from date to date: a pocket, or what lies behind a neck. */
export interface Ground {
  readonly closing: ActorId
  readonly area: Area
  readonly squareMetres: number
}

/**
 * Ground that two pieces share, in square metres.
 *
 * What the first has and the second has not is taken off the first: from one day to the next most edges are the same, and
 * the overlay strikes these out.
 */
export function sharedSquareMetres(before: Ground, after: Ground): number {
  if (!boxesMeet(before.area, after.area)) return 0
  const { lost } = exchangeAreas(before.area, after.area)
  const shared = before.squareMetres - areaSquareMetres(lost)
  return Math.max(0, Math.min(shared, before.squareMetres, after.squareMetres))
}

function boxesMeet(a: Area, b: Area): boolean {
  const [p, q] = [boxOf(a), boxOf(b)]
  return p.west <= q.east && q.west <= p.east && p.south <= q.north && q.south <= p.north
}

interface Box {
  west: number
  south: number
  east: number
  north: number
}

const boxes = new WeakMap<Area, Box>()

function boxOf(area: Area): Box {
  const known = boxes.get(area)
  if (known) return known
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (const rings of area) {
    for (const [x, y] of rings[0]!) {
      box.west = Math.min(box.west, x)
      box.south = Math.min(box.south, y)
      box.east = Math.max(box.east, x)
      box.north = Math.max(box.north, y)
    }
  }
  boxes.set(area, box)
  return box
}
