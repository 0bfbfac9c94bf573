import fc from "fast-check"
import { coordinate, name } from "../../support/broken-geojson.js"

const DELIMITERS = [",", ",", ",", ";", "\t", "|"]

/** A cell as a table holds it: bare, quoted, or quoted badly. */
const quoted = (cell: string, luck: number): string =>
  luck === 0 ? `"${cell}` : luck < 4 || /[,;\t\n"|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

const table = (headings: fc.Arbitrary<readonly string[]>, row: fc.Arbitrary<readonly string[]>): fc.Arbitrary<string> =>
  fc
    .tuple(
      headings,
      fc.array(fc.tuple(row, fc.nat(60), fc.boolean()), { maxLength: 6 }),
      fc.constantFrom(...DELIMITERS),
      fc.constantFrom("\n", "\n", "\r\n", "\r"),
      fc.constantFrom("", "", "\uFEFF", "sep=;\n"),
    )
    .map(
      ([heads, rows, delimiter, end, before]) =>
        before +
        [
          heads.map((head) => quoted(head, 9)),
          ...rows.map(([row, luck, isShort]) =>
            (isShort && luck > 50 ? row.slice(1) : row).map((cell) => quoted(cell, luck)),
          ),
        ]
          .map((cells) => cells.join(delimiter))
          .join(end),
    )

/** Mostly the headings that rows are made for; now and then one is another, doubled or missing. */
const headings = (usual: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant([...usual]) },
    {
      weight: 1,
      arbitrary: fc.shuffledSubarray([...usual, "__proto__", "constructor", "خط الطول", "Latitude", "lon", ""], {
        minLength: 1,
      }),
    },
  )

const degrees = fc.oneof(
  { weight: 12, arbitrary: coordinate.map(String) },
  { weight: 3, arbitrary: coordinate.map((value) => String(value).replace(".", ",")) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "٣٥٫٢", "35°", "35°12'", "NaN", "Infinity", "1e5", "--1", "+2", "=1+1", " 3 "),
  },
)
const day = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("", "2017-08-13", "2017-08-14", "13/08/2017", "03-04-2017", "13 آب 2017", "1502582400"),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
)

/** Tables of places by their grammar, with faults strewn in. */
export const brokenPlaces: fc.Arbitrary<string> = table(
  headings(["lon", "lat", "holder", "date", "name"]),
  fc.tuple(degrees, degrees, name.map(String), day, fc.string({ maxLength: 8 })),
)

const position = fc.oneof(
  { weight: 30, arbitrary: fc.tuple(coordinate, coordinate).map((pair) => pair.join(" ")) },
  { weight: 1, arbitrary: fc.tuple(coordinate, coordinate, coordinate).map((three) => three.join(" ")) },
  { weight: 1, arbitrary: fc.constantFrom("", "1", "a b", "1,2", "NaN NaN", "1e999 0", "(1 2)") },
)
const list = (part: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(part, { maxLength }).map((parts) => `(${parts.join(",")})`)
const run = fc.oneof(
  { weight: 1, arbitrary: list(position, 8) },
  {
    weight: 4,
    arbitrary: fc.array(position, { minLength: 3, maxLength: 8 }).map((line) => `(${[...line, line[0]].join(",")})`),
  },
)
const wkt = fc.letrec<{ wkt: string }>((tie) => ({
  wkt: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 8, arbitrary: list(run, 3).map((rings) => `POLYGON${rings}`) },
    { weight: 6, arbitrary: list(list(run, 2), 3).map((parts) => `MULTIPOLYGON ${parts}`) },
    { weight: 1, arbitrary: position.map((at) => `POINT(${at})`) },
    { weight: 1, arbitrary: run.map((line) => `LineString Z ${line}`) },
    { weight: 1, arbitrary: list(tie("wkt"), 3).map((parts) => `GEOMETRYCOLLECTION${parts}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("POLYGON EMPTY", "SRID=4326;POINT(1 2)", "CIRCULARSTRING(0 0,1 1)", "", "x"),
    },
  ),
})).wkt

/** Tables with geometry as well-known text by their grammar, with faults strewn in. */
export const brokenWktTable: fc.Arbitrary<string> = table(
  headings(["wkt", "actor", "date"]),
  fc.tuple(wkt, name.map(String), day),
)

/** Pieces that break a table where they land. */
export const TABLE_SPLINTERS = [
  '"',
  '""',
  ",",
  ";",
  "\t",
  "\n",
  "\r",
  "|",
  "=",
  "(",
  ")",
  "POLYGON",
  "EMPTY",
  "1e999",
  "\u0000",
]
