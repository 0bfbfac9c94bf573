import type { Issue } from "frontline"
import type { FeatureCollection } from "geojson"
import { dataUrl } from "../data/data-url.js"
import { fetchText } from "../data/fetch-text.js"
import { writeFile } from "../files/write-file.js"
import type { MapView } from "../map/map-view.js"
import type { SaveFormat } from "../state/saving.js"
import { entryOf, openedMap, redrawnShown } from "../state/selectors.js"
import { seriesShown } from "../state/series-shown.js"
import type { State } from "../state/state.js"
import { mapPicture } from "./map-picture.js"
import { redrawnValue } from "./redrawn-value.js"
import { seriesCsv } from "./series-csv.js"

/** A file that the reader can keep. */
export interface SavedFile {
  readonly name: string
  readonly content: string | Uint8Array | Blob
  readonly type: string
  /** What the format could not hold. */
  readonly remarks: readonly Issue[]
}

const TYPES = {
  geojson: "application/geo+json",
  csv: "text/csv",
  kml: "application/vnd.google-earth.kml+xml",
  png: "image/png",
} as const

/**
 * The shown map, or its series, as a file.
 *
 * @throws {Error} If there is nothing to save yet.
 */
export async function savedFile(format: SaveFormat, state: State, map: MapView | null): Promise<SavedFile> {
  const entry = entryOf(state, state.view.date)
  const opened = openedMap(state)
  if (!entry || !opened) throw new Error("no map is open")
  const stem = `frontline-${entry.date ?? (entry.own?.name.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-") || "undated")}`
  if (format === "series") {
    const rows = seriesShown(state)
    if (!rows) throw new Error("the series is not measured yet")
    const name = `frontline-series-${rows[0]?.date ?? ""}-${rows.at(-1)?.date ?? ""}.csv`
    return { name, content: seriesCsv(rows, opened.map), type: TYPES.csv, remarks: [] }
  }
  if (format === "png") {
    if (!map) throw new Error("the map is not drawn")
    const content = await mapPicture(state, map.picture())
    return { name: `${stem}${redrawnShown(state) ? "-redrawn" : ""}.png`, content, type: TYPES.png, remarks: [] }
  }
  const redrawn = redrawnShown(state)
  if (redrawn) {
    const value = redrawnValue(opened.map, redrawn.edits)
    const { content, issues } = await writeFile({ map: opened.map, format, value })
    const name = `${stem}-redrawn${format === "csv" ? "-areas" : ""}.${format}`
    return { name, content, type: TYPES[format], remarks: issues }
  }
  // The file itself: it holds more than the page draws of it, such as every claim.
  const text = entry.own?.text ?? (await fetchText(dataUrl(`snapshots/${entry.id}.geojson`)))
  const value = JSON.parse(text) as FeatureCollection
  const { content, issues } = await writeFile({ map: opened.map, format, value })
  const name = `${stem}${format === "csv" ? "-areas" : ""}.${format}`
  return { name, content, type: TYPES[format], remarks: issues }
}
