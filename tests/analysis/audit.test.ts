import { expect, test } from "vitest"
import { audit } from "../../src/analysis/audit/audit.js"
import { checkClaim } from "../../src/analysis/audit/check-claim.js"
import { verdictOf } from "../../src/analysis/audit/verdict-of.js"
import type { Claim } from "../../src/claim/claim.js"
import { nearestOnLine } from "../../src/geometry/nearest-on-line.js"
import { auditReasonWords } from "../../src/view/audit-reason-words.js"
import { namesOf } from "../../src/view/names.js"
import { noAdvanceWords } from "../../src/view/no-advance-words.js"
import { corpus, mapOf, snapshots } from "../support/corpus.js"
import { bareMap, ringAround } from "../support/shapes.js"

const map = mapOf("2017-08-13")
const names = namesOf(corpus)
const claim = (part: Record<string, unknown>): Claim =>
  ({
    id: "t-01",
    report: "001",
    paragraph: 1,
    attribution: { en: "a speaker", ar: "متحدث" },
    speakerSide: null,
    interest: "neutral",
    date: { from: "2017-08-12", to: "2017-08-13" },
    statement: { en: "…", ar: "…" },
    ...part,
  }) as Claim
const check = (part: Record<string, unknown>) => checkClaim(claim(part), map, corpus)
const about = (value: number, low: number, high: number) => ({ value, low, high, unit: "m" })

test("in the range agrees, out of reach of it disagrees, between is ambiguous", () => {
  expect(verdictOf({ value: 35, low: 27, high: 44 }, { low: 31, high: 39 })).toBe("agrees")
  expect(verdictOf({ value: 42, low: 38, high: 46 }, { low: 31, high: 39 })).toBe("ambiguous")
  expect(verdictOf({ value: 42, low: 40, high: 46 }, { low: 31, high: 39 })).toBe("disagrees")
  expect(verdictOf({ value: 42, low: null, high: null }, { low: 31, high: 39 })).toBe("disagrees")
  expect(verdictOf({ value: 5, low: 1, high: 9 }, { low: 0, high: null })).toBe("agrees")
})

test("a holder agrees inside, disagrees outside, and cannot be told within the place's radius", () => {
  expect(check({ kind: "control", actor: "gov", place: "palmyra" })).toMatchObject({ verdict: "agrees", unit: "m" })
  expect(check({ kind: "control", actor: "is", place: "palmyra" })).toMatchObject({ verdict: "disagrees" })
  // al-Kadir is known within 10 km and drawn 2 km from the line.
  expect(check({ kind: "control", actor: "gov", place: "al-kadir" })).toMatchObject({ verdict: "ambiguous" })
  expect(check({ kind: "failed-attack", actor: "gov", against: "is", place: "humaymah" })).toMatchObject({
    verdict: "agrees",
  })
  expect(check({ kind: "loss", actor: "is", to: "gov", place: "palmyra" })).toMatchObject({ verdict: "agrees" })
})

test("an outweighed claim is told which claim outweighs it", () => {
  expect(check({ kind: "control", actor: "is", place: "al-sukhnah" }).reason).toMatchObject({
    kind: "held-otherwise",
    holder: "gov",
    outweighedBy: "001-27",
  })
})

test("distances, directions and places in governorates are measured", () => {
  // PROJ's geod: Palmyra to al-Sukhnah is 64.613 km towards 56.2°.
  expect(check({ kind: "distance", between: ["palmyra", "al-sukhnah"], value: about(65e3, 58e3, 72e3) })).toMatchObject(
    {
      verdict: "agrees",
      computed: { value: expect.closeTo(64_613, 0) },
    },
  )
  expect(check({ kind: "distance", between: ["palmyra", "al-sukhnah"], value: about(30e3, 27e3, 33e3) }).verdict).toBe(
    "disagrees",
  )
  expect(check({ kind: "direction", place: "al-sukhnah", of: "palmyra", bearing: "north-east" })).toMatchObject({
    verdict: "agrees",
    computed: { value: expect.closeTo(56.2, 0) },
  })
  expect(check({ kind: "direction", place: "al-sukhnah", of: "palmyra", bearing: "south" }).verdict).toBe("disagrees")
  expect(check({ kind: "location", place: "palmyra", relation: "in", of: "gov-homs" }).verdict).toBe("agrees")
  expect(check({ kind: "location", place: "raqqa", relation: "in", of: "gov-homs" }).verdict).toBe("disagrees")
})

test("a direction due north does not break at 360°", () => {
  // Resafa lies 6° west of north from al-Kawm.
  expect(check({ kind: "direction", place: "resafa", of: "al-kawm", bearing: "north" })).toMatchObject({
    verdict: "agrees",
  })
})

test("an advance between two maps of its own days is what the two maps show; else it is measured from where it began", () => {
  const box = (north: number) =>
    ringAround(
      [38.85, 35],
      [
        [-20_000, -20_000],
        [20_000, -20_000],
        [20_000, north],
        [-20_000, north],
      ],
    )
  const told = (days: { from: string; to: string }, maps: Record<string, number>, value = about(15e3, 12e3, 18e3)) => {
    const report = { ...corpus.reports.find(({ id }) => id === "001")!, describes: days }
    const toward = { kind: "advance", actor: "gov", toward: "al-kawm", from: "boundary:gov-homs/gov-raqqa", value }
    const made = Object.entries(maps).map(([date, north]) => [date, bareMap({ gov: [[box(north)]] })] as const)
    const [row] = audit({ ...corpus, reports: [report], claims: [claim({ ...toward, date: days })] }, new Map(made))
    return row!
  }
  const days = { from: "2017-08-12", to: "2017-08-13" }
  // The line moves 15 km north, and the maps draw no fronts, so nothing is known of how far it may be off.
  for (const first of ["2017-08-12", "2017-08-11"]) {
    const row = told(days, { [first]: 0, "2017-08-13": 15_000 })
    expect(row).toMatchObject({ verdict: "agrees", computed: { low: null }, reason: { kind: "advance-between-maps" } })
    expect(row.computed!.value).toBeCloseTo(15_000, -2)
  }
  expect(told(days, { "2017-08-12": 0, "2017-08-13": 30_000 }).verdict).toBe("disagrees")
  const still = told(days, { "2017-08-12": 0, "2017-08-13": 0 })
  expect(still).toMatchObject({ verdict: "not-checkable", reason: { kind: "no-advance", reason: "no-gain" } })
  for (const language of ["en", "ar"] as const)
    expect(auditReasonWords(still.reason, names, language)).toContain(noAdvanceWords("no-gain", language))
  // A map of weeks before cannot tell what was gained in these days.
  expect(told(days, { "2017-07-01": 0, "2017-08-13": 15_000 }).reason.kind).toBe("no-front")
})

test("the line beyond where an advance led is the actor's own, not that of others nearer by", () => {
  const claimed = { kind: "advance", actor: "gov", toward: "raqqa", from: "palmyra", value: about(15e3, 12e3, 18e3) }
  const row = checkClaim(claim(claimed), map, corpus)
  const own = map.fronts.filter(({ left, right }) => left === "gov" || right === "gov")
  expect(Math.min(...own.map(({ line }) => nearestOnLine(row.witness[1]!, line).metres))).toBeLessThan(1)
})

test("what a map cannot check is said to be so, with the reason", () => {
  expect(check({ kind: "casualties", actor: "is" })).toMatchObject({ verdict: "not-checkable", computed: null })
  expect(check({ kind: "control", actor: "gov", place: "tartus" }).reason).toEqual({
    kind: "outside-theatre",
    place: "tartus",
  })
  expect(check({ kind: "presence", actors: ["gov"], place: "hmeimim" }).verdict).toBe("not-checkable")
  expect(
    check({ kind: "gap", actor: "gov", between: ["palmyra", "uqayribat"], value: about(1, 0, 2) }).reason,
  ).toMatchObject({
    kind: "no-gap",
    reason: { kind: "not-held", force: "to", holder: "is" },
  })
})

test("every claim of every report has a row, and every checked row a number and its reason", () => {
  const rows = audit(corpus, new Map([...snapshots.keys()].map((date) => [date, mapOf(date)])))
  expect(rows.map(({ id }) => id)).toEqual(
    corpus.claims.filter(({ report }) => report !== "background").map(({ id }) => id),
  )
  for (const { id, verdict, computed, reason } of rows) {
    const [en, ar] = (["en", "ar"] as const).map((language) => auditReasonWords(reason, names, language))
    expect([id, en!.length > 5, /[\u0600-\u06FF]/.test(ar!)]).toEqual([id, true, true])
    // Neither an id nor a hole where a name belongs.
    expect([id, /undefined|NaN|\[object|of (gov|opp|sdf|is)\b/.exec(en!)]).toEqual([id, null])
    expect([id, verdict === "not-checkable" || computed !== null]).toEqual([id, true])
  }
  for (const report of ["000", "001", "002", "003", "004"]) {
    expect(rows.filter((row) => row.report === report && row.verdict !== "not-checkable").length).toBeGreaterThan(5)
  }
  expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(
    new Set(["agrees", "disagrees", "ambiguous", "not-checkable"]),
  )
})
