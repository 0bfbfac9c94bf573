import { expect, test } from "vitest"
import { areas } from "../../src/analysis/areas.js"
import { closeNeck } from "../../src/analysis/close-neck.js"
import { necks } from "../../src/analysis/necks.js"
import type { MapEdit } from "../../src/model/redraw/map-edit.js"
import { handleFirstRequest } from "../../src/worker/handle-first-request.js"
import { handleRequest } from "../../src/worker/handle-request.js"
import type { WorkRequest } from "../../src/worker/request.js"
import type { AnswerTo } from "../../src/worker/response.js"
import { mapOf, snapshots } from "../support/corpus.js"

const [JUNE, AUGUST, OCTOBER] = ["2016-06-15", "2017-08-13", "2017-10-10"].map((date) => [date, mapOf(date)] as const)
const maps = new Map([JUNE!, AUGUST!, OCTOBER!])
const august = maps.get("2017-08-13")!

function answer<R extends WorkRequest>(request: R): AnswerTo<R> {
  const response = handleRequest(request, maps)
  if (response.kind !== "answer") throw new Error(response.message)
  return response.answer
}

test("opens a snapshot with the reports it names", () => {
  const opening = answer({ kind: "open", as: "x", text: snapshots.get("2017-08-13")! })
  expect(opening).toMatchObject({ kind: "map", reports: ["001"], map: { date: "2017-08-13" } })
})

test("says every fault of a file that is no map, as a value", () => {
  const opening = answer({ kind: "open", as: "x", text: '{"type":"Feature' })
  expect(opening.kind).toBe("unreadable")
  expect(opening.issues.length).toBeGreaterThan(0)
})

test("answers as the library itself does", () => {
  expect(answer({ kind: "areas", map: "2017-08-13" })).toEqual(areas(august))
  expect(answer({ kind: "necks", map: "2017-08-13", closing: "gov" })).toEqual(necks(august, { closing: "gov" }))
})

test("finds the gap between two places by their ids, and between the same two positions", () => {
  const ids = answer({ kind: "gap", map: "2017-08-13", actor: "gov", from: "al-sukhnah", to: "al-kadir" })
  const [from, to] = ["al-sukhnah", "al-kadir"].map((id) => august.places.find((place) => place.id === id)!.position)
  const positions = answer({ kind: "gap", map: "2017-08-13", actor: "gov", from: from!, to: to! })
  expect(ids.kind).toBe("neck")
  expect(positions).toEqual(ids)
})

test("has no gap to a place that the map does not know", () => {
  const found = answer({ kind: "gap", map: "2017-08-13", actor: "gov", from: "al-sukhnah", to: "atlantis" })
  expect(found).toEqual({ kind: "none", reason: { kind: "unknown-place", force: "to" } })
})

test("measures a place's way to every front, the nearest first", () => {
  const fronts = answer({ kind: "fronts", map: "2017-08-13", from: "palmyra" })
  const lengths = fronts.map(({ metres }) => metres.value)
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  expect(Math.round(lengths[0]!)).toBe(august.places.find(({ id }) => id === "palmyra")!.frontMetres)
})

test("closes cuts one after another", () => {
  const [first, second] = necks(august, { closing: "gov" })
  const once = closeNeck(august, first!, { closing: "gov" })
  const request = { kind: "what-if", map: "2017-08-13", as: "x", closing: "gov" } as const
  expect(answer({ ...request, cuts: [first!] })).toEqual(once)
  expect(answer({ ...request, cuts: [first!, second!] })).toEqual(closeNeck(once, second!, { closing: "gov" }))
})

test("puts a series in order and says how far it is", () => {
  const steps: number[][] = []
  const response = handleRequest(
    { kind: "series", maps: ["2017-10-10", "2016-06-15", "2017-08-13"] },
    maps,
    (done, total) => steps.push([done, total]),
  )
  if (response.kind !== "answer") throw new Error(response.message)
  expect(response.answer.map(({ date }) => date)).toEqual(["2016-06-15", "2017-08-13", "2017-10-10"])
  expect(steps).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ])
})

test("refuses what cannot be asked of these maps, with the reason, and never throws", () => {
  const refused: WorkRequest[] = [
    { kind: "areas", map: "1999-01-01" },
    { kind: "necks", map: "2017-08-13", closing: "nobody" },
    { kind: "fronts", map: "2017-08-13", from: "atlantis" },
    { kind: "distance", map: "2017-08-13", from: [0, 95], to: [0, 0] },
  ]
  for (const request of refused) expect(handleRequest(request, maps), request.kind).toMatchObject({ kind: "refused" })
  expect(handleRequest(refused[0]!, maps)).toMatchObject({
    message: "no map 1999-01-01 is open; open are 2016-06-15, 2017-08-13, 2017-10-10",
  })
})

test("answers at first what a page opens with, and nothing else", () => {
  const request = { kind: "areas", map: "2017-08-13" } as const
  expect(handleFirstRequest(request, maps)).toEqual(handleRequest(request, maps))
  expect(handleFirstRequest({ kind: "areas", map: "x" }, maps)).toMatchObject({ kind: "refused" })
  expect(handleFirstRequest({ kind: "pockets", map: "2017-08-13", closing: "gov" }, maps)).toBeNull()
})

test("redraws a map and measures it at once: areas, the gap asked for and the cut to follow", () => {
  const { line } = august.fronts.find(({ id }) => id === "front:sukhnah")!
  const [x, y] = line[3]!
  const edits: MapEdit[] = [{ kind: "move", from: [x, y], to: [x, y + 0.02] }]
  const [cut] = necks(august, { closing: "gov" })
  const asked = { actor: "gov", from: "al-sukhnah", to: "al-kadir" }
  const redraw = { kind: "redraw", map: "2017-08-13", as: "x", edits } as const
  const made = answer({ ...redraw, gap: asked, cut: { ...cut!, closing: "gov" } })
  expect(made).toMatchObject({ done: 1, refused: null })
  expect(made.areas).toEqual(areas(made.map))
  const open = new Map([["y", made.map]])
  const gap = handleRequest({ kind: "gap", map: "y", ...asked }, open)
  expect(gap).toEqual({ kind: "answer", answer: made.gap })
  expect(made.cut?.widthMetres.value).toBeGreaterThan(0)
  expect(answer(redraw)).toMatchObject({ gap: null, cut: null })
})

test("a redrawing that cannot be is answered with the map before it, and with the reason", () => {
  const edits: MapEdit[] = [{ kind: "remove", at: [0, 0] }]
  const made = answer({ kind: "redraw", map: "2017-08-13", as: "x", edits })
  expect(made).toMatchObject({ done: 0, refused: { kind: "no-corner" }, map: { date: "2017-08-13" } })
  const stretch: MapEdit = {
    kind: "stretch",
    line: [
      [38, 35],
      [38.1, 35],
    ],
    to: "nobody",
  }
  const refused = handleRequest({ kind: "redraw", map: "2017-08-13", as: "x", edits: [stretch] }, maps)
  expect(refused).toMatchObject({ kind: "refused", message: expect.stringMatching(/no ground of "nobody"/) })
})

test("finds a neck among those of another date", () => {
  const list = necks(august, { closing: "gov" })
  expect(answer({ kind: "neck-among", neck: list[1]!, necks: list, closing: "gov" })).toBe(1)
})
