import {
  areas,
  type ControlMap,
  controlMapOf,
  followCut,
  forceAt,
  type GapOptions,
  gap,
  type MapEdit,
  parseGeoJson,
  redrawMap,
} from "frontline"
import { expect, test } from "vitest"
import type { Action } from "../../demo/src/state/action.js"
import type { AskedGap } from "../../demo/src/state/asked-gap.js"
import { editsOf } from "../../demo/src/state/edits.js"
import { linkOf } from "../../demo/src/state/link-of.js"
import { readPermalink, writePermalink } from "../../demo/src/state/permalink.js"
import type { RedrawTold } from "../../demo/src/state/redrawn.js"
import { reduce } from "../../demo/src/state/reduce.js"
import {
  drawnNeck,
  isAsking,
  isUnderway,
  openedMap,
  redrawnShown,
  refusalShown,
} from "../../demo/src/state/selectors.js"
import { initialState, type State } from "../../demo/src/state/state.js"
import { snapshots } from "../support/corpus.js"

const DATE = "2017-08-13"
const MAP = controlMapOf(parseGeoJson(snapshots.get(DATE)!).value!)
const { line } = MAP.fronts.find(({ id }) => id === "front:sukhnah")!
const FROM = line[3]!
const run = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state)
const START = run(
  initialState("en"),
  { type: "listed", entries: [{ id: DATE, date: DATE, source: "corpus", opened: null, issues: [], failure: null }] },
  { type: "opened", map: DATE, opened: { map: MAP, reports: ["001"] }, issues: [] },
)
const move = (degrees: number): MapEdit => ({ kind: "move", from: FROM, to: [FROM[0], FROM[1] + degrees] })
const OUT: MapEdit = { kind: "move", from: FROM, to: [50, 35] }
const redraw = (edit: MapEdit, step: "new" | "amend" | "replace" = "new"): Action => {
  return { type: "redraw", map: DATE, edit, step }
}

/** What the worker says to the edits as they stand: while a corner is held, the numbers without the map. */
function answered(state: State): State {
  const edits = editsOf(state, DATE)
  const made = redrawMap(MAP, edits)
  const map = state.view.held ? null : made.map
  const answer: RedrawTold = { ...made, map, areas: areas(made.map), gap: null, cut: null }
  return reduce(state, { type: "redrawn", map: DATE, edits, answer })
}

test("a drag is one step: the numbers follow, the map comes when it ends, undo takes all of it back", () => {
  let state = run(START, { type: "hold", held: "corner" }, redraw(move(0.01)))
  state = answered(state)
  const first = redrawnShown(state)!
  expect(first.answers.areas).not.toEqual(areas(MAP))
  expect(first.opened.map).toBe(MAP)
  state = answered(reduce(state, redraw(move(0.02), "amend")))
  expect(redrawnShown(state)!.answers.areas).not.toEqual(first.answers.areas)
  state = reduce(state, { type: "hold", held: null })
  expect(isUnderway(state)).toBe(true)
  state = answered(state)
  expect(isUnderway(state)).toBe(false)
  expect(openedMap(state)!.map.areas).toEqual(redrawMap(MAP, [move(0.02)]).map.areas)
  expect(editsOf(state, DATE)).toEqual([move(0.02)])
  const back = reduce(state, { type: "undo" })
  expect(back.work.past).toEqual([])
  expect(openedMap(back)!.map).toBe(MAP)
})

test("a corner dragged where it cannot be keeps the last numbers, and goes back there when it is let go", () => {
  let state = answered(run(START, { type: "hold", held: "corner" }, redraw(move(0.01))))
  const held = openedMap(state)
  state = answered(reduce(state, redraw(OUT, "amend")))
  expect(refusalShown(state)).toEqual({ kind: "outside", at: [50, 35] })
  expect(openedMap(state)).toBe(held)
  state = reduce(state, { type: "hold", held: null })
  expect(editsOf(state, DATE)).toEqual([move(0.01)])
  expect(state.view.corner).toEqual([FROM[0], FROM[1] + 0.01])
  expect(refusalShown(state)).not.toBeNull()
  expect(state.work.past).toHaveLength(1)
  // The worker made none of the edits last: it is asked for the map where the corner could be, and the reason stays.
  expect(isUnderway(state)).toBe(true)
  state = answered(state)
  expect(isUnderway(state)).toBe(false)
  expect(openedMap(state)!.map.areas).toEqual(redrawMap(MAP, [move(0.01)]).map.areas)
  expect(refusalShown(state)).not.toBeNull()
})

test("an edit that cannot be at all leaves no step behind, but its reason", () => {
  const state = answered(reduce(START, redraw(OUT)))
  expect(editsOf(state, DATE)).toEqual([])
  expect(state.work.past).toEqual([])
  expect(refusalShown(state)?.kind).toBe("outside")
  const second = answered(reduce(answered(reduce(START, redraw(move(0.01)))), redraw({ kind: "remove", at: [0, 0] })))
  expect(editsOf(second, DATE)).toEqual([move(0.01)])
  expect(second.work.past).toHaveLength(1)
  expect(refusalShown(second)?.kind).toBe("no-corner")
  // The next that can be made takes the reason away.
  expect(refusalShown(answered(reduce(second, redraw(move(0.02), "replace"))))).toBeNull()
})

test("a gap between picked forces is followed while a corner is held, and asked anew when it is let go", () => {
  const forces = { actor: "gov", from: forceAt(MAP, "al-sukhnah"), to: forceAt(MAP, "al-kadir") }
  const found = gap(MAP, forces)
  if (found.kind !== "neck") throw new Error(found.kind)
  const asked: AskedGap = { kind: "gap", actor: "gov", gap: found, cut: found.neck }
  let state = run(
    START,
    { type: "force", which: 0, spot: "al-sukhnah" },
    { type: "force", which: 1, spot: "al-kadir" },
    { type: "measured", map: DATE, answers: { asked: new Map([["al-sukhnah~al-kadir", asked]]) } },
    { type: "hold", held: "corner" },
  )
  for (const [step, degrees] of [0.01, 0.02].entries()) {
    state = reduce(state, redraw(move(degrees), step === 0 ? "new" : "amend"))
    const edits = editsOf(state, DATE)
    const made = redrawMap(MAP, edits)
    const cut = followCut(made.map, drawnNeck(state)!, { closing: "gov" })
    state = reduce(state, {
      type: "redrawn",
      map: DATE,
      edits,
      answer: { ...made, areas: areas(made.map), gap: null, cut },
    })
    expect(drawnNeck(state)!.widthMetres).toEqual(gapWidth(made.map, forces))
  }
  expect(isAsking(state)).toBe(false)
  expect(isAsking(reduce(state, { type: "hold", held: null }))).toBe(true)
})

function gapWidth(map: ControlMap, options: GapOptions) {
  const found = gap(map, options)
  return found.kind === "neck" ? found.neck.widthMetres : null
}

test("a redrawn map says that it is the reader's, among its sources", () => {
  const state = answered(reduce(START, redraw(move(0.01))))
  expect(openedMap(state)!.map.attribution.at(-1)).toMatch(/by hand/)
  expect(reduce(state, { type: "redraw-cleared", map: DATE }).work.present.edits.size).toBe(0)
})

test("the address carries few edits, and says where it does not carry many", () => {
  const few = reduce(START, redraw(move(0.01)))
  const there = reduce(START, { type: "navigated", link: readPermalink(writePermalink(linkOf(few))) })
  expect(editsOf(there, DATE)).toEqual([move(0.01)])
  const many = Array.from({ length: 200 }, (_, i) => redraw(move(i / 1e5)))
  const full = run(START, ...many)
  expect(linkOf(full).edits).toBe("long")
  // The way back through the browser's history keeps what the address could not carry.
  const back = reduce(full, { type: "navigated", link: { ...linkOf(full), tab: "audit" } })
  expect(editsOf(back, DATE)).toHaveLength(200)
})
