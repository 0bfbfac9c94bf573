import { expect, test } from "vitest"
import { jsonErrorOffset } from "../../src/snapshot/validation/json-error-offset.js"

const TEXTS: [string, number][] = [
  ["[nulx]", 4],
  ["<html>", 0],
  ["[NaN]", 1],
  ["[1,,2]", 3],
  ["[1,]", 3],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ["[1 2]", 3],
  ['{"a":1}{"b":2}', 7],
  ['["\\x"]', 3],
  ['{"a":"b\tc"}', 7],
  ["{'a':1}", 1],
  ["[01]", 2],
  ["[-]", 2],
  ["[1.]", 3],
  ["[1e]", 3],
  ["  ]", 2],
  ['{"features":[undefined]}', 13],
]

test.each(TEXTS)("%s stops being JSON at %d", (text, offset) => {
  expect(jsonErrorOffset(text)).toBe(offset)
})

test("the place is the same in a long text, and found in a few parses", () => {
  const sound = JSON.stringify(Array.from({ length: 100_000 }, (_, i) => ({ id: i, name: `"${i}`, at: [i / 7, -i] })))
  for (const at of [1, Math.floor(sound.length / 3) + 1, sound.length - 2]) {
    const start = sound.lastIndexOf(",{", at) + 1 || 1
    const text = `${sound.slice(0, start)}$${sound.slice(start)}`
    const began = performance.now()
    expect(jsonErrorOffset(text)).toBe(start)
    expect(performance.now() - began).toBeLessThan(5000)
  }
})
