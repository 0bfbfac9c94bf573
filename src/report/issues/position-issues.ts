import type { DescribedIssue } from "./issue-kind.js"

/** What is wrong with positions and with how they nest. */
export const POSITION_ISSUES = {
  "wrong-nesting": {
    layer: "coordinates",
    meaning: "Coordinates have more or fewer brackets than their type asks for.",
    wayOut: "Nest them as RFC 7946 asks, or change the type.",
    example: '{"type":"Polygon","coordinates":[[0,0],[1,0],[1,1],[0,1],[0,0]]}',
    repair: "mend-nesting",
  },
  "position-not-finite": {
    layer: "coordinates",
    meaning: "A position has fewer than two numbers, or something in it that is no finite number.",
    wayOut: "Give longitude and latitude as numbers, or take the position out.",
    example: '{"type":"Point","coordinates":[1e999,0]}',
    repair: "drop-position",
  },
  "position-out-of-range": {
    layer: "coordinates",
    meaning: "A position lies outside longitude ±180° and latitude ±90°.",
    wayOut: "Convert projected coordinates to degrees first; wrap longitudes past 180°.",
    example: '{"type":"Point","coordinates":[36000,34000]}',
    repair: "drop-position",
  },
  "position-swapped": {
    layer: "coordinates",
    meaning: "Latitudes are impossible as they stand, and possible if latitude and longitude change places.",
    wayOut: "Give longitude first.",
    example: '{"type":"Polygon","coordinates":[[[35,138],[36,138],[36,139],[35,138]]]}',
    repair: "swap-coordinates",
  },
  "position-swapped-suspected": {
    layer: "coordinates",
    meaning:
      "One feature lies far from all others, and among them if its latitude and longitude change places; or a named point lies at the known place of its name, or the file on the ground of all known places, only if they do.",
    wayOut: "Compare it with the map; swap its coordinates if they are.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[38,34]}},{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[40,35]}},{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[34.5,39]}}]}',
  },
  "position-repeated": {
    layer: "coordinates",
    meaning: "A ring repeats a position right after itself. Harmless.",
    wayOut: "Drop the repeats.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,0],[1,1],[0,0]]]}',
    repair: "drop-repeated-position",
  },
  "line-too-short": {
    layer: "coordinates",
    meaning: "A line has fewer than two positions.",
    wayOut: "Give it a second position, or take it out.",
    example: '{"type":"LineString","coordinates":[[1,2]]}',
    repair: "drop-line",
  },
} as const satisfies Record<string, DescribedIssue>
