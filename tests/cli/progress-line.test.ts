import { expect, test } from "vitest"
import { progressLine } from "../../src/cli/progress-line.js"

function screen(isTTY: boolean) {
  const written: string[] = []
  return { written, isTTY, columns: 12, write: (text: string) => written.push(text) }
}

test("on a terminal a line takes the place of the last, cut to the width, at most twenty times a second", () => {
  const terminal = screen(true)
  let milliseconds = 0
  const line = progressLine(terminal, () => milliseconds)
  line.show("1 of 769 maps")
  milliseconds = 49
  line.show("2 of 769 maps")
  milliseconds = 50
  line.show("3 of 769")
  line.clear()
  line.clear()
  expect(terminal.written).toEqual(["\r1 of 769 ma\u001b[K", "\r3 of 769\u001b[K", "\r\u001b[K"])
})

test("a terminal that says it has no columns is taken as one of 80", () => {
  const terminal = { ...screen(true), columns: 0 }
  progressLine(terminal).show("1 of 769 maps")
  expect(terminal.written).toEqual(["\r1 of 769 maps\u001b[K"])
})

test("nothing is written where standard error is no terminal", () => {
  const terminal = screen(false)
  const line = progressLine(terminal)
  line.show("1 of 769 maps")
  line.clear()
  expect(terminal.written).toEqual([])
})
