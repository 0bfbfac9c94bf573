import {
  type ControlMap,
  type FrontDistance,
  geodesicDirect,
  geodesicInverse,
  mapMeasured,
  type Position,
} from "frontline"
import type { Feature, FeatureCollection } from "geojson"
import type { Selection } from "../state/view.js"

/** The selected spot on the ground, and the shortest lines from a place or a spot to each front, with their lengths. */
export function distanceLines(
  selection: Selection | null,
  distances: readonly FrontDistance[],
  { places }: ControlMap,
): FeatureCollection {
  const from =
    selection?.kind === "place"
      ? places.find(({ id }) => id === selection.id)?.position
      : selection?.kind === "point"
        ? selection.at
        : undefined
  if (!from) return { type: "FeatureCollection", features: [] }
  const lines = distances.flatMap(({ metres, at }, rank): Feature[] => {
    const middle = between(from, at)
    return [
      {
        type: "Feature",
        properties: {},
        geometry: { type: "LineString", coordinates: [from, middle, at].map(([x, y]) => [x, y]) },
      },
      { type: "Feature", properties: { rank, ...mapMeasured(metres, "length") }, geometry: point(middle) },
      { type: "Feature", properties: { isEnd: true }, geometry: point(at) },
    ]
  })
  return {
    type: "FeatureCollection",
    features: [...lines, { type: "Feature", properties: { isEnd: true }, geometry: point(from) }],
  }
}

const point = ([x, y]: Position) => ({ type: "Point" as const, coordinates: [x, y] })

function between(a: Position, b: Position): Position {
  const { azimuth, metres } = geodesicInverse(a, b)
  return geodesicDirect(a, azimuth, metres / 2)
}
