import type { Feature, FeatureCollection } from "geojson"
import type { Issue } from "../../report/issue.js"
import { holdsArea } from "../holds-area.js"
import { areasOfPlaces } from "./areas-of-places.js"
import type { Imported, ImportedMap, ImportOptions } from "./imported.js"
import { nameActors } from "./name-actors.js"
import { splitByDay } from "./split-by-day.js"

/**
 * The maps that a document's features make: their days, their actors and, for places, areas around them.
 *
 * Geometries stay the same objects, so that a feature of a map can be found again in its document.
 *
 * @param name - The file's name, which may give the day.
 * @param pathOf - Where a feature stands in its file.
 */
export function mapsOfDocument(
  name: string,
  value: FeatureCollection,
  options: ImportOptions,
  pathOf: (feature: number) => Issue["path"] = (i) => ["features", i],
): Imported {
  const head = (value as { frontline?: { format?: unknown; date?: unknown } }).frontline
  if (head?.format === "frontline-snapshot") {
    return { maps: [{ name, date: typeof head.date === "string" ? head.date : null, value }], issues: [] }
  }
  const { days, issues: onDays } = splitByDay(value.features, name, pathOf, options.date)
  const { features: _, ...members } = value
  const issues: Issue[] = [...onDays]
  const seen = new Set<string>()
  const tell = (found: readonly Issue[]): void => {
    for (const issue of found) {
      const key = `${issue.code} ${issue.message}`
      if (!seen.has(key)) issues.push(issue)
      seen.add(key)
    }
  }
  const maps = days.map(({ date, features }): ImportedMap => {
    const named = nameActors(features, options)
    tell(named.issues)
    const drawn = isTableOfPlaces(named.features) ? areasOfPlaces(named.features, options) : named
    tell(drawn.issues)
    return { name, date, value: { ...members, features: drawn.features.map((feature) => withDate(feature, date)) } }
  })
  return { maps, issues }
}

/** Points that name a holder, and no area. */
function isTableOfPlaces(features: readonly Feature[]): boolean {
  return (
    features.some(
      ({ geometry, properties }) =>
        (geometry?.type === "Point" || geometry?.type === "MultiPoint") && typeof properties?.["actor"] === "string",
    ) && !features.some(({ geometry }) => holdsArea(geometry))
  )
}

/** A feature keeps what it says of its days; where it says nothing, the map's date is written on it. */
function withDate(feature: Feature, date: string | null): Feature {
  if (date === null || (feature.properties !== null && Object.hasOwn(feature.properties, "date"))) return feature
  return { ...feature, properties: { ...feature.properties, date } }
}
