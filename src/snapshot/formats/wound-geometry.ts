import type { Geometry, Position } from "geojson"
import type { Ring } from "../../geometry/position.js"
import { signedRingArea } from "../../geometry/ring-area.js"

/** A geometry with its outer rings counter-clockwise and its holes clockwise, as RFC 7946 asks. */
export function woundGeometry(geometry: Geometry): Geometry {
  if (geometry.type === "Polygon") return { ...geometry, coordinates: geometry.coordinates.map(wound) }
  if (geometry.type === "MultiPolygon") {
    return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(wound)) }
  }
  if (geometry.type === "GeometryCollection") return { ...geometry, geometries: geometry.geometries.map(woundGeometry) }
  return geometry
}

function wound(ring: Position[], index: number): Position[] {
  const isCounterClockwise = signedRingArea(ring as unknown as Ring) > 0
  return isCounterClockwise === (index === 0) ? ring : ring.toReversed()
}
