import { expect, test } from "vitest"
import { distancesToFronts } from "../../src/analysis/distances-to-fronts.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { mapOf } from "../support/corpus.js"

const map = mapOf("2017-08-13")
const sukhnah = map.places.find(({ id }) => id === "al-sukhnah")!

test("gives one distance a pair of parties, with a witness at that distance on a stretch of that pair", () => {
  const found = distancesToFronts(map, { position: sukhnah.position })
  const pairs = new Set(map.fronts.map(({ left, right }) => [left, right].toSorted().join()))
  expect(found.map(({ between }) => between.join()).toSorted()).toEqual([...pairs].toSorted())
  for (const { between, metres, at, front } of found) {
    expect([front!.left, front!.right].toSorted()).toEqual(between)
    expect(geodesicInverse(sukhnah.position, at).metres).toBeCloseTo(metres.value, 6)
  }
})

test("widens the interval by the place's radius and the stretch's drawing uncertainty", () => {
  const [nearest] = distancesToFronts(map, { position: sukhnah.position, radiusMetres: 1000 })
  const margin = 1000 + nearest!.front!.uncertaintyMetres
  expect(nearest!.metres.high).toBeCloseTo(nearest!.metres.value + margin, 6)
  expect(nearest!.metres.low).toBeCloseTo(Math.max(0, nearest!.metres.value - margin), 6)
})

test("finds the same fronts from the grounds of a map that draws none, without an interval", () => {
  const drawn = distancesToFronts(map, { position: sukhnah.position })
  const found = distancesToFronts({ ...map, fronts: [] }, { position: sukhnah.position })
  for (const { between, metres } of drawn) {
    const same = found.find((one) => one.between.join() === between.join())
    expect(same?.metres.value).toBeCloseTo(metres.value, 1)
    expect(same?.metres.low).toBeNull()
    expect(same?.front).toBeNull()
  }
})

test("has nothing to say on a map of one party", () => {
  const areas = new Map([["gov", map.areas.get("gov")!]])
  expect(distancesToFronts({ ...map, fronts: [], areas }, { position: sukhnah.position })).toEqual([])
})
