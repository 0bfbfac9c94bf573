import type { ControlMap } from "../../model/control-map.js"
import { fronts } from "../fronts.js"
import type { SeriesFront } from "./measured-date.js"

/** The length of the front between every two actors that meet on a map, the longest first. */
export function frontLengths(map: ControlMap): SeriesFront[] {
  return fronts(map).map(({ between, metres }) => ({ between, metres }))
}
