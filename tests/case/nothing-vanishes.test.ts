import fc from "fast-check"
import { expect, test } from "vitest"
import type { Format } from "../../src/snapshot/formats/format.js"
import { readDocuments } from "../../src/snapshot/formats/read-documents.js"

/** Pieces of a file: sound ones, and ones with a fault each; `#` stands for the piece's number. */
interface Pieces {
  readonly format: Format
  readonly sound: readonly string[]
  readonly harmed: readonly string[]
  /** The file of some pieces. */
  readonly file: (pieces: readonly string[]) => string
  /** Which piece an issue's path leads to; null for an issue of the whole file. */
  readonly pieceOf: (path: readonly (string | number)[]) => number | null
}

const feature = (geometry: string, more = '"properties":{"name":"n#"}'): string =>
  `{"type":"Feature",${more},"geometry":${geometry}}`
const RING = "[[38,34],[39,34],[39,35],[38,34]]"
const GEOJSON = {
  sound: [
    feature('{"type":"Point","coordinates":[38,34]}'),
    feature(`{"type":"Polygon","coordinates":[${RING}]}`),
    feature("null"),
    feature('{"type":"GeometryCollection","geometries":[]}'),
    feature('{"type":"LineString","coordinates":[[38,34,5],[39,35,6]]}'),
  ],
  harmed: [
    feature('{"type":"Point","coordinates":["38",34]}'),
    feature('{"type":"Point","coordinates":[38]}'),
    feature('{"type":"Point","coordinates":[]}'),
    feature('{"type":"Polygon","coordinates":[[[38,34],[39,34],[38,34]]]}'),
    feature('{"type":"Polygon","coordinates":[]}'),
    feature('{"type":"Circle","coordinates":[38,34]}'),
    feature('{"type":"LineString","coordinates":[[38,34]]}'),
    feature("7"),
    feature('{"type":"Point","coordinates":[38,134]}'),
    feature('{"type":"Point","coordinates":[38,34]}', '"properties":7'),
    '{"type":"Feature","properties":{"name":"n#"}}',
    "null",
    "[]",
    '"text"',
  ],
}
const placemark = (drawing: string): string => `<Placemark><name>n#</name>${drawing}</Placemark>`
const polygon = (coordinates: string): string =>
  `<Polygon><outerBoundaryIs><LinearRing><coordinates>${coordinates}</coordinates></LinearRing></outerBoundaryIs></Polygon>`

const FORMATS: readonly Pieces[] = [
  {
    format: "geojson",
    ...GEOJSON,
    file: (pieces) => `{"type":"FeatureCollection","features":[${pieces.join(",")}]}`,
    pieceOf: ([kind, number]) => (kind === "features" && typeof number === "number" ? number : null),
  },
  {
    format: "geojson-lines",
    sound: [...GEOJSON.sound, '{"type":"Point","coordinates":[38,34]}'],
    harmed: [...GEOJSON.harmed, '{"type":"Feature",', "{}", "38,34"],
    file: (pieces) => pieces.join("\n"),
    pieceOf: ([line]) => (typeof line === "string" ? Number(line.replace("line ", "")) - 1 : null),
  },
  {
    format: "kml",
    sound: [
      placemark("<Point><coordinates>38,34,0</coordinates></Point>"),
      placemark(polygon("38,34 39,34 39,35 38,34")),
      placemark("<MultiGeometry/>"),
      placemark(""),
    ],
    harmed: [
      placemark("<Point><coordinates>38;34</coordinates></Point>"),
      placemark("<Point><coordinates/></Point>"),
      placemark("<Point/>"),
      placemark(polygon("38,34 39,34 38,34")),
      placemark(polygon("38,34 39,34 39,35")),
      placemark(polygon("")),
      placemark("<Polygon/>"),
      placemark("<LineString><coordinates>38,34</coordinates></LineString>"),
      placemark(`<MultiGeometry>${polygon("38,34 39,34 39,35 38,34")}<Point/></MultiGeometry>`),
      placemark("<Point><coordinates>38,134</coordinates></Point>"),
    ],
    file: (pieces) => `<kml><Document><Folder>${pieces.join("</Folder><Folder>")}</Folder></Document></kml>`,
    pieceOf: ([kind, number]) => (kind === "Placemark" ? (number as number) : null),
  },
  {
    format: "csv",
    sound: ["38,34,gov,n#", '"38,5","34°30\'N",is,n#', "38,34,,n#", "38,34"],
    harmed: [",,gov,n#", "38,north,gov,n#", "38,5,34,5,gov,n#", "38,134,gov,n#", "38,34° E,gov,n#", "x"],
    file: (pieces) => `lon,lat,holder,name\n${pieces.join("\n")}\n`,
    pieceOf: ([kind, number]) => (kind === "row" ? (number as number) - 2 : null),
  },
  {
    format: "wkt-csv",
    sound: ["POINT(38 34);gov", "POLYGON((38 34,39 34,39 35,38 34));is", ";x", "POLYGON EMPTY;x"],
    harmed: [
      "POINT(38);x",
      "POINT(38 34;x",
      "POINT(38 34) POINT(39 35);x",
      "CIRCLE(38 34);x",
      "POINT(38,5 34);x",
      "x;x",
    ],
    file: (pieces) => `wkt;actor\n${pieces.join("\n")}\n`,
    pieceOf: ([kind, number]) => (kind === "row" ? (number as number) - 2 : null),
  },
  {
    format: "topojson",
    sound: ['{"type":"Polygon","arcs":[[0]]}', '{"type":"Point","coordinates":[38,34]}', '{"type":null}'],
    harmed: [
      '{"type":"Polygon","arcs":[[9]]}',
      '{"type":"Polygon","arcs":[[0,1]]}',
      '{"type":"Polygon","arcs":[0]}',
      '{"type":"Circle","arcs":[]}',
      '{"type":"Polygon"}',
      '{"type":"Polygon","arcs":[[]]}',
      '{"type":"Point","coordinates":["x",34]}',
      "null",
    ],
    file: (pieces) =>
      `{"type":"Topology","arcs":[${RING},[[1,1],[2,2]]],"objects":{"map":{"type":"GeometryCollection","geometries":[${pieces.join(",")}]}}}`,
    pieceOf: ([kind, , list, number]) => (kind === "objects" && list === "geometries" ? (number as number) : null),
  },
]

test.each(FORMATS.map((pieces) => [pieces.format, pieces] as const))(
  "%s: what goes in comes out or is told at its place, whatever stands beside it",
  async (format, { sound, harmed, file, pieceOf }) => {
    const piece = fc.oneof(
      fc.constantFrom(...sound).map((text) => ({ text, isSound: true })),
      fc.constantFrom(...harmed).map((text) => ({ text, isSound: false })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
        const text = file(pieces.map((each, i) => each.text.replaceAll("#", String(i))))
        const { documents } = await readDocuments("map", text, { format })
        const [{ value, issues }] = documents as [(typeof documents)[0]]
        const errors = issues.filter(({ severity }) => severity === "error")
        const told = new Set(errors.map(({ path }) => pieceOf(path)))
        const faulty = pieces.flatMap(({ isSound }, i) => (isSound ? [] : [i]))
        expect([...told].toSorted((a, b) => Number(a) - Number(b))).toEqual(faulty)
        expect(value?.features.length ?? 0).toBe(pieces.length - faulty.length)
        for (const { message, found, allowed } of errors) {
          expect(message).toMatch(/\S\.$/)
          expect([found, allowed]).not.toContain(undefined)
        }
      }),
      { numRuns: 60, seed: 7 },
    )
  },
  60_000,
)
