import type { DescribedIssue } from "./issue-kind.js"

/** What is met on reading other formats and archives. */
export const IMPORT_ISSUES = {
  "format-unknown": {
    layer: "import",
    meaning:
      "A file is of a format that is not read, such as a shapefile, GeoPackage or GeoParquet, or neither its bytes nor its name tell which.",
    wayOut: "Convert the file, or name its format.",
  },
  "text-encoding": {
    layer: "import",
    meaning:
      "The text is not UTF-8, nor what its XML declaration says. It is read as Windows-1256, the usual table of old Arabic files.",
    wayOut: "Save the file as UTF-8.",
  },
  "xml-syntax": {
    layer: "import",
    meaning: "XML is not well-formed.",
    wayOut: "Mend the place that the message tells, or export the file again.",
  },
  "xml-doctype": {
    layer: "import",
    meaning:
      "XML declares a document type, where entities can be declared that grow to gigabytes or fetch files. Nothing of it is read.",
    wayOut: "Take `<!DOCTYPE …>` out; KML needs none.",
  },
  "kml-network-link": {
    layer: "import",
    meaning: "KML links to other files. Links are never followed.",
    wayOut: "Fetch the files yourself, if you trust them.",
  },
  "kml-picture": {
    layer: "import",
    meaning: "KML lays pictures on the ground, which are no areas.",
    wayOut: "Trace them as polygons.",
  },
  "kml-geometry": {
    layer: "import",
    meaning: "A placemark draws something that is no point, line or area, such as a `Model`. It is passed over.",
    wayOut: "Draw a point, a line or a polygon in its place.",
  },
  "kml-style-missing": {
    layer: "import",
    meaning: "Placemarks take their colours from styles that the file does not hold. They are read without colours.",
    wayOut: "Put the styles into the file, or name who holds an area in extended data.",
  },
  "csv-columns": {
    layer: "import",
    meaning:
      "The first row of a table does not name columns for longitude and latitude, or for geometry as well-known text.",
    wayOut:
      "Give the columns headings, such as `lon`, `lat`, `holder`, `date`; docs/formats.md lists all that are understood.",
  },
  "csv-row": {
    layer: "import",
    meaning: "A row of a table gives no position. It is left out.",
    wayOut:
      "Give longitude and latitude in degrees, or geometry as well-known text in degrees of WGS84; or take the row out.",
  },
  "csv-cells": {
    layer: "import",
    meaning:
      "A row has more cells than there are headings, so that some may stand in the wrong column. It is left out.",
    wayOut: "Quote cells that have the delimiter in them, such as decimal commas, or give every column a heading.",
  },
  "csv-quotes": {
    layer: "import",
    meaning:
      "A quote is not closed, so that what follows became one cell. The row is left out; `found` is how many lines.",
    wayOut: "Close the quote; double quotes that stand within a cell.",
  },
  "csv-headings": {
    layer: "import",
    meaning: "Headings stand twice, or columns with cells have none. Their columns are read under numbered names.",
    wayOut: "Give each column a heading of its own.",
  },
  "property-unsafe": {
    layer: "import",
    meaning:
      "Columns or fields are named `__proto__`, `constructor` or `prototype`, which harms programs that copy them carelessly. They are left out.",
    wayOut: "Rename them.",
  },
  "topojson-malformed": {
    layer: "import",
    meaning: "A topology lacks a member, or has one of the wrong kind.",
    wayOut: "Export it again.",
  },
  "topojson-geometry": {
    layer: "import",
    meaning:
      "A geometry of a topology names an arc that is not there, joins arcs that do not meet, or has a type that TopoJSON does not know. It is left out.",
    wayOut: "Export it again.",
  },
  "actor-from-colour": {
    layer: "import",
    meaning:
      "Areas name no actor, and are told apart by colour alone: one actor a colour, named after the known actor whose colour it nearly is (CIE76 difference up to 10), else after itself.",
    wayOut: "Name the property with `--actor-property`, or give each area an `actor`.",
  },
  "date-ambiguous": {
    layer: "import",
    meaning: "Day and month of a date may change places. It is read with the day first.",
    wayOut: "Write it as `2017-08-13`, or give it with `--date`.",
  },
  "days-split": {
    layer: "import",
    meaning:
      "Features are of several days. Each day on which one begins becomes a map of its own; a feature with a span stands in every map within it.",
    wayOut: "Nothing, if it is so; choose one day with `--date` where a single map is asked for.",
  },
  "areas-made-of-places": {
    layer: "import",
    meaning: "Areas were drawn around places: to each the ground nearer to it than to any other, up to a reach.",
    wayOut: "Read the areas as which places are known, not as lines; set `--reach`.",
  },
  "place-held-twice": {
    layer: "import",
    meaning: "Two rows give one place to two holders on one day. It counts as `contested`.",
    wayOut: "Take one of them out, or date both.",
  },
  "places-too-wide": {
    layer: "import",
    meaning:
      "Places lie over more of the world than areas can be drawn around at once, or within reach of a pole, or the reach is none.",
    wayOut: "Cut the table up, take places at a pole out, or give a reach above 0 and below 1,000 km.",
  },
  "archive-broken": {
    layer: "import",
    meaning: "A zip archive, or a file in it, cannot be unpacked, or its files overlap one another.",
    wayOut: "Fetch it, or pack it, again.",
  },
  "archive-bomb": {
    layer: "import",
    meaning:
      "An archive has too many files, or unpacks to more than can be read or to more than 200 times its size. Unpacking stopped at the limit.",
    wayOut: "Pack fewer or smaller files.",
  },
  "archive-entry-unsafe": {
    layer: "import",
    meaning:
      "The name of a file in an archive leads out of the archive's folder, or the file is a link. It is not read.",
    wayOut: "Pack the archive anew, if you trust it.",
  },
  "archive-encrypted": {
    layer: "import",
    meaning: "A file in an archive is encrypted. It is not read.",
    wayOut: "Pack the archive without a password.",
  },
  "archive-nested": {
    layer: "import",
    meaning: "A file in an archive is itself an archive. It is not opened.",
    wayOut: "Unpack it first.",
  },
  "archive-entry-skipped": {
    layer: "import",
    meaning:
      "Files of an archive are of no format that is read, or stand beside the one KML file that a KMZ is read for.",
    wayOut: "Nothing, if they are no maps; else convert them, or give them as files of their own.",
  },
  "archive-without-map": {
    layer: "import",
    meaning: "An archive holds no file of a format that can be read.",
    wayOut: "Pack GeoJSON, KML, CSV or TopoJSON.",
  },
} as const satisfies Record<string, DescribedIssue>
