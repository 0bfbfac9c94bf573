import fc from "fast-check"
import { coordinate, name, orElse } from "../../support/broken-geojson.js"

const point = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(coordinate, coordinate).map((pair): unknown => pair) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, [], [1], {}, [null, null], ["1", "2"], [1, 2, 3]) },
)
/** Numbers of arcs: those that there are, those run backwards, and some that there are not. */
const arc = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -4, max: 3 }).map((value): unknown => value) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(99, -99, 1.5, null, "0", 1e9, -1e9, [], {}) },
)
const ring = fc.array(arc, { maxLength: 4 })
const rings = fc.array(ring, { maxLength: 3 })

const properties = orElse(
  fc.record(
    {
      actor: orElse(name),
      date: fc.constantFrom("2017-08-13", "2017-08-14", "soon"),
      fill: fc.constantFrom("#ff0000", "red", "#0f0"),
    },
    { requiredKeys: [] },
  ),
)
const shape = (type: string, key: "arcs" | "coordinates", value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.record(
    { type: orElse(fc.constant(type)), [key]: orElse(value), id: fc.string({ maxLength: 4 }), properties },
    { requiredKeys: ["type", key] },
  )
const geometry = fc.letrec<{ geometry: unknown }>((tie) => ({
  geometry: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 6, arbitrary: shape("Polygon", "arcs", rings) },
    { weight: 6, arbitrary: shape("MultiPolygon", "arcs", fc.array(rings, { maxLength: 3 })) },
    { weight: 1, arbitrary: shape("LineString", "arcs", ring) },
    { weight: 1, arbitrary: shape("MultiLineString", "arcs", rings) },
    { weight: 1, arbitrary: shape("Point", "coordinates", point) },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant("GeometryCollection"),
        geometries: orElse(fc.array(tie("geometry"), { maxLength: 4 })),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, { type: null }, { type: "Topology" }) },
  ),
})).geometry

/** TopoJSON by its grammar, with faults strewn in. */
export const brokenTopoJson: fc.Arbitrary<string> = fc
  .record(
    {
      type: fc.constant("Topology"),
      arcs: orElse(fc.array(orElse(fc.array(point, { maxLength: 6 })), { maxLength: 4 })),
      objects: orElse(
        fc.dictionary(fc.constantFrom("map", "a", "__proto__", "constructor", "0"), geometry, { maxKeys: 3 }),
      ),
      transform: orElse(
        fc.record({
          scale: orElse(fc.tuple(coordinate, coordinate)),
          translate: orElse(fc.tuple(coordinate, coordinate)),
        }),
      ),
      bbox: fc.array(coordinate, { maxLength: 5 }),
      frontline: orElse(
        fc.record({
          format: fc.constant("frontline-snapshot"),
          version: fc.constant(1),
          date: fc.string({ maxLength: 10 }),
        }),
      ),
    },
    { requiredKeys: ["type", "arcs", "objects"] },
  )
  .map((value) => JSON.stringify(value))

/** Pieces that break TopoJSON where they land. */
export const TOPOJSON_SPLINTERS = [
  "-",
  "~0",
  "99",
  "-99",
  "[",
  "]",
  "[]",
  "null",
  '"arcs":',
  '"Polygon"',
  ",",
  "{",
  "}",
  "1e999",
  "1.5",
]
