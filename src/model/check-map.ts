import type { GeoJSON } from "geojson"
import type { Area } from "../geometry/position.js"
import type { IssueCollector } from "../report/issue-collector.js"
import { areaOfGeometry } from "../snapshot/area-of-geometry.js"
import { featuresOf } from "../snapshot/features-of.js"
import { checkActors } from "./check-actors.js"
import { checkDates } from "./check-dates.js"
import { checkOverlaps } from "./check-overlaps.js"
import { checkPlaces } from "./check-places.js"
import { checkSlivers } from "./check-slivers.js"
import { drawnGround, headOf } from "./drawn-ground.js"

/** What the check of a map needs to know beside the file's content. */
export interface MapCheckOptions {
  /** Property of a feature that names who holds it; `actor` unless told. */
  readonly actorProperty?: string
  /** The file's name, which may give the date. */
  readonly fileName?: string
}

/**
 * Holds GeoJSON against what a control map is: ground, actors, a day, no ground held twice or by nobody.
 *
 * @param value - GeoJSON whose features have no errors.
 */
export function checkMap(value: GeoJSON, options: MapCheckOptions, issues: IssueCollector): void {
  const { actorProperty = "actor", fileName = null } = options
  const ground = drawnGround(value, actorProperty)
  if (ground.length === 0) {
    issues.add(
      "no-ground",
      () => [],
      () => ({
        found: 0,
        allowed: 1,
        unit: "polygons",
        message:
          "no feature is a polygon, so there is no ground to measure. Give control areas, if it is meant to be a control map.",
      }),
    )
    return
  }
  const head = headOf(value)
  checkActors(ground, actorProperty, head ? head.actors.map(({ id }) => id) : null, issues)
  checkDates(value, fileName, issues)
  checkSlivers(ground, issues)
  checkOverlaps(ground, head ? theatreOf(value) : null, issues)
  checkPlaces(value, ground, issues)
}

function theatreOf(value: GeoJSON): Area | null {
  const theatre = featuresOf(value).find(({ properties }) => properties?.["kind"] === "theatre")
  return theatre ? areaOfGeometry(theatre.geometry) : null
}
