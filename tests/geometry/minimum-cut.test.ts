import { expect, test } from "vitest"
import { type Link, minimumCut } from "../../src/geometry/minimum-cut.js"
import { seededRandom } from "../support/fractal-front.js"

const costOf = (links: readonly Link[], cut: readonly number[]): number =>
  cut.reduce((sum, index) => sum + links[index]!.cost, 0)

test("two ways out: the cheaper link of each is cut", () => {
  const links: Link[] = [
    { from: 0, to: 1, cost: 5 },
    { from: 1, to: 3, cost: 2 },
    { from: 0, to: 2, cost: 1 },
    { from: 2, to: 3, cost: 4 },
  ]
  expect(minimumCut(4, links, 0, 3)).toEqual([1, 2])
})

test("links of different ways are cut together where that is cheapest: 4 + 3, not 4 + 4 nor 3 + 3 + 3", () => {
  const links: Link[] = [
    { from: 0, to: 1, cost: 4 },
    { from: 0, to: 2, cost: 4 },
    { from: 1, to: 3, cost: 3 },
    { from: 2, to: 3, cost: 3 },
    { from: 1, to: 4, cost: 3 },
    { from: 3, to: 5, cost: 100 },
    { from: 4, to: 5, cost: 100 },
  ]
  expect(minimumCut(6, links, 0, 5)).toEqual([0, 3])
})

test("nothing is cut where no way leads, and nothing can be where all links are endless", () => {
  expect(minimumCut(3, [{ from: 0, to: 1, cost: 1 }], 0, 2)).toEqual([])
  expect(minimumCut(2, [{ from: 0, to: 1, cost: Infinity }], 0, 1)).toBeNull()
  expect(
    minimumCut(
      3,
      [
        { from: 0, to: 1, cost: Infinity },
        { from: 1, to: 2, cost: 7 },
      ],
      0,
      2,
    ),
  ).toEqual([1])
})

test("no cut of any of 300 seeded networks is cheaper, by trying all", () => {
  const random = seededRandom(11)
  for (let round = 0; round < 300; round++) {
    const nodes = 3 + Math.floor(random() * 5)
    const links = Array.from({ length: Math.floor(nodes * (1 + 2 * random())) }, (): Link => {
      const from = Math.floor(random() * nodes)
      return { from, to: (from + 1 + Math.floor(random() * (nodes - 1))) % nodes, cost: 1 + Math.floor(random() * 9) }
    })
    const cut = minimumCut(nodes, links, 0, nodes - 1)!
    let least = Infinity
    for (let side = 0; side < 1 << (nodes - 2); side++) {
      const isNear = (node: number): boolean => node === 0 || (node < nodes - 1 && ((side >> (node - 1)) & 1) === 1)
      least = Math.min(
        least,
        links.reduce((sum, { from, to, cost }) => (isNear(from) === isNear(to) ? sum : sum + cost), 0),
      )
    }
    expect(costOf(links, cut)).toBe(least)
  }
})

test("a chain of 100,000 nodes is no deeper than the stack", () => {
  const links = Array.from({ length: 100_000 }, (_, i): Link => ({ from: i, to: i + 1, cost: i === 70_000 ? 1 : 2 }))
  expect(minimumCut(100_001, links, 0, 100_000)).toEqual([70_000])
})
