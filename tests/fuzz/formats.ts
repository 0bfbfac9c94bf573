import fc from "fast-check"
import { brokenText } from "../support/broken-geojson.js"
import { mutatedBytes } from "../support/mutated-bytes.js"
import { mutatedText } from "../support/mutated-text.js"
import type { FuzzFile } from "./fuzz-file.js"
import { brokenArchive } from "./grammars/archive.js"
import { brokenGeoJsonLines } from "./grammars/geojson-lines.js"
import { brokenKml, KML_SPLINTERS } from "./grammars/kml.js"
import { brokenPlaces, brokenWktTable, TABLE_SPLINTERS } from "./grammars/table.js"
import { brokenTopoJson, TOPOJSON_SPLINTERS } from "./grammars/topojson.js"
import { type SeedFiles, seedEntries } from "./seed-files.js"

/** A format whose files are fuzzed. */
export interface FuzzFormat {
  readonly name: string
  /** How many files of a thousand are of it. */
  readonly share: number
  readonly files: (seeds: SeedFiles) => fc.Arbitrary<FuzzFile>
}

/** Every format that is read, with its share of all files. GeoJSON has the most: maps come in it, and all others become it. */
export const FORMATS: readonly FuzzFormat[] = [
  {
    name: "geojson",
    share: 500,
    files: ({ geojson }) => brokenText(geojson).map((content) => ({ name: "map.geojson", content })),
  },
  {
    name: "geojson-lines",
    share: 60,
    files: (seeds) =>
      textFiles("map.geojsonl", brokenGeoJsonLines, seeds["geojson-lines"], ["\n", "\u001e", "{", "}", ","]),
  },
  {
    name: "kml",
    share: 140,
    files: ({ kml }) => textFiles("map.kml", brokenKml, kml, KML_SPLINTERS),
  },
  {
    name: "csv",
    share: 100,
    files: ({ csv }) => textFiles("places.csv", brokenPlaces, csv, TABLE_SPLINTERS),
  },
  {
    name: "wkt-csv",
    share: 60,
    files: (seeds) => textFiles("map.wkt.csv", brokenWktTable, seeds["wkt-csv"], TABLE_SPLINTERS),
  },
  {
    name: "topojson",
    share: 80,
    files: ({ topojson }) => textFiles("map.topojson", brokenTopoJson, topojson, TOPOJSON_SPLINTERS),
  },
  { name: "zip", share: 30, files: (seeds) => archives("2017-08-13.zip", entriesOf(seeds), []) },
  {
    name: "kmz",
    share: 30,
    files: (seeds) =>
      archives(
        "map.kmz",
        brokenKml.map((text) => ({ name: "doc.kml", content: utf8(text) })),
        seeds.kmz,
      ),
  },
]

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Texts by their grammar and valid ones damaged, as text or as bytes of some encoding, seldom under a name that misleads. */
function textFiles(
  name: string,
  grammar: fc.Arbitrary<string>,
  seeds: readonly string[],
  splinters: readonly string[],
): fc.Arbitrary<FuzzFile> {
  const text = fc.oneof(
    { weight: 12, arbitrary: grammar },
    { weight: 4, arbitrary: mutatedText(seeds, splinters) },
    { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  )
  const names = fc.oneof(
    { weight: 30, arbitrary: fc.constant(name) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("", "map", "2017-08-13", "a.json", "a.csv", "a.kml", "a.kmz", "a.parquet"),
    },
  )
  return fc.oneof(
    { weight: 12, arbitrary: fc.record({ name: names, content: text }) },
    { weight: 4, arbitrary: fc.record({ name: names, content: mutatedBytes(seeds.map(utf8)) }) },
    { weight: 1, arbitrary: fc.record({ name: names, content: text.map(utf16) }) },
    { weight: 1, arbitrary: fc.record({ name: names, content: text.map((each) => Buffer.from(each, "latin1")) }) },
  )
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))

function archives(
  name: string,
  entries: fc.Arbitrary<{ readonly name: string; readonly content: Uint8Array }>,
  seeds: readonly Uint8Array[],
): fc.Arbitrary<FuzzFile> {
  const made = brokenArchive(entries)
  const content = fc.oneof(
    { weight: 4, arbitrary: made },
    { weight: 2, arbitrary: made.chain((archive) => mutatedBytes([archive])) },
    ...(seeds.length > 0 ? [{ weight: 2, arbitrary: mutatedBytes(seeds) }] : []),
  )
  return fc.record({ name: fc.constant(name), content })
}

/** Files of an archive: of any format, by its grammar or valid. */
function entriesOf(seeds: SeedFiles): fc.Arbitrary<{ readonly name: string; readonly content: Uint8Array }> {
  const of = (name: string, text: fc.Arbitrary<string>) => text.map((each) => ({ name, content: utf8(each) }))
  return fc.oneof(
    of("2017-08-13.geojson", brokenText(seeds.geojson)),
    of("maps/a.kml", brokenKml),
    of("2017-08-14.csv", brokenPlaces),
    of("a.topojson", brokenTopoJson),
    fc.constantFrom(...seedEntries(seeds)).map(({ name, content }) => ({ name, content: utf8(String(content)) })),
  )
}
