import type { Area } from "./position.js"
import { repairArea } from "./repair-area.js"
import { alignLongitudes, reachesBeyond } from "./unroll-longitudes.js"

/** What an area was found to be, or made into. */
interface Known {
  readonly area: Area
  readonly beyond: boolean
}

/** Areas that were looked at. An area is never changed once it is made, so it need not be looked at twice. */
const known = new WeakMap<Area, Known>()

/**
 * The areas themselves, or what `repairArea` makes of them, ready to be laid over one another.
 *
 * @throws {RangeError} If a ring goes round a pole.
 */
export function validAreas(areas: readonly Area[]): readonly Area[] {
  const valid = areas.map(look)
  const repaired = valid.map(({ area }) => area)
  return valid.some(({ beyond }) => beyond) ? alignLongitudes(repaired) : repaired
}

function look(area: Area): Known {
  const before = known.get(area)
  if (before !== undefined) return before
  const repaired = repairArea(area).area
  const found: Known = { area: repaired, beyond: reachesBeyond(repaired) }
  known.set(area, found)
  known.set(repaired, found)
  return found
}
