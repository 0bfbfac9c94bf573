import { expect, test } from "vitest"
import { parseGeoJson } from "../../src/snapshot/parse-geojson.js"

const polygon = (...rings: unknown[]) => JSON.stringify({ type: "Polygon", coordinates: rings })
const codes = (text: string): string[] => parseGeoJson(text).issues.map(({ code }) => code)
const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
]

test("sound GeoJSON of any kind has no issues", () => {
  expect(codes(polygon(SQUARE))).toEqual([])
  expect(codes(JSON.stringify({ type: "Feature", properties: null, geometry: null }))).toEqual([])
  expect(codes(JSON.stringify({ type: "Point", coordinates: [1, 2, 300] }))).toEqual([])
  expect(codes(JSON.stringify({ type: "FeatureCollection", features: [], extra: 1 }))).toEqual([])
})

test("a syntax error is told with its line and column", () => {
  const { value, issues } = parseGeoJson('{\n  "type": "Point",\n  "coordinates": [1, oops]\n}')
  expect(value).toBeNull()
  expect(issues).toMatchObject([{ code: "json-syntax", severity: "error", path: [] }])
  expect(issues[0]!.message).toMatch(/line 3, column 22/)
})

test("a file that was cut off says so", () => {
  expect(parseGeoJson('{"type": "Polygon", "coordinates": [[[0, 0], [1').issues[0]!.message).toMatch(/cut off/)
})

test.each([
  ["null", "geojson-structure"],
  ["[]", "geojson-structure"],
  ['{"type": "Polygone"}', "geojson-structure"],
  ['{"type": "FeatureCollection"}', "geojson-structure"],
  ['{"type": "FeatureCollection", "features": [1, {"type": "Point"}]}', "geojson-structure"],
  ['{"type": "Feature", "geometry": null}', "geojson-structure"],
])("%s is told as %s", (text, code) => {
  expect(new Set(codes(text))).toEqual(new Set([code]))
})

test("every issue of a file comes at once, each with the path of what is wrong", () => {
  const { issues } = parseGeoJson(
    JSON.stringify({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: {},
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [0, 0],
                [1, 0],
                [1, 1],
                [0, 1],
              ],
            ],
          },
        },
        { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [SQUARE] } },
        {
          type: "Feature",
          properties: {},
          geometry: {
            type: "MultiPolygon",
            coordinates: [
              [SQUARE],
              [
                [
                  [0, 95],
                  [1, 0],
                  [1, 1],
                  [0, 0],
                ],
              ],
            ],
          },
        },
        {
          type: "Feature",
          properties: {},
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [0, 0],
                [2, 2],
                [2, 0],
                [0, 2],
                [0, 0],
              ],
            ],
          },
        },
        {
          type: "Feature",
          properties: {},
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [0, 0],
                [1, "x"],
                [1, 1],
                [0, 0],
              ],
            ],
          },
        },
        { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [[]] } },
      ],
    }),
  )
  expect(issues.map(({ code, path }) => [code, path.slice(0, 2).join(" ")])).toEqual([
    ["ring-not-closed", "features 0"],
    ["position-out-of-range", "features 2"],
    ["ring-crosses-itself", "features 3"],
    ["position-not-finite", "features 4"],
    ["ring-too-short", "features 5"],
  ])
  expect(issues.every(({ message }) => /[.]$/.test(message))).toBe(true)
})

test("an open ring tells how far apart its ends are", () => {
  const [issue] = parseGeoJson(
    polygon([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ]),
  ).issues
  // One degree of the meridian from the equator: 110,574 m (GeographicLib's inverse).
  expect(issue).toMatchObject({ code: "ring-not-closed", found: 110574, allowed: 50, unit: "m" })
})

test("a bow-tie is told with the place where it crosses itself", () => {
  expect(
    parseGeoJson(
      polygon([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ]),
    ).issues[0],
  ).toMatchObject({
    code: "ring-crosses-itself",
    found: [1, 1],
  })
})

test("a ring that touches itself in one vertex is measured, with a warning", () => {
  expect(
    codes(
      polygon([
        [0, 0],
        [2, 0],
        [1, 1],
        [2, 2],
        [0, 2],
        [1, 1],
        [0, 0],
      ]),
    ),
  ).toEqual(["ring-touches-itself"])
})

test("a hole outside its ring, a ring without ground, longitude and latitude swapped", () => {
  expect(
    codes(
      polygon(SQUARE, [
        [5, 5],
        [5, 6],
        [6, 6],
        [5, 5],
      ]),
    ),
  ).toEqual(["hole-outside"])
  expect(
    codes(
      polygon([
        [0, 0],
        [1, 1],
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
    ),
  ).toEqual(["ring-without-ground"])
  expect(
    parseGeoJson(
      polygon([
        [35, 138],
        [36, 138],
        [36, 139],
        [35, 138],
      ]),
    ).issues[0]!.message,
  ).toMatch(/swapped/)
})

test("a ring may come to the antimeridian from both sides: the two positions there are one", () => {
  const ring = [
    [179, 0],
    [180, 0],
    [-180, 0],
    [-179, 0],
    [-179, 1],
    [-180, 1],
    [180, 1],
    [179, 1],
    [179, 0],
  ]
  expect(codes(polygon(ring))).toEqual(["ring-over-antimeridian", "position-repeated"])
})

test("orientation and repeats are warnings, and the file stays valid", () => {
  const { issues } = parseGeoJson(
    polygon([
      [0, 0],
      [0, 1],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ]),
  )
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
    ["position-repeated", "warning"],
    ["ring-orientation", "warning"],
  ])
})

test("names that reach for a prototype are only names", () => {
  const text = '{"type": "__proto__", "coordinates": []}'
  expect(codes(text)).toEqual(["geojson-structure"])
  expect(codes('{"type": "constructor", "coordinates": []}')).toEqual(["geojson-structure"])
})

test("numbers beyond what a double holds are not finite", () => {
  expect(codes('{"type": "Point", "coordinates": [1e999, 0]}')).toEqual(["position-not-finite"])
})
