import { areaSquareMetres } from "../geometry/area.js"
import { intersectAreas } from "../geometry/overlay.js"
import type { Area } from "../geometry/position.js"
import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import type { HeldGround } from "./neck.js"

/** Less than this of another actor's ground along a cut comes from rounding its ends. Square metres. */
const SLIVER_SQUARE_METRES = 100

/** Who holds how much of some ground, the most first, one actor left out. */
export function holdersOf(map: ControlMap, without: ActorId, ground: Area): HeldGround[] {
  return [...map.areas]
    .filter(([actor]) => actor !== without)
    .map(([actor, area]) => ({ actor, squareMetres: areaSquareMetres(intersectAreas(ground, area)) }))
    .filter(({ squareMetres }) => squareMetres >= SLIVER_SQUARE_METRES)
    .toSorted((a, b) => b.squareMetres - a.squareMetres)
}
