import { featureCollection, lineString, multiPolygon, point } from "@turf/turf"
import type { FeatureCollection, LineString, MultiPolygon, Point } from "geojson"
import { guardCut } from "../analysis/guard-cut.js"
import type { Cut } from "../analysis/neck.js"
import { areaSquareMetres } from "../geometry/area.js"
import { geodesicDirect } from "../geometry/geodesic-direct.js"
import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import type { Area, PolygonRings } from "../geometry/position.js"
import { coordinatesOf } from "./coordinates-of.js"
import { labelPoint } from "./label-point.js"
import type { LabelProperties } from "./map-layers.js"
import { mapMeasured } from "./map-measured.js"

/** A neck as plain layers: the lines between its witness points, and the ground that closing it would cut off. */
export interface NeckLayers {
  /** One line for each leg. */
  readonly line: FeatureCollection<LineString>
  /** The witness points, each with the direction in which its leg leaves it, in degrees from north. */
  readonly ends: FeatureCollection<Point, { readonly bearing: number }>
  /** The width of each leg, in its middle. */
  readonly widthLabel: FeatureCollection<Point, LabelProperties>
  readonly cutOff: FeatureCollection<MultiPolygon>
  /** The area, inside the largest part of the ground cut off. */
  readonly areaLabel: FeatureCollection<Point, LabelProperties>
}

/**
 * Turns a neck, or any other cut, into layers to draw.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const [narrowest] = necks(map, { closing: "gov" })
 * neckLayers(narrowest).line.features.length // 1
 */
export function neckLayers(cut: Pick<Cut, "legs" | "cutOff" | "cutOffSquareMetres">): NeckLayers {
  guardCut("cut", cut, { legs: "list", cutOff: "area", cutOffSquareMetres: "measured" })
  const { legs, cutOff, cutOffSquareMetres } = cut
  const drawn = legs.map(({ widthMetres, ends }) => {
    const [a, b] = [ends[0].position, ends[1].position]
    const { azimuth, metres } = geodesicInverse(a, b)
    const middle = geodesicDirect(a, azimuth, metres / 2)
    return { a, middle, b, azimuth, back: geodesicInverse(b, a).azimuth, widthMetres }
  })
  const largest = largestPart(cutOff)
  return {
    line: featureCollection(drawn.map(({ a, middle, b }) => lineString([a, middle, b].map(coordinatesOf)))),
    ends: featureCollection(
      drawn.flatMap(({ a, b, azimuth, back }) => [
        point(coordinatesOf(a), { bearing: azimuth }),
        point(coordinatesOf(b), { bearing: back }),
      ]),
    ),
    widthLabel: featureCollection(
      drawn.map(({ middle, widthMetres }) => point(coordinatesOf(middle), mapMeasured(widthMetres, "length"))),
    ),
    cutOff: featureCollection([multiPolygon(cutOff.map((rings) => rings.map((ring) => ring.map(coordinatesOf))))]),
    areaLabel: featureCollection(
      largest ? [point(coordinatesOf(labelPoint(largest)), mapMeasured(cutOffSquareMetres, "area"))] : [],
    ),
  }
}

function largestPart(area: Area): PolygonRings | undefined {
  return area.toSorted((a, b) => areaSquareMetres([b]) - areaSquareMetres([a]))[0]
}
