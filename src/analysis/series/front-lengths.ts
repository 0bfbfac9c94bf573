import { lineLengthMetres } from "../../geometry/line-length.js"
import type { ControlMap } from "../../model/control-map.js"
import type { SeriesFront } from "./measured-date.js"

/** The length of the front between every two actors that meet on a map, the longest first. */
export function frontLengths(map: ControlMap): SeriesFront[] {
  const lengths = new Map<string, SeriesFront>()
  for (const { left, right, line } of map.fronts) {
    const between = [left, right].toSorted() as [string, string]
    const key = between.join(" ")
    lengths.set(key, { between, metres: (lengths.get(key)?.metres ?? 0) + lineLengthMetres(line) })
  }
  return [...lengths.values()].toSorted((a, b) => b.metres - a.metres)
}
