import { readFileSync } from "node:fs"
import {
  type Areas,
  areas,
  type ControlMap,
  controlMapOf,
  type Gap,
  gap,
  type MapPlace,
  type Neck,
  necks,
  parseGeoJson,
} from "frontline"

/** The snapshot that the page shows, as text. */
export const snapshotText = readFileSync(
  new URL("../../../geodata/snapshots/2017-08-13.geojson", import.meta.url),
  "utf8",
)

/** What the library measures on it, to hold against what the page says. */
export interface Measured {
  readonly map: ControlMap
  readonly areas: Areas
  readonly gap: Extract<Gap, { kind: "neck" }>
  readonly necks: readonly Neck[]
}

let known: Measured | null = null

/** Measures the snapshot as the page ought to. */
export function measured(): Measured {
  known ??= measure()
  return known
}

function measure(): Measured {
  const map = controlMapOf(parseGeoJson(snapshotText).value!)
  const found = gap(map, { actor: "gov", from: force(map, "al-sukhnah"), to: force(map, "al-kadir") })
  if (found.kind !== "neck") throw new Error(`the gap of the snapshot is ${found.kind}`)
  return { map, areas: areas(map), gap: found, necks: necks(map, { closing: "gov" }) }
}

/** A place of the map. */
export function placeOf(map: ControlMap, id: string): MapPlace {
  const place = map.places.find((one) => one.id === id)
  if (!place) throw new Error(`the snapshot has no place ${id}`)
  return place
}

function force(map: ControlMap, id: string) {
  const { name, position, radiusMetres } = placeOf(map, id)
  return { name: name.en, position, radiusMetres }
}
