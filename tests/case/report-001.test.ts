import { expect, test } from "vitest"
import { audit } from "../../src/analysis/audit/audit.js"
import { gap } from "../../src/analysis/gap.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { locateInArea } from "../../src/geometry/locate-in-area.js"
import { corpus, mapOf } from "../support/corpus.js"

const map = mapOf("2017-08-13")
const forceAt = (id: string) => {
  const { name, position, radiusMetres } = corpus.places.find((place) => place.id === id)!
  return { name: name.en, position, radiusMetres }
}
const found = gap(map, { actor: "gov", from: forceAt("al-sukhnah"), to: forceAt("al-kadir") })

test("the gap of 12–13 August 2017 is measured on the map, near the report's 35 km and with its interval", () => {
  expect(found.kind).toBe("neck")
  if (found.kind !== "neck") return
  const { widthMetres, ends } = found.neck
  // The report says about 35 km. The map is drawn from located places; a tenth either way is what "about" allows.
  expect(widthMetres.value).toBeGreaterThan(31_500)
  expect(widthMetres.value).toBeLessThan(38_500)
  expect(widthMetres.low!).toBeLessThan(widthMetres.value)
  expect(widthMetres.high!).toBeGreaterThan(widthMetres.value)
  expect(geodesicInverse(ends[0].position, ends[1].position).metres).toBeCloseTo(widthMetres.value, 6)
})

test("it joins al-Sukhnah's bank with al-Kadir's, each resting on claims of report 001", () => {
  if (found.kind !== "neck") throw new Error("no neck")
  expect(found.neck.ends.map(({ front }) => [front?.id, front?.basis])).toEqual([
    ["front:sukhnah", "claims"],
    ["front:kadir-tip", "claims"],
  ])
  for (const { front } of found.neck.ends) expect(front?.claims.some((id) => id.startsWith("001-"))).toBe(true)
})

test("no shorter line joins the two banks across the open ground", () => {
  if (found.kind !== "neck") throw new Error("no neck")
  const bank = (id: string) => map.fronts.find((front) => front.id === id)!.line
  // Brute force over the vertices of both stretches, by GeographicLib's inverse.
  const least = Math.min(
    ...bank("front:sukhnah").flatMap((a) => bank("front:kadir-tip").map((b) => geodesicInverse(a, b).metres)),
  )
  expect(found.neck.widthMetres.value).toBeLessThanOrEqual(least)
  expect(least - found.neck.widthMetres.value).toBeLessThan(200)
})

test("closing it would cut off thousands of square kilometres, Uqayribat and the oasis among them", () => {
  if (found.kind !== "neck") throw new Error("no neck")
  const { cutOffSquareMetres, places, heldBy, cutOff } = found.neck
  expect(cutOffSquareMetres.value).toBeGreaterThan(2e9)
  expect(cutOffSquareMetres.value).toBeLessThan(10e9)
  expect(places).toEqual(expect.arrayContaining(["uqayribat", "al-kawm", "huwaysis"]))
  expect(places).not.toEqual(expect.arrayContaining(["al-sukhnah"]))
  expect(heldBy.map(({ actor }) => actor)).toEqual(["is"])
  expect(locateInArea(forceAt("deir-ez-zor").position, cutOff)).toBe("outside")
})

test("the audit of report 001 gives every checkable claim a verdict with a number, and its figures are there", () => {
  const rows = audit(corpus, new Map([["2017-08-13", map]]), { report: "001" })
  const checked = rows.filter(({ verdict }) => verdict !== "not-checkable")
  expect(rows).toHaveLength(corpus.claims.filter(({ report }) => report === "001").length)
  expect(checked.every(({ computed }) => computed !== null)).toBe(true)
  const verdicts = Object.fromEntries(rows.map(({ id, verdict }) => [id, verdict]))
  expect(verdicts["001-29"]).toBe("agrees")
  expect(verdicts["001-31"]).toBe("agrees")
  expect(new Set(checked.map(({ kind }) => kind))).toEqual(
    new Set([
      "gap",
      "advance",
      "distance",
      "area",
      "enclosure",
      "direction",
      "location",
      "capture",
      "control",
      "presence",
    ]),
  )
})

test("who held what that day is on the map: the enclave, the Euphrates, the Ithriya road", () => {
  const holds = (actor: string, id: string) => locateInArea(forceAt(id).position, map.areas.get(actor)!) === "inside"
  for (const id of ["palmyra", "al-sukhnah", "ithriya", "resafa", "al-kadir", "deir-ez-zor-airbase", "brigade-137"])
    expect([id, holds("gov", id)]).toEqual([id, true])
  for (const id of ["al-kawm", "al-taybah", "uqayribat", "maadan", "al-mayadin", "humaymah"])
    expect([id, holds("is", id)]).toEqual([id, true])
  expect(holds("sdf", "tabqa")).toBe(true)
  // The enclave is no part of the main ground, and has two halves since January 2017.
  expect(map.areas.get("gov")).toHaveLength(3)
})

test("every stretch says what it rests on; inferred ones claim nothing", () => {
  for (const { id, basis, claims, pages, uncertaintyMetres, note } of map.fronts) {
    expect([id, uncertaintyMetres > 0, note.en.length > 0, /[\u0600-\u06FF]/.test(note.ar)]).toEqual([
      id,
      true,
      true,
      true,
    ])
    if (basis === "claims") expect([id, claims.length > 0]).toEqual([id, true])
    if (basis === "background") expect([id, pages.length > 0]).toEqual([id, true])
  }
})
