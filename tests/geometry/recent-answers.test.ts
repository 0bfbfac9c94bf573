import { expect, test } from "vitest"
import type { Position } from "../../src/geometry/position.js"
import { RecentAnswers } from "../../src/geometry/recent-answers.js"

test("a question that is asked again is not answered again", () => {
  const answers = new RecentAnswers(2, 1, 8)
  let asked = 0
  const sum = (a: Position, b: Position): number =>
    answers.of([a, b], () => {
      asked++
      return [a[0] + b[0]]
    })[0]!
  expect([sum([1, 2], [3, 4]), sum([1, 2], [3, 4])]).toEqual([4, 4])
  expect(asked).toBe(1)
  expect(sum([3, 4], [1, 2])).toBe(4)
  expect(asked).toBe(2)
})

test("however many questions share the slots, each gets its own answer", () => {
  const answers = new RecentAnswers(1, 2, 4)
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 50; i++) expect([...answers.of([[i, -i]], () => [i, 2 * i])]).toEqual([i, 2 * i])
  }
})

test("an answer that fails is not kept", () => {
  const answers = new RecentAnswers(1, 1, 4)
  const fail = (): never => {
    throw new RangeError("no answer")
  }
  expect(() => answers.of([[1, 1]], fail)).toThrow(RangeError)
  expect(answers.of([[1, 1]], () => [7])[0]).toBe(7)
})
