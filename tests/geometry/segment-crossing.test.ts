import { expect, test } from "vitest"
import { segmentCrossing } from "../../src/geometry/segment-crossing.js"

test("segments that cross do so in one position", () => {
  expect(segmentCrossing([0, 0], [2, 2], [0, 2], [2, 0])).toEqual([{ at: [1, 1], exact: false }])
})

test("segments that share an end touch there, exactly", () => {
  expect(segmentCrossing([0, 0], [2, 2], [2, 2], [5, 0])).toEqual([{ at: [2, 2], exact: true }])
})

test("an end on the other segment is returned as it was given", () => {
  expect(segmentCrossing([0, 0], [4, 0], [1, 0], [1, 3])).toEqual([{ at: [1, 0], exact: true }])
})

test("segments on one line share the stretch between them", () => {
  expect(segmentCrossing([0, 0], [4, 0], [1, 0], [6, 0])).toEqual([
    { at: [4, 0], exact: true },
    { at: [1, 0], exact: true },
  ])
})

test("segments apart, or on one line but apart, do not meet", () => {
  expect(segmentCrossing([0, 0], [1, 0], [0, 1], [1, 1])).toEqual([])
  expect(segmentCrossing([0, 0], [1, 0], [2, 0], [3, 0])).toEqual([])
  expect(segmentCrossing([0, 0], [1, 0], [2, -1], [2, 1])).toEqual([])
})
