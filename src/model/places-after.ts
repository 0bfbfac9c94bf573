import { prepareShape } from "../geometry/prepared-shape.js"
import { shapeDistance } from "../geometry/shape-distance.js"
import type { ActorId } from "../report/actor.js"
import type { FrontStretch, MapPlace } from "./control-map.js"

/**
 * Places under other fronts: each with its holder, and its distance to the nearest of the fronts. Without fronts distances
 * stay as they were.
 */
export function placesAfter(
  places: readonly MapPlace[],
  fronts: readonly FrontStretch[],
  holderOf: (place: MapPlace) => ActorId,
): MapPlace[] {
  const lines = fronts.length > 0 ? prepareShape({ kind: "line", lines: fronts.map(({ line }) => line) }) : null
  return places.map((place) => {
    const holder = holderOf(place)
    if (!lines) return { ...place, holder }
    const frontMetres = Math.round(shapeDistance({ kind: "point", position: place.position }, lines).metres)
    return { ...place, holder, frontMetres, nearLine: frontMetres < place.radiusMetres }
  })
}
