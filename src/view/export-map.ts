import type { FeatureCollection } from "geojson"
import { guardMembers } from "../guard/guard-members.js"
import { guardValue } from "../guard/guard-value.js"
import { wrongValue } from "../guard/wrong-call.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import { snapshotOf } from "../model/snapshot-of.js"
import { formatSnapshot } from "../snapshot/format-snapshot.js"
import type { Format } from "../snapshot/formats/format.js"
import { exportLoses, featuresWithoutHead, type MapToWrite, type WrittenMap } from "../snapshot/formats/map-to-write.js"
import { writeArchive } from "../snapshot/formats/write-archive.js"
import { writeKml } from "../snapshot/formats/write-kml.js"
import { writeTopoJson } from "../snapshot/formats/write-topojson.js"
import { exportTable, isTableFormat } from "./export-table.js"

/** A format that a map can be written in; `csv` is the table of areas, `wkt-csv` the features with their geometry. */
export type ExportFormat = Exclude<Format, "zip">

/** What goes out beside the map itself. */
export interface ExportOptions {
  /** The features that the map was made of, to go out with their names and notes in place of the bare areas. */
  readonly value?: FeatureCollection
}

/**
 * A control map as a file in another format.
 *
 * A snapshot keeps its fronts, places and provenance in GeoJSON, TopoJSON and GeoParquet; what the others
 * leave out is told. Libraries for formats are loaded when one is asked for.
 *
 * @returns The file's text or bytes, and a warning for what the format cannot hold.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the format is none that is written.
 * @example
 * const { content, issues } = await exportMap(map, "kml")
 * content.slice(0, 38) // "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
 * issues.map(({ code }) => code) // ["export-loses"]
 */
export async function exportMap(
  map: ControlMap,
  format: ExportFormat,
  options: ExportOptions = {},
): Promise<WrittenMap> {
  guardControlMap("map", map)
  guardValue("format", format, "text")
  const { value } = guardMembers("options", options, { value: "object?" })
  const toWrite: MapToWrite = { date: map.date, actors: map.actors, value: value ?? dated(map) }
  if (isTableFormat(format)) return exportTable([{ map, value: toWrite.value }], format)
  switch (format) {
    case "geojson":
      return { content: formatSnapshot(toWrite.value), issues: [] }
    case "geojson-lines":
      return {
        content: featuresWithoutHead(toWrite)
          .map((feature) => `${JSON.stringify(feature)}\n`)
          .join(""),
        issues: exportLoses(
          "GeoJSON lines",
          "frontline" in toWrite.value ? ["claims", "reports", "the theatre", "attribution"] : [],
        ),
      }
    case "kml":
      return writeKml(toWrite)
    case "kmz": {
      const { content, issues } = await writeKml(toWrite)
      return { content: await writeArchive([{ name: "doc.kml", content }]), issues }
    }
    case "topojson":
      return writeTopoJson(toWrite)
    default:
      return wrongValue("format", format, "a format that maps are written in: geojson, kml, csv and so on")
  }
}

/** A map that is no snapshot has no head to name its day; its areas then do. */
function dated(map: ControlMap): FeatureCollection {
  const value = snapshotOf(map)
  if ("frontline" in value || map.date === null) return value
  const { date } = map
  const features = value.features.map((feature) => ({ ...feature, properties: { ...feature.properties, date } }))
  return { ...value, features }
}
