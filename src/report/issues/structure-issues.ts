import type { DescribedIssue } from "./issue-kind.js"

/** What is wrong with JSON as GeoJSON, before a single number is looked at. */
export const STRUCTURE_ISSUES = {
  "geojson-structure": {
    layer: "structure",
    meaning: "A member that RFC 7946 asks for is missing or of the wrong type.",
    wayOut: "Give the member, as the message says.",
    example: '{"type":"Feature","geometry":null}',
    repair: "complete-feature",
  },
  "bbox-malformed": {
    layer: "structure",
    meaning: "A `bbox` is no list of four or six finite numbers, or its south lies north of its north.",
    wayOut: "Take it out: it can always be made anew.",
    example: '{"type":"Point","bbox":[1,2,3],"coordinates":[1,2]}',
    repair: "drop-bbox",
  },
  "crs-not-wgs84": {
    layer: "structure",
    meaning:
      "An old `crs` member names another system than WGS84. RFC 7946 knows no other, and the numbers are read as degrees.",
    wayOut: "Convert the file to WGS84, longitude first, and take `crs` out.",
    example: '{"type":"Point","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"coordinates":[1,2]}',
  },
} as const satisfies Record<string, DescribedIssue>
