import type { DescribedIssue } from "./issue-kind.js"

/** What is wrong with rings beside one another, and with the box round them. */
export const POLYGON_ISSUES = {
  "hole-outside": {
    layer: "coordinates",
    meaning: "A hole leaves its outer ring, or lies beside it.",
    wayOut: "Make a polygon of its own of it, or take it out.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]],[[5,5],[5,6],[6,6],[5,5]]]}',
    repair: "rebuild-polygon",
  },
  "holes-overlap": {
    layer: "coordinates",
    meaning: "Two holes of a polygon cross, or one lies in the other.",
    wayOut: "Unite them, or take the inner one out.",
    example:
      '{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[1,5],[5,5],[5,1],[1,1]],[[3,3],[3,7],[7,7],[7,3],[3,3]]]}',
    repair: "rebuild-polygon",
  },
  "parts-overlap": {
    layer: "coordinates",
    meaning: "Two parts of a MultiPolygon cover the same ground, which would count twice.",
    wayOut: "Unite them.",
    example:
      '{"type":"MultiPolygon","coordinates":[[[[0,0],[2,0],[2,2],[0,2],[0,0]]],[[[1,1],[3,1],[3,3],[1,3],[1,1]]]]}',
    repair: "rebuild-polygon",
  },
  "rings-share-edge": {
    layer: "coordinates",
    meaning:
      "Two rings of one geometry run along one another with their ground on different sides. Harmless here; other programs may refuse it.",
    wayOut: "Unite the parts.",
    example:
      '{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,1],[0,0]]],[[[1,0],[2,0],[2,1],[1,1],[1,0]]]]}',
    repair: "rebuild-polygon",
  },
  "bbox-mismatch": {
    layer: "coordinates",
    meaning: "A `bbox` does not hold the coordinates that it stands beside. It is not used here.",
    wayOut: "Take it out, or make it anew.",
    example: '{"type":"Point","bbox":[5,5,6,6],"coordinates":[1,2]}',
    repair: "drop-bbox",
  },
} as const satisfies Record<string, DescribedIssue>
