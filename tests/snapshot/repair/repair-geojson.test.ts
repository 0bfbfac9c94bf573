import fc from "fast-check"
import { expect, test } from "vitest"
import { ISSUE_CATALOGUE } from "../../../src/report/issue-catalogue.js"
import type { IssueKind } from "../../../src/report/issues/issue-kind.js"
import { REPAIR_CATALOGUE } from "../../../src/report/repair-catalogue.js"
import { parseGeoJson } from "../../../src/snapshot/parse-geojson.js"
import { repairGeoJson } from "../../../src/snapshot/repair/repair-geojson.js"
import { brokenText, seedsOf } from "../../support/broken-geojson.js"
import { snapshots } from "../../support/corpus.js"

const errorsOf = (text: string) => parseGeoJson(text).issues.filter(({ severity }) => severity === "error")
const examples = Object.entries<IssueKind>(ISSUE_CATALOGUE).flatMap(([code, { example, repair }]) =>
  example === undefined || repair === undefined ? [] : [[code, repair, example] as const],
)

test.each(examples)("what has %s is mended by %s, and then has no error", (code, repair, example) => {
  const { value, repairs } = repairGeoJson(example)
  expect(repairs.map(({ name }) => name)).toContain(repair)
  if (value === null) expect(["drop-line", "drop-part", "drop-position", "drop-ring", "drop-sliver"]).toContain(repair)
  else expect(parseGeoJson(JSON.stringify(value)).issues.map((issue) => issue.code)).not.toContain(code)
})

test("a repair that the catalogue of issues names is a repair", () => {
  const named = Object.values<IssueKind>(ISSUE_CATALOGUE).flatMap(({ repair }) => repair ?? [])
  expect(named.filter((name) => !Object.hasOwn(REPAIR_CATALOGUE, name))).toEqual([])
})

const ring = (...positions: number[][]) => ({ type: "Polygon", coordinates: [positions] })

test.each([
  [
    "mend-type",
    {
      type: "polygon",
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    },
  ],
  ["complete-feature", { type: "FeatureCollection", features: [{ type: "Point", coordinates: [1, 2] }] }],
  ["drop-feature", { type: "FeatureCollection", features: [7] }],
  ["drop-geometry", { type: "Feature", properties: { name: "x" }, geometry: { type: "Circle" } }],
  [
    "wrap-longitude",
    {
      type: "LineString",
      coordinates: [
        [179, 0],
        [181, 0],
      ],
    },
  ],
  ["drop-heights", ring([0, 0, 5], [2, 2, 5], [2, 0, 5], [0, 2, 5], [0, 0, 5])],
  [
    "drop-ring",
    {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 0],
        ],
        [
          [5, 1],
          [6, 1],
          [5, 1],
          [5, 1],
        ],
      ],
    },
  ],
  [
    "drop-part",
    {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 0],
          ],
        ],
        [
          [
            [50, 1],
            [60, 1],
          ],
        ],
      ],
    },
  ],
])("%s is applied, told with its place, and leaves the rest", (name, value) => {
  const made = repairGeoJson(JSON.stringify(value))
  expect(made.repairs.map((repair) => repair.name)).toContain(name)
  for (const { message } of made.repairs) expect(message).toMatch(/[.]$/)
  expect(errorsOf(JSON.stringify(made.value))).toEqual([])
})

test("a key that stands twice keeps its last value", () => {
  const made = repairGeoJson('{"type":"Point","coordinates":[1,2],"coordinates":[3,4]}')
  expect(made.repairs.map(({ name }) => name)).toEqual(["keep-last-key"])
  expect(made.value).toEqual({ type: "Point", coordinates: [3, 4] })
})

test("a sound file is left as it is, to the last member", () => {
  const text =
    '{"type":"FeatureCollection","name":"x","features":[{"type":"Feature","id":7,"properties":{"a":[1,{"b":null}]},"geometry":{"type":"Polygon","coordinates":[[[0,0,1],[1,0,2],[1,1,3],[0,0,1]]]},"extra":true}]}'
  const made = repairGeoJson(text)
  expect(made.repairs).toEqual([])
  expect(JSON.stringify(made.value)).toBe(text)
})

test("a bow-tie keeps the ground that it goes round, and both numbers are told", () => {
  const { value, squareMetres, repairs } = repairGeoJson(JSON.stringify(ring([0, 0], [4, 0], [1, 3], [3, 3], [0, 0])))
  expect(value).toMatchObject({ type: "MultiPolygon" })
  // The two loops of the ring run opposite ways: measured as it stands, the small one is taken off the large one.
  expect(squareMetres.after).toBeGreaterThan(squareMetres.before)
  expect(repairs[0]).toMatchObject({ name: "split-self-intersection", unit: "m2", after: squareMetres.after })
})

test("an open ring is closed where its ends are near or its last position only is missing, and else left out", () => {
  const open = ring([0, 0], [1, 0], [1, 1], [0, 1])
  expect(repairGeoJson(JSON.stringify(open)).repairs.map(({ name }) => name)).toEqual(["close-ring"])
  const cut = ring([0, 0], [1, 0], [1, 1], [1, 2], [1, 3], [1, 4])
  expect(repairGeoJson(JSON.stringify(cut)).repairs.map(({ name }) => name)).toContain("drop-part")
})

test("whatever is broken: what is kept has no errors, and mending it again changes nothing", () => {
  fc.assert(
    fc.property(brokenText(seedsOf([...snapshots.values()])), (text) => {
      const { value, repairs } = repairGeoJson(text)
      if (value === null) return
      const mended = JSON.stringify(value)
      expect(errorsOf(mended)).toEqual([])
      const again = repairGeoJson(mended)
      expect(again.repairs).toEqual([])
      expect(JSON.stringify(again.value)).toBe(mended)
      if (repairs.length > 0) return
      // Nothing is changed without a repair that says so, to the last member.
      expect(errorsOf(text)).toEqual([])
      expect(mended).toBe(JSON.stringify(JSON.parse(text)))
    }),
    { numRuns: 1500 },
  )
})
