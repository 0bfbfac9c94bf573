import { areaSquareMetres } from "../geometry/area.js"
import type { Area } from "../geometry/position.js"

/** A ground is never changed once it is made, so it is measured once: for its map, and against the maps beside it. */
const known = new WeakMap<Area, number>()

/** The area of an actor's ground, edges being geodesics. */
export function groundSquareMetres(ground: Area): number {
  const squareMetres = known.get(ground) ?? areaSquareMetres(ground)
  known.set(ground, squareMetres)
  return squareMetres
}
