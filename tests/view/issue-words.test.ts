import { expect, test } from "vitest"
import { controlMapOf } from "../../src/model/control-map-of.js"
import { validateFile } from "../../src/model/validate-file.js"
import { validateGeoJson } from "../../src/model/validate-geojson.js"
import type { Issue } from "../../src/report/issue.js"
import { ISSUE_CATALOGUE } from "../../src/report/issue-catalogue.js"
import type { IssueCode } from "../../src/report/issue-message.js"
import { ISSUE_MESSAGES } from "../../src/report/issue-messages.js"
import type { IssueValues } from "../../src/report/issue-values.js"
import { makeIssue } from "../../src/report/make-issue.js"
import { importFile } from "../../src/snapshot/formats/import-file.js"
import { exportMap } from "../../src/view/export-map.js"
import { issueWords } from "../../src/view/issue-words.js"

const AT = [38.25, 34.5]
const MEETING = { at: AT, more: 3, isAtLeast: true }
const PIECE = { squareMetres: 7_300_000, widthMetres: 0.25, at: AT }
const LIMIT = { found: 2345, allowed: 1100 }
const PLACE = { en: "Palmyra", ar: "تدمر" }

/** Values for every sentence of every code. */
const SAMPLES: { readonly [C in IssueCode]: readonly IssueValues[C][] } = {
  "json-syntax": [
    { kind: "cut-off", line: 3, column: 14, offset: 159 },
    { kind: "sign", line: 3, column: 14, offset: 159, quoted: '"oops"', looksLike: "xml" },
    { kind: "sign", line: 3, column: 14, offset: 159, quoted: '"oops"', looksLike: "second-document" },
    { kind: "sign", line: 3, column: 14, offset: 159, quoted: '"oops"', looksLike: "nothing" },
  ],
  "json-empty": [{}],
  "json-byte-order-mark": [{}],
  "json-duplicate-key": [{ line: 2, column: 7, key: '"type"', in: ["features", 5] }],
  "limit-exceeded": [
    { kind: "arcs", found: 1200, allowed: 1100 },
    { kind: "pieces", found: 1200, allowed: 1100, bytes: 700, pieces: 12, of: "rows" },
    { kind: "pieces", found: 1200, allowed: 1100, bytes: 700, pieces: 12, of: "tags" },
    ...(
      ["text", "depth", "containers", "features", "bytes", "days", "places", "property", "xml", "xml-depth"] as const
    ).map((kind) => ({ kind, ...LIMIT })),
    { kind: "string", line: 8, column: 9, ...LIMIT },
    { kind: "pairs", of: ["features", 5], ...LIMIT },
    ...(["characters", "rows", "columns"] as const).map((unit) => ({ kind: "table" as const, unit, ...LIMIT })),
    ...(["characters", "lines"] as const).map((unit) => ({ kind: "lines" as const, unit, ...LIMIT })),
  ],
  "geojson-structure": [
    { kind: "no-object", is: "array" },
    { kind: "no-type", types: ["Feature"] },
    { kind: "type", quoted: '"feature"', types: ["Feature", "Point"], meant: "Feature" },
    { kind: "type", quoted: '"thing"', types: ["Feature", "Point"], meant: null },
    { kind: "member-missing", member: "properties" },
    { kind: "member-no-array", member: "features" },
    { kind: "properties", is: "string" },
    { kind: "id", is: "null" },
    { kind: "other", sentence: "must shine" },
  ],
  "bbox-malformed": [{ kind: "no-list" }, { kind: "upside-down", south: 36.5, north: 34.25 }],
  "crs-not-wgs84": [{ quoted: '"EPSG:3857"', system: "EPSG:3857" }],
  "wrong-nesting": [
    { kind: "levels", found: 2, allowed: 3, type: "Polygon" },
    { kind: "no-array", is: "number" },
    { kind: "no-position", quoted: '"x"' },
    { kind: "too-deep" },
  ],
  "position-not-finite": [
    { quoted: "[null, 4]", more: 0 },
    { quoted: "[null, 4]", more: 12 },
  ],
  "position-out-of-range": [
    { at: [36000, 34000], more: 12, looks: "projected", webMercator: [0.32, 0.31] },
    { at: [360, 34], more: 0, looks: "neither", webMercator: null },
  ],
  "position-swapped": [{ at: [35.5, 138.25], more: 12, looks: "swapped", webMercator: null }],
  "position-swapped-suspected": [
    { kind: "far-off", at: AT },
    { kind: "named", at: AT, place: { en: "Palmyra", ar: "تدمر" }, known: [34.5, 38.25] },
    { kind: "whole-file", box: [1, 2, 3, 4], known: [5, 6, 7, 8] },
  ],
  "position-repeated": [{ count: 1 }, { count: 12 }],
  "line-too-short": [{ count: 1 }, { count: 0 }],
  "polygon-empty": [{}],
  "ring-too-short": [{ count: 3 }, { count: 0 }],
  "ring-not-closed": [
    { metres: 441, first: AT, last: [38.5, 34.75], limits: null },
    { metres: 441, first: AT, last: [38.5, 34.75], limits: { metres: 50, edges: 3 } },
  ],
  "ring-without-ground": [{}],
  "ring-crosses-itself": [MEETING, { at: AT, more: 0, isAtLeast: false }],
  "ring-touches-itself": [MEETING],
  "ring-spike": [
    { at: AT, more: 0 },
    { at: AT, more: 12 },
  ],
  "ring-orientation": [{ found: "clockwise" }, { found: "counter-clockwise" }],
  "ring-over-antimeridian": [{}],
  "edge-round-world": [{}],
  "ring-round-pole": [{}],
  "hole-outside": [MEETING],
  "holes-overlap": [{ ...MEETING, other: ["features", 5, "geometry"] }],
  "parts-overlap": [{ ...MEETING, other: ["features", 5, "geometry"] }],
  "rings-share-edge": [{ ...MEETING, other: ["features", 5, "geometry"] }],
  "bbox-mismatch": [
    { found: [5, 6, 7, 8], coordinates: [1, 2, 3, 4], isSwapped: false },
    { found: [5, 6, 7, 8], coordinates: [1, 2, 3, 4], isSwapped: true },
  ],
  "no-ground": [{}],
  "actor-missing": [
    { kind: "everywhere", property: "owner", has: [] },
    { kind: "everywhere", property: "owner", has: ["fill", "name"] },
    { kind: "here", property: "owner" },
    { kind: "asked-for", property: "owner", has: ["fill", "name"], of: "areas", takesActor: false },
    { kind: "asked-for", property: "owner", has: [], of: "places", takesActor: true },
    { kind: "no-column", quoted: '["a"]' },
  ],
  "actor-unknown": [{ actor: "red" }],
  "actor-spelled-twice": [{ actor: "Red", other: "red" }],
  "date-missing": [{}],
  "date-invalid": [
    { kind: "no-day", quoted: '"soon"' },
    { kind: "unread", quoted: '"soon"' },
  ],
  "dates-differ": [{ count: 12, first: "2017-08-13", last: "2017-10-10" }],
  "actors-overlap": [{ ...PIECE, actors: ["red", null] }],
  "ground-counted-twice": [
    { ...PIECE, actors: ["red"] },
    { ...PIECE, actors: [null] },
  ],
  "sliver-overlap": [
    { ...PIECE, actors: ["red"] },
    { ...PIECE, actors: ["red", "blue"] },
  ],
  "sliver-gap": [PIECE, { ...PIECE, squareMetres: 12, widthMetres: 0.001 }],
  "sliver-area": [
    { widthMetres: 0.25, at: AT, part: 4, hole: 0 },
    { widthMetres: 0.25, at: AT, part: 4, hole: 2 },
  ],
  "unexplained-hole": [PIECE],
  "place-on-wrong-side": [
    { kind: "in-file", at: AT, holder: "red", drawn: "blue", metres: 1234 },
    { kind: "in-file", at: AT, holder: "red", drawn: "blue", metres: null },
    { kind: "in-file", at: AT, holder: "contested", drawn: "blue", metres: 1234 },
    {
      kind: "in-corpus",
      date: "2017-08-13",
      trace: "west",
      place: PLACE,
      holder: "is",
      drawn: "gov",
      metres: 1234,
      claim: "r04-c17",
    },
  ],
  "map-not-checked": [
    { kind: "actors", found: 212, allowed: 100 },
    { kind: "positions", ...LIMIT },
    { kind: "edges" },
    { kind: "refused", reason: "a way round a pole" },
  ],
  "snapshot-malformed": [
    { quoted: '"soon"', expected: null },
    { quoted: null, expected: "string" },
  ],
  "format-unknown": [{ kind: "none" }, { kind: "other", format: "geoparquet" }],
  "text-encoding": [
    { declared: "UTF-8", isKept: false },
    { declared: "UTF-16LE", isKept: true },
  ],
  "xml-syntax": [{ reason: "unclosed tag" }],
  "xml-doctype": [{}],
  "kml-network-link": [{ count: 12 }],
  "kml-picture": [{ count: 12 }],
  "csv-columns": [{ quoted: '["a"]', longitudes: "lon, x", latitudes: "lat, y", geometries: "wkt" }],
  "csv-row": [
    { row: 17, quoted: '["", ""]', reason: null },
    { row: 17, quoted: '["POINT"]', reason: "brackets that are never closed" },
  ],
  "csv-cells": [{ row: 17, cells: 5, headings: 4 }],
  "csv-quotes": [{ row: 17, lines: 12, quoted: '"a"' }],
  "csv-headings": [{ names: ["name 2", "column 3"] }],
  "property-unsafe": [{ names: ["constructor"] }],
  "kml-geometry": [{ kinds: ["Model"] }],
  "kml-style-missing": [
    { count: 12, style: "#red" },
    { count: 1, style: "#red" },
  ],
  "topojson-geometry": [{ reason: "names arc 7, and there are 3" }],
  "topojson-malformed": [{ reason: "no arcs" }],
  "actor-from-colour": [
    {
      property: "fill",
      colours: [
        ["#ff0000", "#ff0000"],
        ["#00ff00", "opp"],
      ],
    },
  ],
  "date-ambiguous": [
    { name: "03-04-2017.csv", day: "2017-04-03", otherwise: "2017-03-04", more: 0 },
    { name: null, day: "2017-04-03", otherwise: "2017-03-04", more: 12 },
  ],
  "days-split": [{ count: 12, first: "2017-08-13", last: "2017-10-10" }],
  "areas-made-of-places": [{ count: 12, reachMetres: 2500 }],
  "place-held-twice": [{ at: AT, holders: ["red", "blue"] }],
  "places-too-wide": [
    { kind: "reach", reachMetres: 2_000_000 },
    { kind: "span", spanMetres: 8_000_000 },
    { kind: "pole" },
  ],
  "archive-broken": [
    { entry: null, reason: "bad magic" },
    { entry: "a.geojson", reason: "bad sum" },
  ],
  "archive-bomb": [
    { kind: "files", allowed: 5000 },
    { kind: "ratio", entry: "a.geojson", ratio: 200, allowed: 1100 },
    { kind: "size", entry: "a.geojson", allowed: 1100 },
  ],
  "archive-entry-unsafe": [
    { kind: "leaves-folder", entry: "../a.geojson" },
    { kind: "link", entry: "a.geojson" },
  ],
  "archive-encrypted": [{ entry: "a.geojson" }],
  "archive-nested": [{ entry: "a.zip" }],
  "archive-entry-skipped": [
    { names: ["a.shp", "b.txt"], more: 12, why: { kind: "format", format: "shapefile" } },
    { names: ["a.txt"], more: 0, why: { kind: "format", format: null } },
    { names: ["b.kml"], more: 0, why: { kind: "beside-main", main: "doc.kml" } },
  ],
  "archive-without-map": [
    { of: "kmz" },
    { of: "zip", names: ["a.txt"], more: 0, format: null },
    { of: "zip", names: ["a.shp"], more: 12, format: "shapefile" },
  ],
  "export-loses": [
    {
      format: "KML",
      lost: [
        "claims",
        "reports",
        "the theatre",
        "patterns of actors",
        "attribution",
        "colours of actors",
        "geometry",
        "fronts",
        "places",
      ],
    },
  ],
  "place-near-line": [
    {
      date: "2017-08-13",
      trace: "west",
      place: PLACE,
      holder: "is",
      claim: "r04-c17",
      metres: 1234,
      radiusMetres: 2345,
    },
  ],
  "trace-ends-free": [{ date: "2017-08-13", trace: "west", at: AT, metres: 1234 }],
  "face-has-two-actors": [
    {
      date: "2017-08-13",
      at: AT,
      says: [
        ["is", ["west"]],
        ["opp", ["east", "south"]],
      ],
    },
  ],
  "face-has-no-trace": [{ date: "2017-08-13", at: AT }],
  "date-differs": [{ named: "2017-08-14", said: "2017-08-13" }],
  "more-errors": [{ of: "ring-spike", more: 12, listed: 100 }],
  "more-warnings": [{ of: "ring-spike", more: 12, listed: 100 }],
}

const PATH = ["features", 9, "geometry"]
const all = (Object.keys(SAMPLES) as IssueCode[]).flatMap((code) =>
  SAMPLES[code].map((values, i): [string, Issue] => [
    `${code} ${i + 1}`,
    makeIssue(code, PATH, { found: null, allowed: null, values }),
  ]),
)

/** Which of an object's members are read, by whoever reads it. */
function read(values: object, by: (values: never) => unknown): string[] {
  const seen = new Set<string>()
  const watched = new Proxy(values, {
    get: (of, key) => {
      seen.add(String(key))
      return Reflect.get(of, key) as unknown
    },
    ownKeys: (of) => {
      for (const key of Object.keys(of)) seen.add(key)
      return Reflect.ownKeys(of)
    },
  })
  by(watched as never)
  return [...seen].toSorted()
}

test("every code has words in both languages", () => {
  expect(Object.keys(SAMPLES).toSorted()).toEqual(Object.keys(ISSUE_CATALOGUE).toSorted())
  expect(Object.keys(ISSUE_MESSAGES).toSorted()).toEqual(Object.keys(ISSUE_CATALOGUE).toSorted())
})

test.each(all)("%s: both languages tell the same values", (_, issue) => {
  const say = ISSUE_MESSAGES[issue.code].say as (values: unknown, at: string) => string
  const inEnglish = read(issue.values, (values) => say(values, "here"))
  const inArabic = read(issue.values, (values) => issueWords({ ...issue, values }, "ar"))
  expect(inArabic).toEqual(inEnglish)
  expect(issueWords(issue, "en")).toBe(issue.message)
})

test.each(all)("%s: the Arabic is a sentence, and what is Latin in it stands apart", (_, issue) => {
  const text = issueWords(issue, "ar")
  expect(text).toMatch(/[.؟]$/)
  expect(text).not.toMatch(/undefined|NaN|\[object| {2}/)
  const outside = text.replace(/[\u2066\u2068][^\u2066-\u2069]*\u2069/g, "")
  // Names of formats and of standards are words of the sentence itself.
  const formats = /GeoJSON|TopoJSON|FeatureCollection|JSON|KML|KMZ|CSV|XML|BOM|UTF-8|Windows-1256|WGS84|RFC 7946|zip/g
  expect(outside.replace(formats, "")).not.toMatch(/[A-Za-z_\u2066-\u2069]/)
})

test.each(all)("%s: every number of the English stands in the Arabic", (_, issue) => {
  // Bidi isolates apart, numbers are written alike; dates are told by their months, and 1 and 2 by the noun alone.
  const numbers = (text: string): string[] =>
    (text.replaceAll(/\d{4}-\d\d-\d\d/g, "").match(/\d[\d,.]*\d|\d/g) ?? []).map((each) => each.replaceAll(",", ""))
  const inArabic = new Set(numbers(issueWords(issue, "ar")))
  const missing = numbers(issue.message).filter((each) => !inArabic.has(each) && !["1", "2", "0"].includes(each))
  expect(missing).toEqual([])
})

test("counted nouns agree with their number", () => {
  const repeated = (count: number): string =>
    issueWords(makeIssue("position-repeated", PATH, { found: count, allowed: 0, values: { count } }), "ar")
  expect(repeated(1)).toContain("نقطة واحدة تكرر سابقتها")
  expect(repeated(2)).toContain("نقطتان تكرر كل منهما")
  expect(repeated(7)).toContain("7 نقاط تكرر كل منها")
  expect(repeated(45)).toContain("45 نقطة")
  const links = (count: number): string =>
    issueWords(makeIssue("kml-network-link", [], { found: count, allowed: 0, values: { count } }), "ar")
  expect(links(2)).toContain("رابطان إلى ملفات أخرى")
  expect(links(3)).toContain("3 روابط")
  expect(links(11)).toContain("11 رابطاً")
  expect(links(100)).toContain("100 رابط ")
})

test("what comes of a real file says in Arabic where it stands: path, file of an archive, line, day", async () => {
  const { issues } = validateGeoJson('{"type":"Polygon","coordinates":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}')
  expect(issueWords(issues.find(({ code }) => code === "ring-crosses-itself")!, "ar")).toBe(
    "في \u2068coordinates[0]\u2069: تقطع الحلقة نفسها عند \u2066[1, 1]\u2069. قسّمها هناك، أو صحح ترتيب نقاطها.",
  )
  const lines = await importFile("2017-08-13.geojsonl", '{"type":"Point","coordinates":[1,2]}\n{"type":"Point"}')
  expect(lines.issues.map((issue) => issueWords(issue, "ar"))).toContain(
    'السطر 2: في المستند: ينقص العضو \u2068"coordinates"\u2069. أصلح ذلك في المصدر.',
  )
  const days = "lon,lat,holder,date\n38,34,a,2017-08-13\n38,34,b,2017-08-13\n39,35,a,2017-08-20"
  const split = (await validateFile("places.csv", days)).issues.map((issue) => issueWords(issue, "ar"))
  expect(split).toContain("تعود المعالم إلى يومين، من 13 آب 2017 إلى 20 آب 2017، فصار لكل يوم خريطة.")
  const archived = issues.map((issue) => ({
    ...issue,
    path: ["a.geojson", ...issue.path],
    within: [{ kind: "entry" as const, name: "a.geojson" }],
  }))
  expect(issueWords(archived[0]!, "ar")).toMatch(/^\u2068a\.geojson\u2069: في \u2068coordinates/)
})

test("what a format cannot hold is told in Arabic", async () => {
  const map = controlMapOf({
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  })
  const { issues } = await exportMap(map, "csv")
  expect(issues.map((issue) => issueWords(issue, "ar"))).toEqual([
    "لا مكان في جدول المساحات لما يلي: الأشكال. احتفظ إلى جانبه بنسخة GeoJSON.",
  ])
})

test("a file cannot break out of its quotes", () => {
  const values = { actor: "red\u2069\u202ered", other: "red" }
  const text = issueWords(makeIssue("actor-spelled-twice", PATH, { found: "", allowed: "", values }), "ar")
  expect(text.match(/\u2068/g)?.length).toBe(text.match(/\u2069/g)?.length)
  expect(text).not.toContain("\u202e")
})
