import type { GeoJSON } from "geojson"
import type { Area } from "../geometry/position.js"
import type { IssueCollector } from "../report/issue-collector.js"
import { areaOfGeometry } from "../snapshot/area-of-geometry.js"
import { featuresOf } from "../snapshot/features-of.js"
import { holdsArea } from "../snapshot/holds-area.js"
import { checkActors } from "./check-actors.js"
import { checkDates } from "./check-dates.js"
import { checkOverlaps } from "./check-overlaps.js"
import { checkPlaces } from "./check-places.js"
import { checkSlivers } from "./check-slivers.js"
import { drawnGround, headOf } from "./drawn-ground.js"
import type { FeaturePath } from "./feature-path.js"

/** What the check of a map needs to know beside the file's content. */
export interface MapCheckOptions {
  /** Property of a feature that names who holds it; `actor` unless told. */
  readonly actorProperty?: string
  /** The file's name, which may give the date. */
  readonly fileName?: string
}

/** What is known of a map that was made of a file in another format. */
export interface MapOrigin {
  readonly pathOf: FeaturePath
  /** The map's day, which its reader found out; undefined where only the features can tell. */
  readonly date?: string | null
}

/**
 * Holds GeoJSON against what a control map is: ground, actors, a day, no ground held twice or by nobody.
 *
 * @param value - GeoJSON whose features have no errors.
 */
export function checkMap(
  value: GeoJSON,
  { actorProperty = "actor", fileName }: MapCheckOptions,
  { pathOf, date }: MapOrigin,
  issues: IssueCollector,
): void {
  const ground = drawnGround(value, actorProperty, pathOf)
  if (ground.length === 0) {
    issues.add(
      "no-ground",
      () => [],
      () => ({
        found: 0,
        allowed: 1,
        unit: "polygons",
        values: {},
      }),
    )
    return
  }
  const head = headOf(value)
  const known = head ? head.actors.map(({ id }) => id) : null
  checkActors(ground, actorProperty, known, () => propertiesOfAreas(value), issues)
  if (date === undefined || date === null) checkDates(value, fileName ?? null, pathOf, issues)
  checkSlivers(ground, issues)
  checkOverlaps(ground, head ? theatreOf(value) : null, issues)
  checkPlaces(value, ground, pathOf, issues)
}

function propertiesOfAreas(value: GeoJSON): string[] {
  const names = new Set<string>()
  for (const { geometry, properties } of featuresOf(value)) {
    if (holdsArea(geometry)) for (const name of Object.keys(properties ?? {})) names.add(name)
  }
  return [...names]
}

function theatreOf(value: GeoJSON): Area | null {
  const theatre = featuresOf(value).find(({ properties }) => properties?.["kind"] === "theatre")
  return theatre ? areaOfGeometry(theatre) : null
}
