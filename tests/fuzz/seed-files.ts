import { controlMapOf, exportMap } from "frontline"
import type { FeatureCollection } from "geojson"
import { seedsOf } from "../support/broken-geojson.js"
import type { FuzzFile } from "./fuzz-file.js"

/** Valid files to damage, by format. */
export interface SeedFiles {
  readonly geojson: readonly string[]
  readonly "geojson-lines": readonly string[]
  readonly kml: readonly string[]
  readonly csv: readonly string[]
  readonly "wkt-csv": readonly string[]
  readonly topojson: readonly string[]
  readonly kmz: readonly Uint8Array[]
}

/** Positions of a ring that are kept. */
const KEPT = 12

/** Small shapes that were found hard, and snapshots with a few positions of each ring, in every format that is read. */
export async function seedFiles(snapshots: readonly string[]): Promise<SeedFiles> {
  const maps = snapshots.map((text) => {
    const { features } = JSON.parse(text) as FeatureCollection
    const areas = features.filter(({ properties }) => properties?.["kind"] === "area").slice(0, 3)
    const value: FeatureCollection = { type: "FeatureCollection", features: areas.map(thinned) }
    return { value, map: controlMapOf(value) }
  })
  const written = (format: "geojson-lines" | "kml" | "wkt-csv" | "topojson" | "kmz") =>
    Promise.all(maps.map(async ({ map, value }) => (await exportMap(map, format, { value })).content))
  return {
    geojson: seedsOf(snapshots),
    "geojson-lines": (await written("geojson-lines")) as string[],
    kml: (await written("kml")) as string[],
    csv: snapshots.map(placesOf),
    "wkt-csv": (await written("wkt-csv")) as string[],
    topojson: (await written("topojson")) as string[],
    kmz: (await written("kmz")) as Uint8Array[],
  }
}

/** Files of an archive: valid ones of every text format. */
export function seedEntries({ geojson, kml, csv, topojson }: SeedFiles): FuzzFile[] {
  return [
    { name: "2017-08-13.geojson", content: geojson.at(-2)! },
    { name: "2017-08-14.kml", content: kml[0]! },
    { name: "maps/2017-08-15.csv", content: csv[0]! },
    { name: "2017-08-16.topojson", content: topojson[0]! },
    { name: "__MACOSX/._a.kml", content: "x" },
    { name: "readme.txt", content: "none" },
  ]
}

function thinned(feature: FeatureCollection["features"][number]): FeatureCollection["features"][number] {
  if (feature.geometry?.type !== "MultiPolygon") return feature
  const coordinates = feature.geometry.coordinates.slice(0, 3).map((rings) =>
    rings.slice(0, 2).map((ring) => {
      const step = Math.ceil(ring.length / KEPT)
      return ring.filter((_, i) => i % step === 0 || i === ring.length - 1)
    }),
  )
  return { ...feature, geometry: { ...feature.geometry, coordinates } }
}

/** A table of the places of a snapshot. */
function placesOf(text: string): string {
  const { features } = JSON.parse(text) as FeatureCollection
  const rows = features.flatMap(({ geometry, properties }) =>
    geometry?.type === "Point" ? [[...geometry.coordinates, properties?.["holder"], "2017-08-13"].join(",")] : [],
  )
  return ["lon,lat,holder,date", ...rows.slice(0, 8)].join("\n")
}
