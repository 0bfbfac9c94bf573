import type { DescribedIssue } from "./issue-kind.js"

/** What sound GeoJSON lacks, or has too much of, as a control map. */
export const MAP_ISSUES = {
  "no-ground": {
    layer: "map",
    meaning: "No feature is a polygon, so that there is no ground to measure.",
    wayOut: "Nothing, if the file is not meant to be a control map; else give control areas as polygons.",
    example: '{"type":"Point","coordinates":[1,2]}',
  },
  "actor-missing": {
    layer: "map",
    meaning: "Areas do not say who holds them. They count as ground of one actor named `area`.",
    wayOut: "Name the property with `--actor-property`, or give each area an `actor`.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}',
  },
  "actor-unknown": {
    layer: "map",
    meaning: "A snapshot gives ground to an actor that it does not introduce among its `actors`.",
    wayOut: "Add the actor to the head, or mend the id.",
  },
  "actor-spelled-twice": {
    layer: "map",
    meaning: "Two actors differ by capitals, blanks or accents only, so that one party's ground may be counted as two.",
    wayOut: "Spell it one way.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"Gov"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},{"type":"Feature","properties":{"actor":"gov"},"geometry":{"type":"Polygon","coordinates":[[[2,0],[3,0],[3,1],[2,0]]]}}]}',
  },
  "date-missing": {
    layer: "map",
    meaning: "Neither the file nor its name says which day it draws.",
    wayOut: "Name the file after its date, such as `2017-08-13.geojson`, or give its features a `date`.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}',
  },
  "date-invalid": {
    layer: "map",
    meaning:
      "A `date` is no day of the calendar, written YYYY-MM-DD; or no day can be read from it at all, so that its feature counts as one without.",
    wayOut: "Write it as `2017-08-13`.",
    example:
      '{"type":"Feature","properties":{"date":"2017-02-30"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}}',
  },
  "dates-differ": {
    layer: "map",
    meaning: "Features of one file are of different days. A command that measures one map asks which with `--date`.",
    wayOut: "Split the file by date.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"date":"2017-08-13"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},{"type":"Feature","properties":{"date":"2017-08-14"},"geometry":{"type":"Polygon","coordinates":[[[2,0],[3,0],[3,1],[2,0]]]}}]}',
  },
  "actors-overlap": {
    layer: "map",
    meaning: "The same ground is given to two actors; `found` is how much.",
    wayOut: "Redraw one of them, or give the ground to `contested`.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},{"type":"Feature","properties":{"actor":"b"},"geometry":{"type":"Polygon","coordinates":[[[0.5,0],[1.5,0],[1.5,1],[0.5,1],[0.5,0]]]}}]}',
  },
  "ground-counted-twice": {
    layer: "map",
    meaning: "Two features of one actor cover the same ground, which counts twice; `found` is how much.",
    wayOut: "Unite them, or take one out.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0.5,0],[1.5,0],[1.5,1],[0.5,1],[0.5,0]]]}}]}',
  },
  "sliver-overlap": {
    layer: "map",
    meaning: "Two areas overlap in a strip less than a metre wide: a border drawn twice.",
    wayOut: "Draw the border once, and let both areas use its positions.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},{"type":"Feature","properties":{"actor":"b"},"geometry":{"type":"Polygon","coordinates":[[[0.9999999,0],[2,0],[2,1],[0.9999999,1],[0.9999999,0]]]}}]}',
  },
  "sliver-gap": {
    layer: "map",
    meaning: "A strip less than a metre wide between two areas belongs to nobody: a border drawn twice.",
    wayOut: "Draw the border once, and let both areas use its positions.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2],[0,2],[0,0]],[[0.5,0.5],[0.5,1.5],[1.5,1.5],[1.5,0.5],[0.5,0.5]]]}},{"type":"Feature","properties":{"actor":"b"},"geometry":{"type":"Polygon","coordinates":[[[0.5000001,0.5],[1.5,0.5],[1.5,1.5],[0.5000001,1.5],[0.5000001,0.5]]]}}]}',
  },
  "sliver-area": {
    layer: "map",
    meaning: "A part or a hole of an area is less than a metre wide, and no drawing is that good.",
    wayOut: "Drop it.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,0.000001],[0,0]]]}',
    repair: "drop-sliver",
  },
  "unexplained-hole": {
    layer: "map",
    meaning: "Ground with areas of several actors all round it belongs to nobody.",
    wayOut: "Give it to an actor, or to `unknown`.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[3,0],[3,3],[0,3],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]}},{"type":"Feature","properties":{"actor":"b"},"geometry":{"type":"Polygon","coordinates":[[[3,0],[4,0],[4,3],[3,3],[3,0]]]}}]}',
  },
  "place-on-wrong-side": {
    layer: "map",
    meaning:
      "A place stands on the ground of another actor than the one that is said to hold it, farther from the line than its radius.",
    wayOut: "Redraw the line, or mend the claim.",
    example:
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"actor":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},{"type":"Feature","properties":{"holder":"b","radiusMetres":500},"geometry":{"type":"Point","coordinates":[0.5,0.5]}}]}',
  },
  "map-not-checked": {
    layer: "map",
    meaning:
      "The grounds were not laid over one another, because there are too many actors or something stood in the way.",
    wayOut: "See the message.",
  },
  "snapshot-malformed": {
    layer: "map",
    meaning:
      "The file calls itself a snapshot of this project, but a member that docs/snapshot-format.md asks for is missing or of the wrong type.",
    wayOut: "Mend the member, or take `frontline` out: then it is read as plain areas.",
    example:
      '{"type":"FeatureCollection","frontline":{"format":"frontline-snapshot","version":1,"date":"soon","reports":[],"actors":[],"claims":{},"attribution":[]},"features":[]}',
  },
} as const satisfies Record<string, DescribedIssue>
