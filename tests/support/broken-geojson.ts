import fc from "fast-check"
import { mutatedText } from "./mutated-text.js"

/** Numbers as strangers write them: mostly small whole ones, so that edges meet, touch and overlap in plenty. */
export const coordinate = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -4, max: 4 }) },
  { weight: 3, arbitrary: fc.double({ min: -4, max: 4, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: -181, max: 181, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(180, -180, 179.5, -179.5, 90, -90, 0, -0, 1e-9, 5e-324, 1e308, 540, 1e21) },
)
const position = fc.oneof(
  { weight: 30, arbitrary: fc.tuple(coordinate, coordinate).map((pair): unknown => pair) },
  { weight: 1, arbitrary: fc.tuple(coordinate, coordinate, coordinate) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, [], [1], "0,0", [null, 1], [1, "2"], [[1, 2]], {}, true) },
)
const run = fc.oneof(
  { weight: 1, arbitrary: fc.array(position, { maxLength: 12 }) },
  {
    weight: 4,
    arbitrary: fc.array(position, { minLength: 3, maxLength: 10 }).map((line): unknown[] => [...line, line[0]]),
  },
  // A square, so that holes and parts lie in one another more often than chance would have it.
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }), fc.integer({ min: 0, max: 5 }))
      .map(([x, y, size]): unknown[] => [
        [x, y],
        [x + size, y],
        [x + size, y + size],
        [x, y + size],
        [x, y],
      ]),
  },
)
const rings = fc.array(run, { maxLength: 4 })
const parts = fc.array(rings, { maxLength: 3 })

/** A value where a sound one is expected: now and then anything else. */
export const orElse = (sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 40, arbitrary: sound }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) })

const shape = (type: string, coordinates: fc.Arbitrary<unknown>) =>
  fc.record({ type: orElse(fc.constant(type)), coordinates: orElse(coordinates) })

export const geometry: fc.Arbitrary<unknown> = fc.letrec<{ geometry: unknown }>((tie) => ({
  geometry: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 8, arbitrary: shape("Polygon", rings) },
    { weight: 8, arbitrary: shape("MultiPolygon", parts) },
    { weight: 1, arbitrary: shape("Point", position) },
    { weight: 1, arbitrary: shape("LineString", run) },
    { weight: 1, arbitrary: shape("MultiLineString", rings) },
    { weight: 1, arbitrary: shape("MultiPoint", run) },
    { weight: 1, arbitrary: shape("MultiPolygon", rings) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant("GeometryCollection"),
        geometries: fc.array(tie("geometry"), { maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
})).geometry

/** Names of actors as strangers write them, and as somebody would who means harm. */
export const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("a", "b", "gov", "is", "contested", "unknown") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "",
      "\u202Eevil",
      "<img src=x>",
      "=1+1",
      "\u001b[31m",
    ),
  },
  { weight: 1, arbitrary: fc.integer() },
)
/** A feature by its grammar, with faults strewn in. */
export const feature = fc.record(
  {
    type: orElse(fc.constant("Feature")),
    id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    bbox: fc.array(coordinate, { maxLength: 7 }),
    properties: orElse(
      fc.record(
        {
          actor: orElse(name),
          date: fc.constantFrom("2017-08-13", "2017-08-14", "soon"),
          holder: name,
          kind: fc.constantFrom("area", "front", "place"),
        },
        { requiredKeys: [] },
      ),
    ),
    geometry: orElse(geometry),
  },
  { requiredKeys: ["type", "geometry"] },
)

/** GeoJSON by its grammar, with faults strewn in. */
export const brokenValue: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant("FeatureCollection"),
      features: fc.array(orElse(feature), { maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: geometry },
  { weight: 1, arbitrary: feature },
  { weight: 1, arbitrary: fc.jsonValue() },
)

/** Valid files to damage: the areas of snapshots with a tenth of their positions, and small shapes. */
export function seedsOf(snapshots: readonly string[]): string[] {
  const thinned = snapshots.map((text) => {
    const { features } = JSON.parse(text) as {
      features: { properties: { kind: string }; geometry: { coordinates: unknown[][][] } }[]
    }
    const areas = features.filter(({ properties }) => properties.kind === "area").slice(0, 2)
    for (const { geometry } of areas) {
      geometry.coordinates = geometry.coordinates.map((rings) =>
        rings.map((ring) => ring.filter((_, i) => i % 10 === 0 || i === ring.length - 1)),
      )
    }
    return JSON.stringify({ type: "FeatureCollection", features: areas })
  })
  return [
    ...thinned,
    '{"type":"MultiPolygon","coordinates":[[[[179,0],[-179,0],[-179,1],[179,1],[179,0]]]]}',
    '{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[1,5],[5,5],[5,1],[1,1]]]}',
    '{"type":"FeatureCollection","frontline":{"format":"frontline-snapshot","version":1,"date":"2017-08-13","reports":[],"actors":[],"claims":{},"attribution":[]},"features":[]}',
  ]
}

/** Pieces that break JSON where they land. */
const SPLINTERS = [
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"',
  "null",
  "1e999",
  "-",
  "\\u0000",
  "[[]]",
  '"type":"Polygon",',
  "\uFEFF",
  "0",
  "9",
  ".",
]

/** Files as strangers send them: GeoJSON with faults, valid files damaged, and any text. */
export function brokenText(seeds: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: brokenValue.map((value) => JSON.stringify(value) ?? "") },
    { weight: 4, arbitrary: mutatedText(seeds, SPLINTERS) },
    { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  )
}
