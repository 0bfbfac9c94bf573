import { areaSquareMetres } from "../geometry/area.js"
import { interiorPoint } from "../geometry/interior-point.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import { polygonise } from "../geometry/polygonise.js"
import type { Area, PolygonRings, Position } from "../geometry/position.js"
import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import type { Measured } from "../report/measured.js"
import { areaMargin } from "./area-margin.js"
import { frontByEdge } from "./front-by-edge.js"
import { groundOf } from "./ground-of.js"
import { holdersOf } from "./holders-of.js"
import { measuredWithMargin } from "./measured-with-margin.js"
import type { HeldGround } from "./neck.js"

/** Open ground that one actor has closed in on all sides. */
export interface Pocket {
  readonly squareMetres: Measured
  readonly heldBy: readonly HeldGround[]
  /** Gazetteer ids of the map's places in it. */
  readonly places: readonly string[]
  /** Outer ring, then the rings of the closing actor's enclaves in it. */
  readonly rings: PolygonRings
  /** Vertices where the ring around it only touches itself: a closure of width 0. */
  readonly pinches: readonly Position[]
}

/** Which pockets to look for. */
export interface PocketOptions {
  readonly closing: ActorId
  /** Smaller ones are left out. Square metres; 1 km² unless told, so that slivers do not count. */
  readonly minArea?: number
  /** Lines that close ground in together with the actor's own: a border, a river. */
  readonly barriers?: readonly (readonly Position[])[]
}

const MIN_AREA_SQUARE_METRES = 1e6

/**
 * The ground that an actor has closed in already.
 *
 * @returns From the largest to the smallest.
 * @throws {RangeError} If the map has no ground of that actor.
 * @example
 * pockets(map, { closing: "is" }).map(({ heldBy }) => heldBy[0].actor) // ["gov", "gov"]
 */
export function pockets(
  map: ControlMap,
  { closing, minArea = MIN_AREA_SQUARE_METRES, barriers = [] }: PocketOptions,
): Pocket[] {
  const area = groundOf(map, closing)
  const rings = area.flat()
  const frontAt = frontByEdge(map.fronts)
  const touches = touchedVertices(area)
  return polygonise([...rings, ...barriers])
    .faces.map((face) => face.rings)
    .filter((face) => {
      const spot = interiorPoint(face)
      return locateInArea(spot, area) === "outside" && (!map.theatre || locateInArea(spot, map.theatre) === "inside")
    })
    .map((face): Pocket => {
      const pocket: Area = [face]
      const value = areaSquareMetres(pocket)
      return {
        squareMetres: measuredWithMargin(value, map.fronts.length > 0 ? areaMargin(pocket, frontAt) : null),
        heldBy: holdersOf(map, closing, pocket),
        places: map.places.filter(({ position }) => locateInArea(position, pocket) === "inside").map(({ id }) => id),
        rings: face,
        pinches: face[0]!.slice(1).filter((position) => touches.has(String(position))),
      }
    })
    .filter(({ squareMetres }) => squareMetres.value >= minArea)
    .toSorted((a, b) => b.squareMetres.value - a.squareMetres.value)
}

/** Vertices that rings of an area share in a point, without sharing an edge there. */
function touchedVertices(area: Area): Set<string> {
  const ends = new Map<string, Set<string>>()
  const times = new Map<string, number>()
  for (const ring of area.flat()) {
    ring.slice(1).forEach((position, i) => {
      const key = String(position)
      times.set(key, (times.get(key) ?? 0) + 1)
      const neighbours = ends.get(key) ?? new Set()
      neighbours.add(String(ring[i]!)).add(String(ring[(i + 2) % (ring.length - 1) || 0]!))
      ends.set(key, neighbours)
    })
  }
  return new Set([...times].filter(([key, count]) => count > 1 && ends.get(key)!.size > 3).map(([key]) => key))
}
