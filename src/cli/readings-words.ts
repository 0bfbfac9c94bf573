import type { AreaReading, AreaReadings } from "../analysis/area-readings.js"
import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import { formatMeasured } from "../view/format-measured.js"
import { formatShare } from "../view/format-share.js"
import { formatTable } from "./format-table.js"

/** Each reading with its head, and the ground that must be there for it to differ from the map as drawn. */
const READINGS: readonly (readonly [reading: keyof AreaReadings, head: string, of: ActorId])[] = [
  ["own", "contested its own", "contested"],
  ["others", "its opponents'", "contested"],
  ["nobodys", "nobody's", "contested"],
  ["withoutUnknown", "unknown left out", "unknown"],
]

/** Each party's ground, and its share of all ground, under every reading of contested and unknown ground. */
export function readingsWords(
  readings: ReadonlyMap<ActorId, AreaReadings>,
  map: ControlMap,
  nameOf: (actor: ActorId) => string,
): string {
  const shown = READINGS.filter(([, , of]) => map.areas.has(of))
  if (shown.length === 0) return "No ground is contested or unknown, so there is one reading only."
  return [
    "By what contested and unknown ground counts as, with each party's share of all ground that then counts:",
    formatTable([
      ["", ...shown.map(([, head]) => head)],
      ...[...readings].map(([actor, all]) => [nameOf(actor), ...shown.map(([reading]) => told(all[reading]))]),
    ]),
  ].join("\n")
}

/** Without the interval, which stands beside the ground as drawn: it would hide what the definition is worth. */
function told({ squareMetres, share }: AreaReading): string {
  return `${formatMeasured(squareMetres.value, "area", "en")}, ${formatShare(share, "en")}`
}
