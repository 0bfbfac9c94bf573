import type { Feature, GeoJSON, Position as GeoJsonPosition, Geometry, LineString, Point } from "geojson"
import type { PolygonRings, Position } from "../geometry/position.js"
import { guardMembers } from "../guard/guard-members.js"
import { guardValue } from "../guard/guard-value.js"
import type { Actor, ActorId } from "../report/actor.js"
import { featuresOf } from "../snapshot/features-of.js"
import { guardGeoJson } from "../snapshot/guard-geojson.js"
import { polygonsOf } from "../snapshot/polygons-of.js"
import type { EdgeProperties, FrontProperties, PlaceProperties, SnapshotHead } from "../snapshot/snapshot.js"
import type { ControlMap } from "./control-map.js"

/** How to read a file that is no snapshot of this project. */
export interface ControlMapOptions {
  /** Property of a feature that names who holds it; `actor` unless told. */
  readonly actorProperty?: string
  /** The day of the map, YYYY-MM-DD, where the file is no snapshot, which says so itself. */
  readonly date?: string | null
}

/** The actor of an area that names none. */
export const NAMELESS_ACTOR = "area"

/** Colours for actors that a file brings without saying how to draw them; told apart without red and green. */
const COLOURS = ["#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377", "#bbbbbb"]

/**
 * Makes a control map of GeoJSON that has passed its checks.
 *
 * A snapshot of this project brings its theatre, fronts and places along. Any other file is read as areas: each polygon
 * belongs to the actor that its property names, or to one actor called `area`. Features without ground are passed over.
 *
 * @param value - GeoJSON without errors, parsed: `parseGeoJson` reads and checks a text.
 * @throws {TypeError} If it is no GeoJSON, or a snapshot without its head.
 * @throws {RangeError} If a position of its ground is no longitude and latitude.
 * @example
 * const { value } = parseGeoJson(text)
 * [...controlMapOf(value).areas.keys()] // ["gov", "opp", "sdf", "is", "contested"]
 */
export function controlMapOf(value: GeoJSON, options: ControlMapOptions = {}): ControlMap {
  guardGeoJson("value", value)
  const { actorProperty = "actor", date = null } = guardMembers("options", options, { actorProperty: "text?" })
  if (date !== null) guardValue("options.date", date, "text")
  const features = featuresOf(value)
  const head = (value as { frontline?: SnapshotHead }).frontline
  const isSnapshot = head?.format === "frontline-snapshot"
  const areas = new Map<ActorId, PolygonRings[]>()
  for (const [i, feature] of features.entries()) {
    if (isSnapshot && feature.properties?.["kind"] !== "area") continue
    const area = polygonsOf(`value.features[${i}]`, feature)
    if (area.length === 0) continue
    const named: unknown = feature.properties?.[actorProperty]
    const actor = typeof named === "string" || typeof named === "number" ? String(named) : NAMELESS_ACTOR
    const own = areas.get(actor) ?? []
    areas.set(actor, own)
    for (const part of area) own.push(part)
  }
  const known = isSnapshot ? head.actors : []
  const made = [...areas.keys()].filter((id) => !known.some((actor) => actor.id === id))
  const theatre = isSnapshot ? features.find((feature) => feature.properties?.["kind"] === "theatre") : undefined
  return {
    date: isSnapshot ? head.date : date,
    actors: [
      ...known,
      ...made.map(
        (id, i): Actor => ({ id, name: { en: id, ar: id }, colour: COLOURS[i % COLOURS.length]!, pattern: "solid" }),
      ),
    ],
    theatre: theatre ? polygonsOf("the theatre", theatre) : null,
    claims: isSnapshot ? head.claims : {},
    attribution: isSnapshot ? head.attribution : [],
    areas,
    fronts: ofKind<LineString, FrontProperties>(isSnapshot, features, "front").map(({ id, properties, geometry }) => {
      const { kind: _, trace: __, anchors: ___, ...front } = properties
      return { ...front, id: String(id), line: positions(geometry.coordinates) }
    }),
    edges: ofKind<LineString, EdgeProperties>(isSnapshot, features, "edge").map(({ properties, geometry }) => ({
      edge: properties.edge,
      actor: properties.actor,
      line: positions(geometry.coordinates),
    })),
    places: ofKind<Point, PlaceProperties>(isSnapshot, features, "place").map(({ id, properties, geometry }) => {
      const { kind: _, placeKind, ...place } = properties
      return {
        ...place,
        id: String(id).replace(/^place:/, ""),
        kind: placeKind,
        position: geometry.coordinates as unknown as Position,
      }
    }),
  }
}

function ofKind<G extends Geometry, P>(
  isSnapshot: boolean,
  features: readonly Feature[],
  kind: string,
): Feature<G, P>[] {
  return isSnapshot
    ? (features.filter((feature) => feature.properties?.["kind"] === kind) as unknown as Feature<G, P>[])
    : []
}

const positions = (line: GeoJsonPosition[]): Position[] => line.map((position) => [position[0]!, position[1]!])
