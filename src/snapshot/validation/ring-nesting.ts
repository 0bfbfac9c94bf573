import Flatbush from "flatbush"
import { createLocator, type Locator } from "../../geometry/create-locator.js"
import { locateInArea } from "../../geometry/locate-in-area.js"
import type { Area, PolygonRings, Position } from "../../geometry/position.js"
import { ringBoxes } from "../../geometry/ring-boxes.js"
import { MOST_LOOKS_A_RING, PAIRS_AT_LEAST } from "../limits.js"
import type { CheckedRing } from "./checked-ring.js"

/** A ring that lies where it may not, though it meets no other ring. */
export interface Misplaced {
  readonly ring: number
  /** The ring that it should lie in and does not, or lies in and should not. */
  readonly other: number
  readonly at: Position
}

/** How the rings of one geometry lie in one another. */
export interface RingNesting {
  readonly misplaced: readonly Misplaced[]
  /** How often rings can be looked for in one another, where that was not enough; else null. */
  readonly tooMany: number | null
}

/** Ends a search of the tree, which has no other way to be ended. */
class TooMany extends Error {}

/**
 * Finds holes outside their outer ring, holes in holes, and parts in parts, among rings that do not cross.
 *
 * @param isSound - Whether a ring crosses nothing; the others are left out, and so is what lies in them.
 */
export function ringNesting(rings: readonly CheckedRing[], isSound: (ring: number) => boolean): RingNesting {
  if (rings.length < 2) return { misplaced: [], tooMany: null }
  const misplaced: Misplaced[] = []
  const boxes = ringBoxes(rings.map(({ corners }) => corners))
  const tree = new Flatbush(rings.length)
  for (let k = 0; k < boxes.length; k += 4) tree.add(boxes[k]!, boxes[k + 1]!, boxes[k + 2], boxes[k + 3])
  tree.finish()
  const lookIn = locatorsOf(rings)
  const outerOfPart = new Map(rings.flatMap(({ part, index }, n) => (index === 0 ? [[part, n] as const] : [])))
  const most = Math.max(PAIRS_AT_LEAST, MOST_LOOKS_A_RING * rings.length)
  let looks = 0
  const look = (ring: number, locate: Locator): Look => {
    if (++looks > most) throw new TooMany()
    return firstOffBoundary(rings[ring]!.corners, locate)
  }
  const holdsBox = (other: number, ring: number): boolean => {
    const [p, q] = [4 * other, 4 * ring]
    if (boxes[p]! > boxes[q]! || boxes[p + 1]! > boxes[q + 1]!) return false
    return boxes[p + 2]! >= boxes[q + 2]! && boxes[p + 3]! >= boxes[q + 3]!
  }
  const checkOne = (ring: number): Misplaced | undefined => {
    const { part, index } = rings[ring]!
    const outer = outerOfPart.get(part)
    if (index > 0) {
      if (outer === undefined || !isSound(outer)) return undefined
      const { side, at } = look(ring, lookIn.ring(outer))
      if (side === "outside") return { ring, other: outer, at }
    }
    let found: Misplaced | undefined
    const k = 4 * ring
    tree.search(boxes[k]!, boxes[k + 1]!, boxes[k + 2]!, boxes[k + 3]!, (other) => {
      if (++looks > most) throw new TooMany()
      if (found || other === ring || !holdsBox(other, ring) || !isSound(other)) return false
      const { part: otherPart, index: otherIndex } = rings[other]!
      if (index > 0 ? otherPart !== part || otherIndex === 0 : otherPart === part || otherIndex > 0) return false
      const { side, at } = look(ring, index > 0 ? lookIn.ring(other) : lookIn.part(otherPart))
      // Of two rings that are the same, the later one is misplaced.
      if (side === "inside" || (side === "boundary" && other < ring)) found = { ring, other, at }
      return false
    })
    return found
  }
  try {
    for (let ring = 0; ring < rings.length; ring++) {
      const found = isSound(ring) ? checkOne(ring) : undefined
      if (found) misplaced.push(found)
    }
  } catch (error) {
    if (!(error instanceof TooMany)) throw error
  }
  return { misplaced, tooMany: looks > most ? most : null }
}

/** Locators of single rings and of whole parts, each made when it is first asked for. */
function locatorsOf(rings: readonly CheckedRing[]): { ring: (n: number) => Locator; part: (n: number) => Locator } {
  const closed = ({ corners }: CheckedRing): readonly Position[] => [...corners, corners[0]!]
  const ofRing = new Map<number, Locator>()
  const ofPart = new Map<number, Locator>()
  const parts = new Map<number, Position[][]>()
  for (const ring of rings) {
    const known = parts.get(ring.part)
    if (known) known.push([...closed(ring)])
    else parts.set(ring.part, [[...closed(ring)]])
  }
  const memo = (known: Map<number, Locator>, n: number, make: () => PolygonRings): Locator => {
    const locator = known.get(n) ?? lazyLocator([make()])
    known.set(n, locator)
    return locator
  }
  return {
    ring: (n) => memo(ofRing, n, () => [closed(rings[n]!)]),
    part: (n) => memo(ofPart, n, () => parts.get(n)!),
  }
}

/** Looks that go edge by edge before it pays to prepare a locator. */
const PLAIN_LOOKS = 8

/** A locator that is prepared once it has been asked a few times: most rings hold few others. */
function lazyLocator(area: Area): Locator {
  let looks = 0
  let prepared: Locator | null = null
  return (place) => {
    if (++looks > PLAIN_LOOKS) prepared ??= createLocator(area)
    return prepared ? prepared(place) : locateInArea(place, area)
  }
}

interface Look {
  readonly side: "inside" | "outside" | "boundary"
  readonly at: Position
}

/** The first corner, or middle of an edge, that does not lie on a boundary. */
function firstOffBoundary(corners: readonly Position[], locate: Locator): Look {
  for (const at of corners) {
    const side = locate(at)
    if (side !== "boundary") return { side, at }
  }
  for (let i = 0; i < corners.length; i++) {
    const [a, b] = [corners[i]!, corners[(i + 1) % corners.length]!]
    const at: Position = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    const side = locate(at)
    if (side !== "boundary") return { side, at }
  }
  return { side: "boundary", at: corners[0]! }
}
