import { expect, test } from "vitest"
import { buildSnapshot } from "../../src/snapshot/build-snapshot.js"
import { formatSnapshot } from "../../src/snapshot/format-snapshot.js"
import { corpus, snapshots } from "../support/corpus.js"

const ARABIC = /[\u0600-\u06FF]/
const DATE = /^\d{4}-\d{2}-\d{2}$/

test.each([...corpus.traces.keys()])("the committed snapshot of %s is what the build makes, byte for byte", (date) => {
  const { snapshot, issues } = buildSnapshot(corpus, date)
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([])
  const [built, committed] = [formatSnapshot(snapshot!).split("\n"), snapshots.get(date)!.split("\n")]
  expect(built.filter((line, i) => line !== committed[i]).map((line) => line.slice(0, 120))).toEqual([])
  expect(built.length).toBe(committed.length)
})

test("changing one holder in one claim stops the build and names it", () => {
  const claims = corpus.claims.map((claim) =>
    claim.id === "001-27" && claim.kind === "control" ? { ...claim, actor: "is" } : claim,
  )
  const { snapshot, issues } = buildSnapshot({ ...corpus, claims }, "2017-08-13")
  expect(snapshot).toBeNull()
  expect(issues.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /"sukhnah" puts al-Sukhnah on the ground of gov, 2\d{3} m beyond the line, but claim 001-27 gives it to is/,
    ),
  ])
})

test("the gazetteer has 145 places with both names, a radius and a source each", () => {
  expect(corpus.places).toHaveLength(145)
  for (const { id, name, radiusMetres, sources, position } of corpus.places) {
    expect([
      id,
      name.en.length > 0,
      ARABIC.test(name.ar),
      radiusMetres > 0,
      sources.length > 0,
      position.every(Number.isFinite),
    ]).toEqual([id, true, true, true, true, true])
  }
})

test("ids are unique, and every reference leads somewhere", () => {
  const unique = (ids: readonly string[]) => expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  const places = new Set(corpus.places.map(({ id }) => id))
  const actors = new Set(corpus.actors.map(({ id }) => id))
  const reports = new Map(corpus.reports.map((report) => [report.id, report]))
  const claims = new Set(corpus.claims.map(({ id }) => id))
  unique(corpus.places.map(({ id }) => id))
  unique(corpus.claims.map(({ id }) => id))
  for (const claim of corpus.claims) {
    const named = ["place", "of", "toward"].flatMap(
      (key) => (claim as unknown as Record<string, string | undefined>)[key] ?? [],
    )
    const between = "between" in claim ? (claim.between ?? []) : []
    expect([claim.id, [...named, ...between].filter((id) => !places.has(id))]).toEqual([claim.id, []])
    const parties = ["actor", "from", "to", "against", "enclosed"].flatMap(
      (key) => (claim as unknown as Record<string, string | undefined>)[key] ?? [],
    )
    expect([
      claim.id,
      parties.filter((id) => !actors.has(id) && !id.startsWith("boundary:") && !places.has(id)),
    ]).toEqual([claim.id, []])
    if (claim.report !== "background") {
      expect([claim.id, reports.has(claim.report), claim.id.startsWith(claim.report)]).toEqual([claim.id, true, true])
      expect([claim.id, claim.paragraph! >= 0 && claim.paragraph! <= reports.get(claim.report)!.paragraphs]).toEqual([
        claim.id,
        true,
      ])
    }
  }
  for (const [date, traces] of corpus.traces) {
    unique(traces.map(({ id }) => id))
    for (const { id, anchors, claims: cited, left, right } of traces) {
      expect([
        date,
        id,
        anchors.filter((anchor) => !places.has(anchor)),
        cited.filter((claim) => !claims.has(claim)),
      ]).toEqual([date, id, [], []])
      expect([date, id, actors.has(left) && actors.has(right) && left !== right]).toEqual([date, id, true])
    }
  }
})

test("every claim is dated, attributed and put into words in both languages", () => {
  for (const { id, date, attribution, statement } of corpus.claims) {
    expect([id, DATE.test(date.from) && DATE.test(date.to) && date.from <= date.to]).toEqual([id, true])
    expect([id, attribution.en.length > 1, ARABIC.test(attribution.ar)]).toEqual([id, true, true])
    expect([id, statement.en.length > 5, ARABIC.test(statement.ar)]).toEqual([id, true, true])
  }
})

test("a background claim names its page, or says how it is inferred", () => {
  for (const claim of corpus.claims.filter(({ report }) => report === "background")) {
    expect([claim.id, claim.page !== undefined || claim.inferred !== undefined]).toEqual([claim.id, true])
  }
})
