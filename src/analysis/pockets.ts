import { areaSquareMetres } from "../geometry/area.js"
import { enclosedGround } from "../geometry/enclosed-ground.js"
import { interiorPoint } from "../geometry/interior-point.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import { polygonise } from "../geometry/polygonise.js"
import type { Area, PolygonRings, Position } from "../geometry/position.js"
import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
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
  readonly minAreaSquareMetres?: number
  /** Lines that close ground in together with the actor's own: a border, a river. */
  readonly barriers?: readonly (readonly Position[])[]
}

const MIN_AREA_SQUARE_METRES = 1e6

/**
 * The ground that an actor has closed in already.
 *
 * @returns From the largest to the smallest.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the map has no ground of that actor.
 * @example
 * pockets(map, { closing: "is" }).map(({ heldBy }) => heldBy[0].actor) // ["gov", "gov"]
 */
export function pockets(map: ControlMap, options: PocketOptions): Pocket[] {
  guardControlMap("map", map)
  const {
    closing,
    minAreaSquareMetres = MIN_AREA_SQUARE_METRES,
    barriers = [],
  } = guardMembers("options", options, { closing: "text", minAreaSquareMetres: "size?", barriers: "lines?" })
  const area = groundOf(map, closing)
  const frontAt = frontByEdge(map.fronts)
  const touches = touchedVertices(area)
  return facesBetween(area, barriers)
    .filter((face) => !map.theatre || locateInArea(interiorPoint(face), map.theatre) === "inside")
    .map((face): Pocket => {
      const pocket: Area = [face]
      const value = areaSquareMetres(pocket)
      return {
        squareMetres: measuredWithMargin(value, map.fronts.length > 0 ? areaMargin(pocket, frontAt) : null),
        heldBy: holdersOf(map, closing, pocket),
        places: map.places.filter(({ position }) => locateInArea(position, pocket) === "inside").map(({ id }) => id),
        rings: face,
        pinches: touches.size === 0 ? [] : face[0]!.slice(1).filter((position) => touches.has(String(position))),
      }
    })
    .filter(({ squareMetres }) => squareMetres.value >= minAreaSquareMetres)
    .toSorted((a, b) => b.squareMetres.value - a.squareMetres.value)
}

/** Positions to which the rings of an area come more than once, each of them as often as it comes again. */
function repeatedPositions(area: Area): Position[] {
  const byLatitude = new Map<number, Set<number>>()
  const repeated: Position[] = []
  for (const ring of area.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x, y] = ring[i]!
      const known = byLatitude.get(y)
      if (!known) byLatitude.set(y, new Set([x]))
      else if (known.has(x)) repeated.push(ring[i]!)
      else known.add(x)
    }
  }
  return repeated
}

/** Ground that an area closes in, by itself or together with barriers. */
function facesBetween(area: Area, barriers: readonly (readonly Position[])[]): Area {
  if (barriers.length === 0) return enclosedGround(area)
  return polygonise([...area.flat(), ...barriers])
    .faces.map(({ rings }) => rings)
    .filter((face) => locateInArea(interiorPoint(face), area) === "outside")
}

/** Vertices that rings of an area share in a point, without sharing an edge there. */
function touchedVertices(area: Area): Set<string> {
  const ends = new Map(repeatedPositions(area).map((position) => [String(position), new Set<string>()]))
  if (ends.size === 0) return new Set()
  for (const ring of area.flat()) {
    ring.slice(1).forEach((position, i) => {
      ends
        .get(String(position))
        ?.add(String(ring[i]!))
        .add(String(ring[(i + 2) % (ring.length - 1) || 0]!))
    })
  }
  return new Set([...ends].filter(([, neighbours]) => neighbours.size > 3).map(([key]) => key))
}
