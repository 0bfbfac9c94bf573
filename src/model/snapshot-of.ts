import type { FeatureCollection, Position as GeoJsonPosition } from "geojson"
import type { Position } from "../geometry/position.js"
import { SNAPSHOT_VERSION } from "../snapshot/snapshot.js"
import type { ControlMap } from "./control-map.js"
import { guardControlMap } from "./guard-control-map.js"

/**
 * A control map as a snapshot, to write or to hand on.
 *
 * What the map does not know is left out: a map without a date is a plain feature collection of areas.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * snapshotOf(map).frontline.date // "2017-08-13"
 */
export function snapshotOf(map: ControlMap): FeatureCollection {
  guardControlMap("map", map)
  const line = (positions: readonly Position[]): GeoJsonPosition[] => positions.map((position) => [...position])
  const areas = [...map.areas].map(([actor, area]) => ({
    type: "Feature" as const,
    id: `area:${actor}`,
    properties: {
      kind: "area",
      actor,
      fronts: map.fronts.filter(({ left, right }) => left === actor || right === actor).map(({ id }) => id),
    },
    geometry: { type: "MultiPolygon" as const, coordinates: area.map((rings) => rings.map(line)) },
  }))
  if (map.date === null || !map.theatre) return { type: "FeatureCollection", features: areas }
  const head = {
    format: "frontline-snapshot",
    version: SNAPSHOT_VERSION,
    date: map.date,
    reports: reportsOf(map),
    actors: map.actors,
    claims: map.claims,
    attribution: map.attribution,
  }
  const collection = {
    type: "FeatureCollection" as const,
    frontline: head,
    features: [
      {
        type: "Feature" as const,
        id: "theatre",
        properties: { kind: "theatre" },
        geometry: { type: "Polygon" as const, coordinates: map.theatre[0]!.map(line) },
      },
      ...areas,
      ...map.fronts.map(({ id, line: positions, ...front }) => ({
        type: "Feature" as const,
        id,
        properties: { kind: "front", trace: id.replace(/^front:/, ""), anchors: [], ...front },
        geometry: { type: "LineString" as const, coordinates: line(positions) },
      })),
      ...map.edges.map(({ edge, actor, line: positions }, i) => ({
        type: "Feature" as const,
        id: `edge:${actor}:${edge}:${i + 1}`,
        properties: { kind: "edge", edge, actor },
        geometry: { type: "LineString" as const, coordinates: line(positions) },
      })),
      ...map.places.map(({ id, position, kind, ...place }) => ({
        type: "Feature" as const,
        id: `place:${id}`,
        properties: { kind: "place", placeKind: kind, ...place },
        geometry: { type: "Point" as const, coordinates: [...position] },
      })),
    ],
  }
  return collection
}

/** The reports whose claims the fronts rest on; those of places' claims are no part of the drawing. */
function reportsOf({ fronts, claims }: ControlMap): string[] {
  const reports = new Set(fronts.flatMap((front) => front.claims.flatMap((id) => claims[id]?.report ?? [])))
  return [...reports].filter((id) => id !== "background").toSorted()
}
