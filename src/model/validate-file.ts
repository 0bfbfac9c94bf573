import type { Feature } from "geojson"
import type { Issue } from "../report/issue.js"
import { IssueCollector } from "../report/issue-collector.js"
import { issueWithin } from "../report/issue-within.js"
import { guardFile } from "../snapshot/formats/guard-file.js"
import type { ImportOptions } from "../snapshot/formats/imported.js"
import { inEntry } from "../snapshot/formats/in-entry.js"
import { mapsOfDocument } from "../snapshot/formats/maps-of-document.js"
import { type NamedDocument, readDocuments } from "../snapshot/formats/read-documents.js"
import { MOST_ISSUES_OF_A_CODE } from "../snapshot/limits.js"
import { checkMap } from "./check-map.js"
import type { FeaturePath } from "./feature-path.js"
import type { Validation } from "./validate-geojson.js"

/**
 * All that is wrong with a file in any format that can be read, in one pass over three layers: what its format's reader
 * finds, coordinates and rings, the control maps that it gives.
 *
 * Paths lead to the feature in the file: `["Placemark", 3]` in KML and `["features", 3]` in GeoJSON, both counted from 0;
 * `["row", 17]` of a table, counted from 1 with its headings; `["objects", "layer", "geometries", 3]` in TopoJSON;
 * `["line 5"]` of GeoJSON lines. In an archive the file's name stands before them. After that they count as the feature's
 * GeoJSON does. GeoJSON is looked at as `validateGeoJson` looks at it.
 *
 * @param name - The file's name or path: it may give the format and the date.
 * @param file - Its bytes, or its text.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const csv = "lon,lat,holder\n38.87,95,gov"
 * const { valid, issues } = await validateFile("2017-08-13.csv", csv)
 * issues[0].path // ["row", 2, "geometry", "coordinates"]
 */
export async function validateFile(
  name: string,
  file: Uint8Array | string,
  options: ImportOptions = {},
): Promise<Omit<Validation, "sound">> {
  guardFile(name, file, options)
  const { documents, issues } = await readDocuments(name, file, options)
  const all = [
    ...issues,
    ...documents.flatMap((document) => issuesOf(document, options).map((issue) => inEntry(document.entry, issue))),
  ]
  return { valid: !all.some(({ severity }) => severity === "error"), issues: all }
}

function issuesOf(document: NamedDocument, options: ImportOptions): readonly Issue[] {
  const { name, format, value, issues } = document
  if (value === null) return issues
  const paths = pathsIn(document)
  if (format === "geojson") {
    const { actorProperty } = options
    const found = new IssueCollector(MOST_ISSUES_OF_A_CODE)
    checkMap(
      value,
      { fileName: name, ...(actorProperty === undefined ? {} : { actorProperty }) },
      { pathOf: paths.ofFeature },
      found,
    )
    return [...issues, ...found.issues()]
  }
  const made = mapsOfDocument(name, value, options, (i) => paths.ofFeature(value.features[i]!))
  const isToldByReader = (code: Issue["code"]): boolean =>
    (code === "actor-missing" || code === "date-invalid") && made.issues.some((issue) => issue.code === code)
  const onMaps = new Map<string, Issue>()
  for (const map of made.maps) {
    const found = new IssueCollector(MOST_ISSUES_OF_A_CODE)
    checkMap(map.value, { fileName: name }, { pathOf: paths.ofCopy, date: map.date }, found)
    for (const issue of found.issues()) {
      if (isToldByReader(issue.code)) continue
      const key = `${issue.code} ${issue.message}`
      if (onMaps.has(key)) continue
      const { date } = map
      onMaps.set(key, made.maps.length > 1 && date !== null ? issueWithin({ kind: "day", date }, issue) : issue)
    }
  }
  return [...issues, ...made.issues, ...onMaps.values()]
}

/** Where the features of a document stand in its file, and those that a map has made of them with the same geometry. */
function pathsIn({ all, pathOf }: NamedDocument): {
  ofFeature: (feature: Feature) => Issue["path"]
  ofCopy: FeaturePath
} {
  const numbers = new Map<object, number>()
  // What stands in the list of features need not be one.
  all?.features.forEach((feature: Feature | null, i) => {
    if (typeof feature !== "object" || feature === null) return
    numbers.set(feature, i)
    if (typeof feature.geometry === "object" && feature.geometry !== null) numbers.set(feature.geometry, i)
  })
  const at = (key: object | null): Issue["path"] | null => {
    const number = key === null ? undefined : numbers.get(key)
    return number === undefined ? null : pathOf(number)
  }
  return {
    ofFeature: (feature) => at(feature) ?? [],
    ofCopy: ({ geometry, id }) => at(geometry) ?? (id === undefined ? [] : [String(id)]),
  }
}
