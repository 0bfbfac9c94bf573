import { geodesicDirect } from "../../src/geometry/geodesic-direct.js"
import type { Position, Ring } from "../../src/geometry/position.js"
import type { FrontStretch } from "../../src/model/control-map.js"

/** A ring through points given in metres east and north of a centre. */
export function ringAround(centre: Position, points: readonly (readonly [east: number, north: number])[]): Ring {
  const ring = points.map(([east, north]) => offset(centre, east, north))
  return [...ring, ring[0]!]
}

/** The position some metres east and north of a centre, by one geodesic. */
export function offset(centre: Position, east: number, north: number): Position {
  return geodesicDirect(centre, (Math.atan2(east, north) * 180) / Math.PI, Math.hypot(east, north))
}

/** A box by its sides in metres from a centre. */
export function boxAround(centre: Position, west: number, south: number, east: number, north: number): Ring {
  return ringAround(centre, [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ])
}

/** A horseshoe whose two arms reach 10 km towards each other at their eastern ends, 20 km apart: corners 2 and 7. */
export function horseshoe(centre: Position): Ring {
  return ringAround(centre, [
    [-80_000, -80_000],
    [80_000, -80_000],
    [80_000, -10_000],
    [60_000, -30_000],
    [-40_000, -30_000],
    [-40_000, 30_000],
    [60_000, 30_000],
    [80_000, 10_000],
    [80_000, 80_000],
    [-80_000, 80_000],
  ])
}

/** A square in degrees. */
export function square(west: number, south: number, size: number): Ring {
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ]
}

/** A stretch of front between x on its left and y on its right, which nothing supports. */
export function frontStretch(id: string, line: readonly Position[], uncertaintyMetres: number): FrontStretch {
  return {
    id,
    left: "x",
    right: "y",
    basis: "inferred",
    uncertaintyMetres,
    claims: [],
    pages: [],
    note: { en: "", ar: "" },
    line,
  }
}

/** A control map of bare areas, without theatre, fronts or places. */
export function bareMap(areas: Record<string, readonly (readonly Ring[])[]>) {
  return {
    date: null,
    actors: Object.keys(areas).map((id) => ({
      id,
      name: { en: id, ar: id },
      colour: "#888888",
      pattern: "solid" as const,
    })),
    theatre: null,
    areas: new Map(Object.entries(areas)),
    fronts: [],
    edges: [],
    places: [],
    claims: {},
    attribution: [],
  }
}
