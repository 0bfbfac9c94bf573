import { featureCollection, lineString, multiPolygon, point } from "@turf/turf"
import type { FeatureCollection, LineString, MultiPolygon, Point } from "geojson"
import type { Neck } from "../analysis/neck.js"
import { areaSquareMetres } from "../geometry/area.js"
import { geodesicDirect } from "../geometry/geodesic-direct.js"
import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import type { Area, PolygonRings } from "../geometry/position.js"
import { coordinatesOf } from "./coordinates-of.js"
import { labelPoint } from "./label-point.js"
import type { LabelProperties } from "./map-layers.js"
import { mapMeasured } from "./map-measured.js"

/** A neck as plain layers: the line between its two witness points, and the ground that closing it would cut off. */
export interface NeckLayers {
  readonly line: FeatureCollection<LineString>
  /** The two witness points, each with the direction in which the neck leaves it, in degrees from north. */
  readonly ends: FeatureCollection<Point, { readonly bearing: number }>
  /** The width, in the middle of the line. */
  readonly widthLabel: FeatureCollection<Point, LabelProperties>
  readonly cutOff: FeatureCollection<MultiPolygon>
  /** The area, inside the largest part of the ground cut off. */
  readonly areaLabel: FeatureCollection<Point, LabelProperties>
}

/** Turns a neck into layers to draw. */
export function neckLayers({ ends, widthMetres, cutOff, cutOffSquareMetres }: Neck): NeckLayers {
  const [a, b] = [ends[0].position, ends[1].position]
  const there = geodesicInverse(a, b)
  const back = geodesicInverse(b, a)
  const middle = geodesicDirect(a, there.azimuth, there.metres / 2)
  const largest = largestPart(cutOff)
  return {
    line: featureCollection([lineString([a, middle, b].map(coordinatesOf))]),
    ends: featureCollection([
      point(coordinatesOf(a), { bearing: there.azimuth }),
      point(coordinatesOf(b), { bearing: back.azimuth }),
    ]),
    widthLabel: featureCollection([point(coordinatesOf(middle), mapMeasured(widthMetres, "length"))]),
    cutOff: featureCollection([multiPolygon(cutOff.map((rings) => rings.map((ring) => ring.map(coordinatesOf))))]),
    areaLabel: featureCollection(
      largest ? [point(coordinatesOf(labelPoint(largest)), mapMeasured(cutOffSquareMetres, "area"))] : [],
    ),
  }
}

function largestPart(area: Area): PolygonRings | undefined {
  return area.toSorted((a, b) => areaSquareMetres([b]) - areaSquareMetres([a]))[0]
}
