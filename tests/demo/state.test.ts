import fc from "fast-check"
import type { MapEdit, Neck } from "frontline"
import { expect, test } from "vitest"
import type { Action } from "../../demo/src/state/action.js"
import { NO_FORCES, withForce } from "../../demo/src/state/forces.js"
import type { MapEntry } from "../../demo/src/state/library.js"
import { isSameLink, linkOf } from "../../demo/src/state/link-of.js"
import { PLAIN_LINK, readPermalink, writePermalink } from "../../demo/src/state/permalink.js"
import { reduce } from "../../demo/src/state/reduce.js"
import { isNeckMissing, necksShown } from "../../demo/src/state/selectors.js"
import { initialState, type State } from "../../demo/src/state/state.js"
import { createStore } from "../../demo/src/state/store.js"
import { COMPARISONS, LAYER_GROUPS, TABS, TOOLS, VERDICTS } from "../../demo/src/state/view.js"

const fixed = (min: number, max: number, decimals: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(decimals)) || 0)
const position = fc.tuple(fixed(-180, 180, 5), fixed(-85, 85, 5))
const id = fc.stringMatching(/^[a-z0-9:_.-]{1,20}$/)
const day = fc.constantFrom("2016-03-21", "2016-06-15", "2017-08-13", "2024-02-29")
const spot = fc.oneof(id, position)
const drawn = fc.oneof(fc.constantFrom("gap" as const, "asked" as const), fc.constant(null), fc.nat(99))
const selection = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant("place" as const), id }),
  fc.record({ kind: fc.constant("front" as const), id, at: fc.option(position) }),
  fc.record({ kind: fc.constant("point" as const), at: position }),
  fc.record({ kind: fc.constant("change" as const), at: position }),
  fc.record({ kind: fc.constant("claim" as const), id }),
  fc.constant({ kind: "neck" as const }),
)
const compare = fc.oneof(
  fc.constant({ mode: "off" as const, with: null }),
  fc.record({ mode: fc.constantFrom("swipe" as const, "difference" as const), with: fc.option(day) }),
)
const layer = fc.oneof(
  fc.constantFrom(...LAYER_GROUPS),
  id.map((actor) => `actor:${actor}` as const),
)
const camera = fc.record({ longitude: fixed(-180, 180, 5), latitude: fixed(-85, 85, 5), zoom: fixed(0, 22, 2) })
/** A corner as a map may have it, with more digits than the page gives. */
const corner = fc.tuple(fixed(-180, 180, 13), fixed(-85, 85, 13))
const edit: fc.Arbitrary<MapEdit> = fc.oneof(
  fc.record({ kind: fc.constant("move" as const), from: corner, to: position }),
  fc.record({ kind: fc.constant("insert" as const), between: fc.tuple(corner, corner), at: position }),
  fc.record({ kind: fc.constant("remove" as const), at: position }),
  fc.record(
    {
      kind: fc.constant("stretch" as const),
      line: fc.array(position, { minLength: 2, maxLength: 6 }),
      to: id,
      snapMetres: fc.nat(100_000),
    },
    { requiredKeys: ["kind", "line"] },
  ),
)
const link = fc.record({
  language: fc.option(fc.constantFrom("en" as const, "ar" as const)),
  digits: fc.constantFrom("latin" as const, "arabic" as const),
  theme: fc.constantFrom("auto" as const, "light" as const, "dark" as const),
  isEmbedded: fc.boolean(),
  date: day,
  compare,
  camera: fc.option(camera),
  tool: fc.constantFrom(...TOOLS),
  hidden: fc.uniqueArray(layer, { maxLength: 6 }),
  tab: fc.constantFrom(...TABS),
  verdict: fc.constantFrom(...VERDICTS),
  report: fc.option(id),
  ground: fc.option(id),
  selection,
  closing: id,
  drawn,
  closed: fc.option(day),
  forces: fc.oneof(fc.constant(NO_FORCES), fc.tuple(spot, fc.option(spot)), fc.tuple(fc.option(spot), spot)),
  line: fc.array(position, { maxLength: 6 }),
  edits: fc.array(edit, { maxLength: 5 }),
})

const entry = (date: string): MapEntry => ({
  id: date,
  date,
  source: "corpus",
  opened: null,
  issues: [],
  failure: null,
})
const start = reduce(initialState("en"), { type: "listed", entries: ["2016-03-21", "2017-08-13"].map(entry) })
const work: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant("draw" as const), drawn }),
  fc.record({ type: fc.constant("closing" as const), actor: fc.constantFrom("gov", "is", "opp") }),
  fc.record({ type: fc.constant("neck-closed" as const), drawn, on: fc.option(day) }),
  fc.record({ type: fc.constant("line-extended" as const), position }),
  fc.record({ type: fc.constant("line-moved" as const), index: fc.nat(3), position, isFirst: fc.constant(true) }),
  fc.constant({ type: "line-cleared" as const }),
  fc.record({ type: fc.constant("redraw" as const), map: day, edit, step: fc.constantFrom("new" as const, "replace") }),
  fc.record({ type: fc.constant("redraw-cleared" as const), map: day }),
  fc.record({ type: fc.constant("force" as const), which: fc.constantFrom(0, 1, null), spot: fc.option(spot) }),
  fc.constant({ type: "forces-cleared" as const }),
)
const view: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant("date" as const), date: day }),
  fc.record({ type: fc.constant("camera" as const), camera: fc.option(camera) }),
  fc.record({ type: fc.constant("toggle" as const), layer }),
  fc.record({ type: fc.constant("tab" as const), tab: fc.constantFrom(...TABS) }),
  fc.record({ type: fc.constant("select" as const), selection }),
  fc.record({ type: fc.constant("compare" as const), mode: fc.constantFrom(...COMPARISONS), with: fc.option(day) }),
  fc.record({
    type: fc.constant("set" as const),
    settings: fc.record({ language: fc.constantFrom("en" as const, "ar") }),
  }),
)
const run = (state: State, actions: readonly Action[]): State => actions.reduce(reduce, state)

test("a link reads as it was written", () => {
  fc.assert(
    fc.property(link, (one) => {
      expect(readPermalink(writePermalink(one))).toEqual(one)
    }),
  )
})

test("whatever stands in the address, what is read is a link that the page could have written", () => {
  const noise = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(
            "lang",
            "date",
            "at",
            "neck",
            "line",
            "hide",
            "place",
            "compare",
            "front",
            "forces",
            "here",
            "redraw",
            "claim",
            "report",
            "ground",
            "about",
          ),
          fc.string(),
        ),
      )
      .map((pairs) => `#${new URLSearchParams(pairs).toString()}`),
  )
  fc.assert(
    fc.property(noise, (hash) => {
      const read = readPermalink(hash)
      expect(readPermalink(writePermalink(read))).toEqual(read)
    }),
  )
})

test("passes over values that are unknown, out of range or hostile", () => {
  const hostile =
    "#lang=<script>&digits=roman&theme=pink&date=2017-02-30&compare=melt&at=200,95,1&tool=aim&hide=actor:<b>,everything" +
    "&tab=__proto__&verdict=guilty&place=a'b&front=<x>&closing=%00&neck=-1&line=1;NaN,2;1e9,1&embed=yes&redraw=m~38,35~39,NaN"
  expect(readPermalink(hostile)).toEqual(PLAIN_LINK)
  expect(readPermalink("")).toEqual(PLAIN_LINK)
  expect(readPermalink(`#line=${"1,1;".repeat(5000)}`).line.length).toBeLessThanOrEqual(200)
})

test("a state goes where a link says, and says that link; the maps and what is known of them stay", () => {
  fc.assert(
    fc.property(link, (one) => {
      const there = reduce(start, { type: "navigated", link: one })
      expect(isSameLink(linkOf(there), { ...one, language: one.language ?? "en" })).toBe(true)
      expect(there.library).toBe(start.library)
    }),
  )
})

test("undo after a step gives back what was there before it, and redo the step", () => {
  fc.assert(
    fc.property(fc.array(work, { maxLength: 6 }), work, (before, step) => {
      const state = run(start, before)
      const after = reduce(state, step)
      if (after.work === state.work) return
      const back = reduce(after, { type: "undo" })
      expect(back.work.present).toBe(state.work.present)
      expect(reduce(back, { type: "redo" }).work.present).toBe(after.work.present)
    }),
  )
})

test("as many undos as steps give the beginning back; a step more changes nothing", () => {
  fc.assert(
    fc.property(fc.array(work, { maxLength: 12 }), (steps) => {
      const undos = steps.map((): Action => ({ type: "undo" }))
      const back = run(run(start, steps), undos)
      expect(back.work.present).toBe(start.work.present)
      expect(reduce(back, { type: "undo" })).toBe(back)
    }),
  )
})

test("what the reader looks at is no step: undo leaves camera, date, language and the rest as they are", () => {
  fc.assert(
    fc.property(fc.array(view, { maxLength: 8 }), (actions) => {
      expect(run(start, actions).work).toBe(start.work)
    }),
  )
})

test("a drag is one step, however far it goes", () => {
  const line = run(start, [
    { type: "line-extended", position: [38, 34] },
    { type: "line-moved", index: 0, position: [38.1, 34], isFirst: true },
    { type: "line-moved", index: 0, position: [38.2, 34], isFirst: false },
  ])
  expect(line.work.present.line).toEqual([[38.2, 34]])
  expect(reduce(line, { type: "undo" }).work.present.line).toEqual([[38, 34]])
})

test("an action that has been done already gives the same object back", () => {
  const again: fc.Arbitrary<Action> = fc
    .oneof(view, work)
    .filter(({ type }) => !["toggle", "line-extended", "select", "line-moved", "redraw"].includes(type))
    .filter((action) => action.type !== "force" || action.which !== null)
  fc.assert(
    fc.property(again, (action) => {
      const once = reduce(start, action)
      expect(reduce(once, action)).toBe(once)
    }),
  )
})

test("an action that changes nothing wakes nobody", () => {
  const store = createStore(initialState("en"))
  let calls = 0
  store.view(() => calls++)
  store.dispatch({ type: "set", settings: { language: "en" } })
  store.dispatch({ type: "undo" })
  expect(calls).toBe(1)
  store.dispatch({ type: "set", settings: { language: "ar" } })
  expect(calls).toBe(2)
})

test("answers come one by one and stay with their map", () => {
  const areas = { areas: [], total: 0 }
  const one = reduce(start, { type: "measured", map: "2017-08-13", answers: { areas } })
  const two = reduce(one, { type: "measured", map: "2017-08-13", answers: { necks: new Map([["gov", []]]) } })
  const three = reduce(two, { type: "measured", map: "2017-08-13", answers: { necks: new Map([["is", []]]) } })
  expect(three.library.answers.get("2017-08-13")).toEqual({
    areas,
    gap: null,
    necks: new Map([
      ["gov", []],
      ["is", []],
    ]),
    asked: new Map(),
    distances: new Map(),
  })
  expect(three.library.answers.get("2016-03-21")).toBeUndefined()
})

test("an actor called like a member of every object has no necks until they are measured", () => {
  for (const actor of ["constructor", "__proto__", "toString"]) {
    expect(necksShown(reduce(start, { type: "closing", actor })), actor).toBeNull()
  }
})

test("another day keeps what was selected, but for a claim, which is held against one map", () => {
  for (const selection of [
    { kind: "place", id: "palmyra" },
    { kind: "front", id: "front:west", at: null },
    { kind: "point", at: [38, 35] },
    { kind: "change", at: [38, 35] },
    { kind: "neck" },
  ] as const) {
    const selected = reduce(start, { type: "select", selection })
    expect(reduce(selected, { type: "date", date: "2016-03-21" }).view.selection).toEqual(selection)
  }
  const claim = reduce(start, { type: "claim", id: "r04-c17", date: "2017-08-13" })
  expect(reduce(claim, { type: "date", date: "2016-03-21" }).view.selection).toBeNull()
})

test("what changed is told of gains and losses alone", () => {
  const compared = reduce(start, { type: "compare", mode: "difference", with: "2016-03-21" })
  const selected = reduce(compared, { type: "select", selection: { kind: "change", at: [38, 35] } })
  expect(reduce(selected, { type: "compare", mode: "difference", with: "2016-06-15" }).view.selection).not.toBeNull()
  expect(reduce(selected, { type: "compare", mode: "swipe", with: "2016-03-21" }).view.selection).toBeNull()
})

test("a neck of the list is looked for on another map, and found again on its own", () => {
  const neck = (west: number) => ({ ends: [{ position: [west, 35] }] }) as unknown as Neck
  const measured = (state: typeof start, map: string, ...necks: Neck[]) =>
    reduce(state, { type: "measured", map, answers: { necks: new Map([["gov", necks]]) } })
  const listed = measured(measured(start, "2017-08-13", neck(38), neck(39)), "2016-03-21", neck(37))
  const drawn = reduce(reduce(listed, { type: "draw", drawn: 1 }), { type: "select", selection: { kind: "neck" } })
  const away = reduce(drawn, { type: "date", date: "2016-03-21" })
  expect(away.work.present.drawn).toBeNull()
  expect(away.view.followed).toMatchObject({ neck: neck(39), closing: "gov", from: "2017-08-13", missingOn: null })
  expect(isNeckMissing(away)).toBe(false)
  const missing = reduce(away, { type: "followed", map: "2016-03-21", drawn: null })
  expect(isNeckMissing(missing)).toBe(true)
  expect(reduce(missing, { type: "followed", map: "2017-10-10", drawn: 0 })).toBe(missing)
  const back = reduce(missing, { type: "date", date: "2017-08-13" })
  expect(back.view.followed?.missingOn).toBeNull()
  const found = reduce(back, { type: "followed", map: "2017-08-13", drawn: 1 })
  expect(found.work.present.drawn).toBe(1)
  expect(found.view.followed).toBeNull()
  expect(found.work.past).toEqual(drawn.work.past)
  expect(reduce(missing, { type: "draw", drawn: 0 }).view.followed).toBeNull()
})

test("another tool or neck lets go of what was selected", () => {
  const selected = reduce(start, { type: "select", selection: { kind: "place", id: "palmyra" } })
  for (const action of [
    { type: "tool", tool: "measure" },
    { type: "draw", drawn: 1 },
  ] as const) {
    expect(reduce(selected, action).view.selection, action.type).toBeNull()
  }
})

test("forces are picked one after the other; after two, both are picked anew", () => {
  const pick = (which: 0 | 1 | null, spot: string) => ({ type: "force" as const, which, spot })
  const one = withForce(NO_FORCES, pick(null, "al-sukhnah"))
  expect(one).toEqual(["al-sukhnah", null])
  const two = withForce(one, pick(null, "al-kadir"))
  expect(two).toEqual(["al-sukhnah", "al-kadir"])
  expect(withForce(two, pick(null, "palmyra"))).toEqual(["palmyra", null])
  expect(withForce(two, pick(0, "palmyra"))).toEqual(["palmyra", "al-kadir"])
  expect(withForce(two, pick(1, "palmyra"))).toEqual(["al-sukhnah", "palmyra"])
  expect(withForce([null, "al-kadir"], pick(null, "palmyra"))).toEqual(["palmyra", "al-kadir"])
})

test("a file leads to what is told of it once, and leaves the reader where he has gone when it is read again", () => {
  const file = {
    id: "file-1",
    names: ["a.geojson"],
    isReading: true,
    maps: [],
    issues: [],
    fault: null,
    properties: [],
    actorProperty: null,
  }
  const given = reduce(start, { type: "filed", file, entries: [] })
  expect(given.view.tab).toBe("sources")
  const gone = reduce(given, { type: "tab", tab: "now" })
  const read = reduce(gone, {
    type: "filed",
    file: { ...file, isReading: false, maps: ["mine"] },
    entries: [{ ...entry("2017-08-13"), id: "mine" }],
  })
  expect(read.view).toMatchObject({ tab: "now", date: "mine" })
})
