import { featureCollection, polygon } from "@turf/turf"
import type { FeatureCollection, Polygon } from "geojson"
import { geodesicDirect } from "../geometry/geodesic-direct.js"
import type { Position } from "../geometry/position.js"
import { guardPosition } from "../guard/guard-position.js"
import { guardValue } from "../guard/guard-value.js"
import { coordinatesOf } from "./coordinates-of.js"

/** Corners of a drawn circle; the chord lies 0.12 % of the radius inside the arc. */
const CORNERS = 64

/**
 * The circle in which a place surely lies, as a layer to draw; empty for a radius of 0.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * circleAround([38, 35], 1000).features.length // 1
 */
export function circleAround(centre: Position, metres: number): FeatureCollection<Polygon> {
  guardPosition("centre", centre)
  guardValue("metres", metres, "number")
  if (!(metres > 0)) return featureCollection([])
  const ring = Array.from({ length: CORNERS }, (_, i) => geodesicDirect(centre, -(360 * i) / CORNERS, metres))
  return featureCollection([polygon([[...ring, ring[0]!].map(coordinatesOf)])])
}
