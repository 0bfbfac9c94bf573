import { expect, test } from "vitest"
import { orientation } from "../../src/geometry/orientation.js"
import type { Position } from "../../src/geometry/position.js"
import { snapEdges } from "../../src/geometry/snap-edges.js"
import { seededRandom } from "../support/fractal-front.js"

test("cuts two edges where they cross, and leaves their ends as they are", () => {
  const noded = snapEdges(
    [
      [0, 0],
      [0, 2],
    ],
    [
      [2, 2],
      [2, 0],
    ],
  )
  expect(noded.positions).toEqual([
    [0, 0],
    [2, 2],
    [0, 2],
    [2, 0],
    [1, 1],
  ])
  expect(noded.count).toBe(4)
  expect([...noded.source]).toEqual([0, 0, 1, 1])
})

test("leads an edge through a vertex that lies on it", () => {
  const noded = snapEdges(
    [
      [0, 0],
      [1, 0],
    ],
    [
      [2, 0],
      [1, 5],
    ],
  )
  expect(noded.count).toBe(3)
})

test("drops edges without length and leaves one where two ends are the same to half a grid step", () => {
  expect(snapEdges([[38, 35]], [[38, 35]]).count).toBe(0)
  expect(
    snapEdges(
      [
        [38, 35],
        [39, 35],
      ],
      [
        [39, 35],
        [39, 36],
      ],
    ).positions,
  ).toHaveLength(3)
})

test("leaves no two pieces that meet but in a common vertex, even among nearly parallel edges", () => {
  for (let seed = 0; seed < 12; seed++) {
    const random = seededRandom(seed)
    const size = 10 ** (-6 * random())
    const starts: Position[] = []
    const ends: Position[] = []
    for (let k = 0; k < 14; k++) {
      const along = random()
      starts.push([38 + size * random() * 0.01, 35 + size * (along + random() * 1e-13)])
      ends.push([38 + size, 35 + size * (along + random() * 1e-13)])
      starts.push([38 + size * random(), 35 + size * random()])
      ends.push([38 + size * random(), 35 + size * random()])
    }
    const { x, y, from, to, count } = snapEdges(starts, ends)
    let meetings = 0
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const [a, b, c, d] = [from[i]!, to[i]!, from[j]!, to[j]!]
        if (a === c || a === d || b === c || b === d) continue
        const side = (p: number, q: number, r: number): number =>
          Math.sign(orientation(x[p]!, y[p]!, x[q]!, y[q]!, x[r]!, y[r]!))
        const [sideC, sideD, sideA, sideB] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)]
        const collinear = sideC === 0 && sideD === 0
        if (!collinear && sideC * sideD <= 0 && sideA * sideB <= 0) meetings++
      }
    }
    expect(meetings).toBe(0)
  }
})
