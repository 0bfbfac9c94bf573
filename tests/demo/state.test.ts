import { expect, test } from "vitest"
import { readHash, writeHash } from "../../demo/src/state/hash.js"
import { reduce } from "../../demo/src/state/reduce.js"
import { initialState } from "../../demo/src/state/state.js"
import { createStore } from "../../demo/src/state/store.js"

test("the address carries the language there and back; nonsense in it is passed over", () => {
  expect(readHash(writeHash({ language: "ar" }))).toEqual({ language: "ar" })
  expect(readHash("#lang=<script>&x=1")).toEqual({ language: null })
  expect(readHash("")).toEqual({ language: null })
})

test("drawing another neck lets go of what was selected", () => {
  const selected = reduce(initialState("en"), { type: "select", selection: { kind: "place", id: "palmyra" } })
  expect(reduce(selected, { type: "draw", drawn: 1 })).toMatchObject({ drawn: 1, selection: null })
})

test("an action that changes nothing wakes nobody", () => {
  const store = createStore(initialState("en"))
  let calls = 0
  store.view(() => calls++)
  store.dispatch({ type: "language", language: "en" })
  expect(calls).toBe(1)
  store.dispatch({ type: "language", language: "ar" })
  expect(calls).toBe(2)
})

test("answers come one by one and stay", () => {
  const areas = { areas: [], total: 0 }
  const one = reduce(initialState("en"), { type: "measured", answers: { areas } })
  const two = reduce(one, { type: "measured", answers: { necks: [] } })
  expect(two.answers).toEqual({ areas, gap: null, necks: [] })
})
