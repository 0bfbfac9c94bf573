import type { RepairName } from "./repair-catalogue.js"

/** How grave an issue is: an error makes the input unfit to measure, a warning does not. */
export type Severity = "error" | "warning"

/** Which check an issue comes from, in the order in which a file is looked at. */
export type IssueLayer = "json" | "structure" | "coordinates" | "map" | "import" | "export" | "build" | "series" | "any"

/** What a code of an issue means. */
export interface IssueKind {
  readonly layer: IssueLayer
  readonly severity: Severity
  readonly meaning: string
  /** What its owner can do. */
  readonly wayOut: string
  /** A small file that has this issue, where one can be shown; a test reads each. */
  readonly example?: string
  /** The repair that mends it, where one can. */
  readonly repair?: RepairName
}

/**
 * Every kind of issue that this project tells of. docs/issues.md is written from it.
 *
 * Codes are for programs to rely on: a code is never used for another meaning.
 */
export const ISSUE_CATALOGUE = {
  "json-syntax": {
    layer: "json",
    severity: "error",
    meaning:
      "The text is no JSON: a sign stands where it must not, or the text ends too early because the file was cut off.",
    wayOut: "Mend the place that line and column tell; fetch a cut-off file again.",
    example: '{"type":"Point","coordinates":[1,oops]}',
  },
  "json-empty": {
    layer: "json",
    severity: "error",
    meaning: "The file holds nothing but blanks.",
    wayOut: "Fetch or export the file again.",
    example: " ",
  },
  "json-byte-order-mark": {
    layer: "json",
    severity: "warning",
    meaning:
      "The text begins with a byte order mark, which JSON does not allow and some programs refuse. It is passed over.",
    wayOut: "Save the file as UTF-8 without a byte order mark.",
    example: '\uFEFF{"type":"Point","coordinates":[1,2]}',
    repair: "drop-byte-order-mark",
  },
  "json-duplicate-key": {
    layer: "json",
    severity: "error",
    meaning:
      "One object names the same key twice. Readers differ in which of the two they keep, so two programs see two files.",
    wayOut: "Take one of the two out.",
    example: '{"type":"Point","type":"MultiPoint","coordinates":[]}',
    repair: "keep-last-key",
  },
  "limit-exceeded": {
    layer: "json",
    severity: "error",
    meaning:
      "The file is larger, deeper or more entangled than can be checked in reasonable time and memory. Nothing of it is measured.",
    wayOut: "Cut it into smaller files, or simplify it; `allowed` is the limit, with its unit.",
  },
  "geojson-structure": {
    layer: "structure",
    severity: "error",
    meaning: "A member that RFC 7946 asks for is missing or of the wrong type.",
    wayOut: "Give the member, as the message says.",
    example: '{"type":"Feature","geometry":null}',
    repair: "complete-feature",
  },
  "bbox-malformed": {
    layer: "structure",
    severity: "error",
    meaning: "A `bbox` is no list of four or six finite numbers, or its south lies north of its north.",
    wayOut: "Take it out: it can always be made anew.",
    example: '{"type":"Point","bbox":[1,2,3],"coordinates":[1,2]}',
    repair: "drop-bbox",
  },
  "crs-not-wgs84": {
    layer: "structure",
    severity: "warning",
    meaning:
      "An old `crs` member names another system than WGS84. RFC 7946 knows no other, and the numbers are read as degrees.",
    wayOut: "Convert the file to WGS84, longitude first, and take `crs` out.",
    example: '{"type":"Point","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"coordinates":[1,2]}',
  },
  "wrong-nesting": {
    layer: "coordinates",
    severity: "error",
    meaning: "Coordinates have more or fewer brackets than their type asks for.",
    wayOut: "Nest them as RFC 7946 asks, or change the type.",
    example: '{"type":"Polygon","coordinates":[[0,0],[1,0],[1,1],[0,1],[0,0]]}',
    repair: "mend-nesting",
  },
  "position-not-finite": {
    layer: "coordinates",
    severity: "error",
    meaning: "A position has fewer than two numbers, or something in it that is no finite number.",
    wayOut: "Give longitude and latitude as numbers, or take the position out.",
    example: '{"type":"Point","coordinates":[1e999,0]}',
    repair: "drop-position",
  },
  "position-out-of-range": {
    layer: "coordinates",
    severity: "error",
    meaning: "A position lies outside longitude ±180° and latitude ±90°.",
    wayOut: "Convert projected coordinates to degrees first; wrap longitudes past 180°.",
    example: '{"type":"Point","coordinates":[36000,34000]}',
    repair: "drop-position",
  },
  "position-swapped": {
    layer: "coordinates",
    severity: "error",
    meaning: "Latitudes are impossible as they stand, and possible if latitude and longitude change places.",
    wayOut: "Give longitude first.",
    example: '{"type":"Polygon","coordinates":[[[35,138],[36,138],[36,139],[35,138]]]}',
    repair: "swap-coordinates",
  },
  "position-swapped-suspected": {
    layer: "coordinates",
    severity: "warning",
    meaning: "One feature lies far from all others, and among them if its latitude and longitude change places.",
    wayOut: "Compare it with the map; swap its coordinates if they are.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[38,34]}},{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[40,35]}},{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[34.5,39]}}]}',
  },
  "position-repeated": {
    layer: "coordinates",
    severity: "warning",
    meaning: "A ring repeats a position right after itself. Harmless.",
    wayOut: "Drop the repeats.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,0],[1,1],[0,0]]]}',
    repair: "drop-repeated-position",
  },
  "line-too-short": {
    layer: "coordinates",
    severity: "error",
    meaning: "A line has fewer than two positions.",
    wayOut: "Give it a second position, or take it out.",
    example: '{"type":"LineString","coordinates":[[1,2]]}',
    repair: "drop-line",
  },
  "polygon-empty": {
    layer: "coordinates",
    severity: "error",
    meaning: "A polygon has no ring.",
    wayOut: "Take it out, or give it one.",
    example: '{"type":"Polygon","coordinates":[]}',
    repair: "drop-part",
  },
  "ring-too-short": {
    layer: "coordinates",
    severity: "error",
    meaning: "A ring has fewer than four positions, the last repeating the first.",
    wayOut: "Take it out, or draw it whole.",
    example: '{"type":"Polygon","coordinates":[[]]}',
    repair: "drop-part",
  },
  "ring-not-closed": {
    layer: "coordinates",
    severity: "error",
    meaning: "A ring's last position is not its first; `found` is how far apart they are.",
    wayOut: "Repeat the first position at the end, if nothing is missing between the two.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}',
    repair: "close-ring",
  },
  "ring-without-ground": {
    layer: "coordinates",
    severity: "error",
    meaning: "All positions of a ring lie on one line, so that it encloses nothing.",
    wayOut: "Take it out.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,1],[2,2],[0,0]]]}',
    repair: "drop-part",
  },
  "ring-crosses-itself": {
    layer: "coordinates",
    severity: "error",
    meaning: "Two edges of a ring cross, or run along one another.",
    wayOut: "Split it at the crossing, or mend the order of its positions.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}',
    repair: "split-self-intersection",
  },
  "ring-touches-itself": {
    layer: "coordinates",
    severity: "warning",
    meaning:
      "A ring comes to one place twice without crossing itself. It is measured all the same; other programs may refuse it.",
    wayOut: "Split it there into two parts, or into a ring and a hole.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[2,0],[1,1],[2,2],[0,2],[1,1],[0,0]]]}',
    repair: "split-self-intersection",
  },
  "ring-spike": {
    layer: "coordinates",
    severity: "error",
    meaning: "A ring runs out to a place and straight back.",
    wayOut: "Take the tip of the spike out.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[2,4],[2,6],[2,4],[0,4],[0,0]]]}',
    repair: "drop-spike",
  },
  "ring-orientation": {
    layer: "coordinates",
    severity: "warning",
    meaning:
      "A ring runs against RFC 7946's right-hand rule: outer rings counter-clockwise, holes clockwise. It is measured all the same.",
    wayOut: "Turn it round.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[0,1],[1,1],[1,0],[0,0]]]}',
    repair: "rewind-ring",
  },
  "ring-over-antimeridian": {
    layer: "coordinates",
    severity: "warning",
    meaning:
      "A ring jumps over the antimeridian. It is measured rightly here, but RFC 7946 asks to cut it there, and other programs draw it round the world.",
    wayOut: "Cut it in two at ±180°.",
    example: '{"type":"Polygon","coordinates":[[[179,0],[-179,0],[-179,1],[179,1],[179,0]]]}',
    repair: "cut-at-antimeridian",
  },
  "ring-round-pole": {
    layer: "coordinates",
    severity: "error",
    meaning:
      "A ring goes round a pole: no plane of longitude and latitude can hold it, so it cannot be laid over others.",
    wayOut: "Cut it along a meridian down to the pole.",
    example: '{"type":"Polygon","coordinates":[[[0,80],[120,80],[-120,80],[0,80]]]}',
    repair: "drop-part",
  },
  "hole-outside": {
    layer: "coordinates",
    severity: "error",
    meaning: "A hole leaves its outer ring, or lies beside it.",
    wayOut: "Make a polygon of its own of it, or take it out.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]],[[5,5],[5,6],[6,6],[5,5]]]}',
    repair: "rebuild-polygon",
  },
  "holes-overlap": {
    layer: "coordinates",
    severity: "error",
    meaning: "Two holes of a polygon cross, or one lies in the other.",
    wayOut: "Unite them, or take the inner one out.",
    example:
      '{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[1,5],[5,5],[5,1],[1,1]],[[3,3],[3,7],[7,7],[7,3],[3,3]]]}',
    repair: "rebuild-polygon",
  },
  "parts-overlap": {
    layer: "coordinates",
    severity: "error",
    meaning: "Two parts of a MultiPolygon cover the same ground, which would count twice.",
    wayOut: "Unite them.",
    example:
      '{"type":"MultiPolygon","coordinates":[[[[0,0],[2,0],[2,2],[0,2],[0,0]]],[[[1,1],[3,1],[3,3],[1,3],[1,1]]]]}',
    repair: "rebuild-polygon",
  },
  "rings-share-edge": {
    layer: "coordinates",
    severity: "warning",
    meaning:
      "Two rings of one geometry run along one another with their ground on different sides. Harmless here; other programs may refuse it.",
    wayOut: "Unite the parts.",
    example:
      '{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,1],[0,0]]],[[[1,0],[2,0],[2,1],[1,1],[1,0]]]]}',
    repair: "rebuild-polygon",
  },
  "bbox-mismatch": {
    layer: "coordinates",
    severity: "warning",
    meaning: "A `bbox` does not hold the coordinates that it stands beside. It is not used here.",
    wayOut: "Take it out, or make it anew.",
    example: '{"type":"Point","bbox":[5,5,6,6],"coordinates":[1,2]}',
    repair: "drop-bbox",
  },
  "no-ground": {
    layer: "map",
    severity: "warning",
    meaning: "No feature is a polygon, so that there is no ground to measure.",
    wayOut: "Nothing, if the file is not meant to be a control map; else give control areas as polygons.",
    example: '{"type":"Point","coordinates":[1,2]}',
  },
  "actor-missing": {
    layer: "map",
    severity: "warning",
    meaning: "Areas do not say who holds them. They count as ground of one actor named `area`.",
    wayOut: "Name the property with `--actor-property`, or give each area an `actor`.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}',
  },
  "actor-unknown": {
    layer: "map",
    severity: "warning",
    meaning: "A snapshot gives ground to an actor that it does not introduce among its `actors`.",
    wayOut: "Add the actor to the head, or mend the id.",
  },
  "actor-spelled-twice": {
    layer: "map",
    severity: "warning",
    meaning: "Two actors differ by capitals, blanks or accents only, so that one party's ground may be counted as two.",
    wayOut: "Spell it one way.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"Gov"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},{"type":"Feature","properties":{"actor":"gov"},"geometry":{"type":"Polygon","coordinates":[[[2,0],[3,0],[3,1],[2,0]]]}}]}',
  },
  "date-missing": {
    layer: "map",
    severity: "warning",
    meaning: "Neither the file nor its name says which day it draws.",
    wayOut: "Name the file after its date, such as `2017-08-13.geojson`, or give its features a `date`.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}',
  },
  "date-invalid": {
    layer: "map",
    severity: "warning",
    meaning: "A `date` is no day of the calendar, written YYYY-MM-DD.",
    wayOut: "Write it as `2017-08-13`.",
    example:
      '{"type":"Feature","properties":{"date":"2017-02-30"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}}',
  },
  "dates-differ": {
    layer: "map",
    severity: "warning",
    meaning: "Features of one file are of different days. A command that measures one map asks which with `--date`.",
    wayOut: "Split the file by date.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"date":"2017-08-13"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},{"type":"Feature","properties":{"date":"2017-08-14"},"geometry":{"type":"Polygon","coordinates":[[[2,0],[3,0],[3,1],[2,0]]]}}]}',
  },
  "actors-overlap": {
    layer: "map",
    severity: "error",
    meaning: "The same ground is given to two actors; `found` is how much.",
    wayOut: "Redraw one of them, or give the ground to `contested`.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},{"type":"Feature","properties":{"actor":"b"},"geometry":{"type":"Polygon","coordinates":[[[0.5,0],[1.5,0],[1.5,1],[0.5,1],[0.5,0]]]}}]}',
  },
  "ground-counted-twice": {
    layer: "map",
    severity: "warning",
    meaning: "Two features of one actor cover the same ground, which counts twice; `found` is how much.",
    wayOut: "Unite them, or take one out.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0.5,0],[1.5,0],[1.5,1],[0.5,1],[0.5,0]]]}}]}',
  },
  "sliver-overlap": {
    layer: "map",
    severity: "warning",
    meaning: "Two areas overlap in a strip less than a metre wide: a border drawn twice.",
    wayOut: "Draw the border once, and let both areas use its positions.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},{"type":"Feature","properties":{"actor":"b"},"geometry":{"type":"Polygon","coordinates":[[[0.9999999,0],[2,0],[2,1],[0.9999999,1],[0.9999999,0]]]}}]}',
  },
  "sliver-gap": {
    layer: "map",
    severity: "warning",
    meaning: "A strip less than a metre wide between two areas belongs to nobody: a border drawn twice.",
    wayOut: "Draw the border once, and let both areas use its positions.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2],[0,2],[0,0]],[[0.5,0.5],[0.5,1.5],[1.5,1.5],[1.5,0.5],[0.5,0.5]]]}},{"type":"Feature","properties":{"actor":"b"},"geometry":{"type":"Polygon","coordinates":[[[0.5000001,0.5],[1.5,0.5],[1.5,1.5],[0.5000001,1.5],[0.5000001,0.5]]]}}]}',
  },
  "sliver-area": {
    layer: "map",
    severity: "warning",
    meaning: "A part or a hole of an area is less than a metre wide, and no drawing is that good.",
    wayOut: "Drop it.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,0.000001],[0,0]]]}',
    repair: "drop-sliver",
  },
  "unexplained-hole": {
    layer: "map",
    severity: "warning",
    meaning: "Ground with areas of several actors all round it belongs to nobody.",
    wayOut: "Give it to an actor, or to `unknown`.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[3,0],[3,3],[0,3],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]}},{"type":"Feature","properties":{"actor":"b"},"geometry":{"type":"Polygon","coordinates":[[[3,0],[4,0],[4,3],[3,3],[3,0]]]}}]}',
  },
  "place-on-wrong-side": {
    layer: "map",
    severity: "error",
    meaning:
      "A place stands on the ground of another actor than the one that is said to hold it, farther from the line than its radius.",
    wayOut: "Redraw the line, or mend the claim.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},{"type":"Feature","properties":{"holder":"b","radiusMetres":500},"geometry":{"type":"Point","coordinates":[0.5,0.5]}}]}',
  },
  "map-not-checked": {
    layer: "map",
    severity: "warning",
    meaning:
      "The grounds were not laid over one another, because there are too many actors or something stood in the way.",
    wayOut: "See the message.",
  },
  "snapshot-malformed": {
    layer: "map",
    severity: "error",
    meaning:
      "The file calls itself a snapshot of this project, but a member that docs/snapshot-format.md asks for is missing or of the wrong type.",
    wayOut: "Mend the member, or take `frontline` out: then it is read as plain areas.",
    example:
      '{"type":"FeatureCollection","frontline":{"format":"frontline-snapshot","version":1,"date":"soon","reports":[],"actors":[],"claims":{},"attribution":[]},"features":[]}',
  },
  "format-unknown": {
    layer: "import",
    severity: "error",
    meaning: "Neither the bytes of a file nor its name tell a format that can be read.",
    wayOut: "Convert the file, or name its format.",
  },
  "text-encoding": {
    layer: "import",
    severity: "warning",
    meaning:
      "The text is not UTF-8, nor what its XML declaration says. It is read as Windows-1256, the usual table of old Arabic files.",
    wayOut: "Save the file as UTF-8.",
  },
  "xml-syntax": {
    layer: "import",
    severity: "error",
    meaning: "XML is not well-formed.",
    wayOut: "Mend the place that the message tells, or export the file again.",
  },
  "xml-doctype": {
    layer: "import",
    severity: "error",
    meaning:
      "XML declares a document type, where entities can be declared that grow to gigabytes or fetch files. Nothing of it is read.",
    wayOut: "Take `<!DOCTYPE …>` out; KML needs none.",
  },
  "kml-network-link": {
    layer: "import",
    severity: "warning",
    meaning: "KML links to other files. Links are never followed.",
    wayOut: "Fetch the files yourself, if you trust them.",
  },
  "kml-picture": {
    layer: "import",
    severity: "warning",
    meaning: "KML lays pictures on the ground, which are no areas.",
    wayOut: "Trace them as polygons.",
  },
  "csv-columns": {
    layer: "import",
    severity: "error",
    meaning:
      "The first row of a table does not name columns for longitude and latitude, or for geometry as well-known text.",
    wayOut:
      "Give the columns headings, such as `lon`, `lat`, `holder`, `date`; docs/formats.md lists all that are understood.",
  },
  "csv-row": {
    layer: "import",
    severity: "error",
    meaning: "A row of a table gives no position.",
    wayOut: "Give longitude and latitude in degrees, or take the row out.",
  },
  "topojson-malformed": {
    layer: "import",
    severity: "error",
    meaning: "A topology lacks a member, or names an arc that is not there.",
    wayOut: "Export it again.",
  },
  "actor-from-colour": {
    layer: "import",
    severity: "warning",
    meaning:
      "Areas name no actor, and are told apart by colour alone: one actor a colour, named after the known actor whose colour it nearly is (CIE76 difference up to 10), else after itself.",
    wayOut: "Name the property with `--actor-property`, or give each area an `actor`.",
  },
  "date-ambiguous": {
    layer: "import",
    severity: "warning",
    meaning: "Day and month of a date may change places. It is read with the day first.",
    wayOut: "Write it as `2017-08-13`, or give it with `--date`.",
  },
  "days-split": {
    layer: "import",
    severity: "warning",
    meaning:
      "Features are of several days. Each day on which one begins becomes a map of its own; a feature with a span stands in every map within it.",
    wayOut: "Nothing, if it is so; choose one day with `--date` where a single map is asked for.",
  },
  "areas-made-of-places": {
    layer: "import",
    severity: "warning",
    meaning: "Areas were drawn around places: to each the ground nearer to it than to any other, up to a reach.",
    wayOut: "Read the areas as which places are known, not as lines; set `--reach`.",
  },
  "place-held-twice": {
    layer: "import",
    severity: "warning",
    meaning: "Two rows give one place to two holders on one day. It counts as `contested`.",
    wayOut: "Take one of them out, or date both.",
  },
  "places-too-wide": {
    layer: "import",
    severity: "error",
    meaning: "Places lie over more of the world than areas can be drawn around at once, or the reach is none.",
    wayOut: "Cut the table up, or give a reach above 0 and below 1,000 km.",
  },
  "archive-broken": {
    layer: "import",
    severity: "error",
    meaning: "A zip archive, or a file in it, cannot be unpacked, or its files overlap one another.",
    wayOut: "Fetch it, or pack it, again.",
  },
  "archive-bomb": {
    layer: "import",
    severity: "error",
    meaning:
      "An archive has too many files, or unpacks to more than can be read or to more than 200 times its size. Unpacking stopped at the limit.",
    wayOut: "Pack fewer or smaller files.",
  },
  "archive-entry-unsafe": {
    layer: "import",
    severity: "error",
    meaning:
      "The name of a file in an archive leads out of the archive's folder, or the file is a link. It is not read.",
    wayOut: "Pack the archive anew, if you trust it.",
  },
  "archive-encrypted": {
    layer: "import",
    severity: "error",
    meaning: "A file in an archive is encrypted. It is not read.",
    wayOut: "Pack the archive without a password.",
  },
  "archive-nested": {
    layer: "import",
    severity: "warning",
    meaning: "A file in an archive is itself an archive. It is not opened.",
    wayOut: "Unpack it first.",
  },
  "archive-without-map": {
    layer: "import",
    severity: "error",
    meaning: "An archive holds no file of a format that can be read.",
    wayOut: "Pack GeoJSON, KML, CSV or TopoJSON.",
  },
  "export-loses": {
    layer: "export",
    severity: "warning",
    meaning: "The format cannot hold something that the map has; `found` lists what is left out.",
    wayOut: "Keep a GeoJSON copy beside it.",
  },
  "place-near-line": {
    layer: "build",
    severity: "warning",
    meaning: "A place lies nearer to a line than its own radius: the map cannot tell on which side it is.",
    wayOut: "Nothing, if it is so; else redraw the trace.",
  },
  "trace-ends-free": {
    layer: "build",
    severity: "error",
    meaning: "A trace ends inside the theatre without meeting another line.",
    wayOut: "Draw it on until it meets another trace or leaves the theatre.",
  },
  "face-has-two-actors": {
    layer: "build",
    severity: "error",
    meaning: "The traces round a face disagree on who holds it.",
    wayOut: "Turn one of these traces round, or mend its left and right.",
  },
  "face-has-no-trace": {
    layer: "build",
    severity: "error",
    meaning: "No trace borders a face, so that nobody holds it.",
    wayOut: "Draw one, or cut the theatre.",
  },
  "date-differs": {
    layer: "series",
    severity: "warning",
    meaning: "A snapshot is of another day than its file's name says. A series takes the name's.",
    wayOut: "Mend one of the two.",
  },
  "more-errors": {
    layer: "any",
    severity: "error",
    meaning: "More errors of one code than are listed; `found` is how many more.",
    wayOut: "Mend the listed ones and run it again.",
  },
  "more-warnings": {
    layer: "any",
    severity: "warning",
    meaning: "More warnings of one code than are listed; `found` is how many more.",
    wayOut: "Mend the listed ones and run it again.",
  },
} as const satisfies Record<string, IssueKind>

/** Stable name of a kind of issue. */
export type IssueCode = keyof typeof ISSUE_CATALOGUE
