import type { FeatureCollection } from "geojson"
import type { ControlMap } from "../model/control-map.js"
import type { LostInExport } from "../report/issues/making-issue-values.js"
import type { Format } from "../snapshot/formats/format.js"
import { exportLoses, type WrittenMap } from "../snapshot/formats/map-to-write.js"
import { writeGeoParquet } from "../snapshot/formats/write-geoparquet.js"
import { writeWktCsv } from "../snapshot/formats/write-wkt-csv.js"
import { areasCsv } from "./areas-csv.js"

/** Formats that are tables with a date in each row, and so hold many maps. */
export type TableFormat = Extract<Format, "csv" | "wkt-csv" | "geoparquet">

/** A map, and the features that go out for it. */
interface MapOfTable {
  readonly map: ControlMap
  readonly value: FeatureCollection
}

/** Whether a format is a table, which holds many maps. */
export function isTableFormat(format: Format): format is TableFormat {
  return format === "csv" || format === "wkt-csv" || format === "geoparquet"
}

/** Maps of many days as one table. */
export async function exportTable(maps: readonly MapOfTable[], format: TableFormat): Promise<WrittenMap> {
  const toWrite = maps.map(({ map: { date, actors }, value }) => ({ date, actors, value }))
  if (format === "geoparquet") return writeGeoParquet(toWrite)
  if (format === "wkt-csv") return writeWktCsv(toWrite)
  return {
    content: await areasCsv(maps.map(({ map }) => map)),
    issues: exportLoses("A table of areas", ["geometry", ...lostOf(maps)]),
  }
}

function lostOf(maps: readonly MapOfTable[]): LostInExport[] {
  const parts = [
    ["fronts", maps.some(({ map }) => map.fronts.length > 0)],
    ["places", maps.some(({ value }) => value.features.some(({ geometry }) => geometry?.type === "Point"))],
    ["claims", maps.some(({ map }) => Object.keys(map.claims).length > 0)],
  ] as const
  return parts.flatMap(([part, isThere]) => (isThere ? [part] : []))
}
