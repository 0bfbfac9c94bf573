import { featureCollection, lineString, multiPolygon, point, polygon } from "@turf/turf"
import type { FeatureCollection, Position as GeoJsonPosition, LineString, MultiPolygon, Point, Polygon } from "geojson"
import type { PlaceKind } from "../gazetteer/place.js"
import { areaSquareMetres } from "../geometry/area.js"
import type { Area } from "../geometry/position.js"
import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId, FillPattern } from "../report/actor.js"
import type { Basis } from "../snapshot/trace.js"
import { actorOf } from "./actor-of.js"
import { coordinatesOf } from "./coordinates-of.js"
import { labelPoint } from "./label-point.js"
import { mapLabel } from "./map-label.js"
import { type PlaceRank, placeRank } from "./place-rank.js"
import { type PlaceSymbol, placeSymbol } from "./place-symbol.js"

/** A label in both languages, flat, so that a style can choose by name. */
export interface LabelProperties {
  readonly en: string
  readonly ar: string
}

/** How the ground of one actor is drawn. */
export interface AreaLayerProperties {
  readonly actor: ActorId
  readonly colour: string
  readonly pattern: FillPattern
}

/** The name of an actor on a part of its ground. */
export interface AreaLabelProperties extends LabelProperties {
  readonly actor: ActorId
  /** Of this part, to the nearest whole; larger parts are labelled first. */
  readonly squareKilometres: number
}

/** How a stretch of front is drawn. */
export interface FrontLayerProperties {
  readonly id: string
  readonly left: ActorId
  readonly right: ActorId
  readonly basis: Basis
  readonly uncertaintyMetres: number
}

/** How a place is drawn. */
export interface PlaceLayerProperties extends LabelProperties {
  readonly id: string
  readonly holder: ActorId
  readonly rank: PlaceRank
  readonly symbol: PlaceSymbol
  /** The map's maker asked to stress it. */
  readonly prominent: boolean
}

/** A control map as plain layers, ready for any map that draws GeoJSON. Needs no language: labels carry both. */
export interface MapLayers {
  readonly areas: FeatureCollection<MultiPolygon, AreaLayerProperties>
  /** One label for each part of an area that is large enough to bear one. */
  readonly areaLabels: FeatureCollection<
    Point,
    LabelProperties & { readonly actor: ActorId; readonly squareKilometres: number }
  >
  readonly fronts: FeatureCollection<LineString, FrontLayerProperties>
  readonly places: FeatureCollection<Point, PlaceLayerProperties>
  /** The rim of the theatre; empty where the map has none. */
  readonly theatre: FeatureCollection<LineString>
  /** Everything that the map does not speak of; empty where it has no theatre. */
  readonly outside: FeatureCollection<Polygon>
}

/** What a map's maker may wish to stress. */
export interface MapLayersOptions {
  /** Places that are labelled before all others. */
  readonly prominent?: readonly string[]
  /** Ranks known from elsewhere, such as a list of towns. */
  readonly ranks?: ReadonlyMap<string, PlaceRank>
}

/** Parts smaller than this bear no label of their own. Square metres. */
const LEAST_LABELLED_PART = 150e6

/**
 * Turns a control map into layers to draw.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * mapLayers(map).fronts.features.length === map.fronts.length // true
 */
export function mapLayers(map: ControlMap, options: MapLayersOptions = {}): MapLayers {
  guardControlMap("map", map)
  const { prominent = [], ranks = new Map() } = guardMembers("options", options, { prominent: "texts?", ranks: "map?" })
  const rankOf = (id: string, kind: PlaceKind): PlaceRank =>
    prominent.includes(id) ? 1 : (ranks.get(id) ?? placeRank(kind))
  const areas = [...map.areas]
  const rims = (map.theatre ?? []).flat().map((ring) => ring.map(coordinatesOf))
  const outer = (map.theatre ?? []).map((rings) => rings[0]!.map(coordinatesOf))
  return {
    areas: featureCollection(
      areas.map(([actor, area]) => {
        const { colour, pattern } = actorOf(map, actor)
        const rings = area.map((part) => part.map((ring) => ring.map(coordinatesOf)))
        return multiPolygon(rings, { actor, colour, pattern })
      }),
    ),
    areaLabels: featureCollection(areas.flatMap(([actor, area]) => labelsOf(map, actor, area))),
    fronts: featureCollection(
      map.fronts.map(({ id, left, right, basis, uncertaintyMetres, line }) =>
        lineString(line.map(coordinatesOf), { id, left, right, basis, uncertaintyMetres }),
      ),
    ),
    places: featureCollection(
      map.places.map(({ id, name, kind, holder, position }) => {
        const properties = {
          id,
          holder,
          rank: rankOf(id, kind),
          symbol: placeSymbol(kind),
          prominent: prominent.includes(id),
          ...mapLabel(name),
        }
        return point(coordinatesOf(position), properties)
      }),
    ),
    theatre: featureCollection(rims.map((ring) => lineString(ring))),
    outside: featureCollection(outer.length > 0 ? [polygon([WORLD, ...outer])] : []),
  }
}

/** The world as web maps show it. */
const WORLD: GeoJsonPosition[] = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
]

function labelsOf(map: ControlMap, actor: ActorId, area: Area): MapLayers["areaLabels"]["features"] {
  const name = mapLabel(actorOf(map, actor).name)
  return area.flatMap((rings) => {
    const squareMetres = areaSquareMetres([rings])
    if (squareMetres < LEAST_LABELLED_PART) return []
    const properties = { actor, squareKilometres: Math.round(squareMetres / 1e6), ...name }
    return [point(coordinatesOf(labelPoint(rings)), properties)]
  })
}
