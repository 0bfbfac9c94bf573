import { expect, test } from "vitest"
import { followCut } from "../../src/analysis/follow-cut.js"
import { necks } from "../../src/analysis/necks.js"
import { moveVertex } from "../../src/model/redraw/move-vertex.js"
import { redrawHandles } from "../../src/model/redraw/redraw-handles.js"
import { mapOf } from "../support/corpus.js"

const MAP = mapOf("2017-08-13")
const CLOSERS = ["gov", "is", "sdf"]

test.each(CLOSERS)("on the map it was found on, every neck of %s is where it was", (closing) => {
  for (const neck of necks(MAP, { closing })) {
    const { prominence: _, within: __, ...cut } = neck
    const followed = followCut({ ...MAP }, neck, { closing })!
    expect(followed.widthMetres.value).toBeCloseTo(cut.widthMetres.value, 3)
    expect(followed.cutOffSquareMetres.value).toBeCloseTo(cut.cutOffSquareMetres.value, -1)
    expect(followed.places).toEqual(cut.places)
    expect(followed.heldBy.map(({ actor }) => actor)).toEqual(cut.heldBy.map(({ actor }) => actor))
  }
})

test("after a corner of its bank has moved it is the neck that a search finds there", () => {
  const [narrowest] = necks(MAP, { closing: "gov" })
  const [end] = narrowest!.ends
  const far = ([x, y]: readonly [number, number]): number => Math.hypot(x - end.position[0], y - end.position[1])
  const near = redrawHandles(MAP).vertices.toSorted((a, b) => far(a.position) - far(b.position))[0]!.position
  for (const by of [-0.05, -0.02, 0.02, 0.05]) {
    const made = moveVertex(MAP, near, [near[0], near[1] + by])
    if (made.kind === "refused") throw new Error(made.reason.kind)
    const followed = followCut(made.map, narrowest!, { closing: "gov" })!
    const searched = necks(made.map, { closing: "gov" }).map(({ widthMetres }) => widthMetres.value)
    expect(followed.widthMetres.value).not.toBeCloseTo(narrowest!.widthMetres.value, 0)
    expect(Math.min(...searched.map((width) => Math.abs(width - followed.widthMetres.value)))).toBeLessThan(1e-3)
  }
})

test("a cut that is there no more has no measure", () => {
  const [narrowest] = necks(MAP, { closing: "gov" })
  expect(
    followCut({ ...MAP, areas: new Map([...MAP.areas].filter(([actor]) => actor === "sdf")) }, narrowest!, {
      closing: "sdf",
    }),
  ).toBeNull()
  expect(() => followCut(MAP, narrowest!, { closing: "z" })).toThrow(/no ground of "z"/)
})
