import type { Feature, FeatureCollection, Polygon } from "geojson"
import { topology } from "topojson-server"
import { expect, test } from "vitest"
import { readTopoJson } from "../../../src/snapshot/formats/read-topojson.js"

const square = (x: number): Feature<Polygon> => ({
  type: "Feature",
  properties: { actor: `a${x}` },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0],
      ],
    ],
  },
})
const MAP: FeatureCollection = { type: "FeatureCollection", features: [square(0), square(1), square(2)] }
const MADE = JSON.stringify(topology({ map: MAP }))

interface Made {
  arcs: number[][][]
  objects: Record<string, { geometries: Record<string, unknown>[] }>
  transform?: unknown
}

async function read(change: (made: Made) => void) {
  const made = JSON.parse(MADE) as Made
  change(made)
  const { value, issues } = await readTopoJson(JSON.stringify(made))
  return { actors: value?.features.map(({ properties }) => properties?.["actor"] as string), value, issues }
}

test.each<[string, (geometry: Record<string, unknown>, made: Made) => void, RegExp]>([
  ["an arc that is not there", (geometry) => (geometry["arcs"] = [[77]]), /names arc 77, and there are \d+\./],
  ["one counted from the end that is not there", (geometry) => (geometry["arcs"] = [[-77]]), /names arc -77/],
  ["a word for an arc", (geometry) => (geometry["arcs"] = [["x"]]), /names "x" as an arc\./],
  ["too few brackets", (geometry) => (geometry["arcs"] = [0]), /not as many brackets/],
  ["no arcs", (geometry) => delete geometry["arcs"], /has no "arcs"/],
  ["a type that nobody knows", (geometry) => (geometry["type"] = "Circle"), /has the type "Circle"/],
  [
    "an arc that is no list",
    (geometry, made) => {
      made.arcs.push("x" as unknown as number[][])
      geometry["arcs"] = [[made.arcs.length - 1]]
    },
    /which is no list of positions/,
  ],
])("%s costs its own geometry only, and is told with its place", async (_, harm, reason) => {
  const { actors, issues } = await read((made) => harm(made.objects["map"]!.geometries[1]!, made))
  expect(actors).toEqual(["a0", "a2"])
  expect(issues).toMatchObject([
    { code: "topojson-geometry", severity: "error", path: ["objects", "map", "geometries", 1] },
  ])
  expect(issues[0]!.message).toMatch(reason)
})

test("arcs that do not meet are told, not joined by cutting off an end", async () => {
  const { actors, issues } = await read((made) => {
    made.arcs.push([
      [50, 50],
      [51, 51],
      [52, 50],
    ])
    const ring = made.objects["map"]!.geometries[1]!["arcs"] as number[][]
    ring[0]!.push(made.arcs.length - 1)
  })
  expect(actors).toEqual(["a0", "a2"])
  expect(issues[0]!.message).toMatch(/joins arcs -?\d+ and \d+, which do not meet/)
})

test.each([
  ["no objects", (made: Made) => delete (made as Partial<Made>).objects],
  ["no arcs", (made: Made) => delete (made as Partial<Made>).arcs],
  ["a transform without a scale", (made: Made) => (made.transform = { translate: [0, 0] })],
])("a topology with %s is told as a whole", async (_, harm) => {
  const { value, issues } = await read(harm)
  expect(value).toBeNull()
  expect(issues).toMatchObject([{ code: "topojson-malformed" }])
})

test("a null geometry is kept", async () => {
  const { value, issues } = await read((made) => {
    made.objects["map"]!.geometries[1] = { type: null, properties: { actor: "none" } }
  })
  expect(issues).toEqual([])
  expect(value!.features[1]).toMatchObject({ properties: { actor: "none" }, geometry: null })
})

test("a quantised topology, as mapshaper writes it, comes out within half a step of its grid", async () => {
  const quantised = topology({ map: MAP }, 1e4)
  expect(quantised.transform).toBeDefined()
  const { value, issues } = await readTopoJson(JSON.stringify(quantised))
  expect(issues.map(({ severity }) => severity)).not.toContain("error")
  value!.features.forEach(({ geometry }, i) => {
    const corners = (geometry as Polygon).coordinates[0]!
    for (const [x, y] of corners) {
      const near = square(i).geometry.coordinates[0]!.map(([a, b]) => Math.hypot(a! - x!, b! - y!))
      expect(Math.min(...near)).toBeLessThan(3 / 1e4)
    }
  })
})

test("what arcs unfold to is held against the memory of the process before they are", async () => {
  const arc = JSON.stringify(Array.from({ length: 1000 }, (_, i) => [i / 1000, 0]))
  const shared = `{"type":"Topology","arcs":[${arc}],"objects":{"a":{"type":"MultiLineString","arcs":[[0],[0],[0]]}}}`
  expect((await readTopoJson(shared, { mostTextBytes: 60_000 })).value).not.toBeNull()
  const { value, issues } = await readTopoJson(shared, { mostTextBytes: 59_999 })
  expect(value).toBeNull()
  expect(issues).toMatchObject([{ code: "limit-exceeded", found: 3000, allowed: 2999, unit: "positions" }])
})
