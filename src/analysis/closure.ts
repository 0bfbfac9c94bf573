import { type ClearLine, clearLine } from "../geometry/clear-line.js"
import { closingEdges } from "../geometry/closing-edges.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import { type Chord, type ChordEnd, narrowestChord } from "../geometry/narrowest-chord.js"
import type { Position } from "../geometry/position.js"
import { vertexChord } from "../geometry/vertex-chord.js"
import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import { describeCut } from "./describe-cut.js"
import { groundOf } from "./ground-of.js"
import { holderAt } from "./holder-at.js"
import type { Cut } from "./neck.js"
import type { NoClosureReason } from "./no-closure-reason.js"
import { type OpenGround, openGround } from "./open-ground.js"

/** How a place could be closed in: with the least to close in all, and with the least widest leg. */
export type Closure =
  | { readonly kind: "closure"; readonly leastTotal: Cut; readonly leastWidestLeg: Cut }
  | { readonly kind: "none"; readonly reason: NoClosureReason }

/** Whose closing is considered, and around what. */
export interface ClosureOptions {
  readonly closing: ActorId
  readonly around: Position
  /** Lines that nobody passes, on which legs may end. */
  readonly barriers?: readonly (readonly Position[])[]
}

/**
 * The lines that one actor would have to close to cut a chosen place off.
 *
 * Two answers, since they may differ: the legs with the least total length, and the legs the widest of which is as short
 * as can be. Legs hop over the actor's enclaves and keep to the theatre. Each leg is made locally shortest, if the place
 * stays closed in.
 *
 * @returns Why there is none, where the place is the actor's own, cut off already, or open to the theatre's edge.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the map has no ground of that actor.
 * @example
 * const { position } = map.places.find(({ id }) => id === "uqayribat")
 * const found = closure(map, { closing: "gov", around: position })
 * found.leastTotal.widthMetres.value // 35391.…
 */
export function closure(map: ControlMap, options: ClosureOptions): Closure {
  guardControlMap("map", map)
  const { closing, around, barriers } = guardMembers("options", options, {
    closing: "text",
    around: "position",
    barriers: "lines?",
  })
  const area = groundOf(map, closing)
  if (locateInArea(around, area) !== "outside") return { kind: "none", reason: "own-ground" }
  if (map.theatre && holderAt(map, around) === null) return { kind: "none", reason: "outside-theatre" }
  const ground = openGround(map, closing, area, barriers)
  const isOpen = clearLine(ground.mesh, map.theatre)
  const edges = closingEdges(ground.mesh, around, isOpen.edge)
  if (edges.kind === "closed") return { kind: "none", reason: "closed-already" }
  const leastTotal = edges.kind === "edges" && cutBy(ground, isOpen, edges.leastTotal, around)
  const leastWidestLeg = edges.kind === "edges" && cutBy(ground, isOpen, edges.leastWidest, around)
  if (!leastTotal || !leastWidestLeg) {
    return { kind: "none", reason: map.theatre ? "open-to-edge" : "no-ground-around" }
  }
  return {
    kind: "closure",
    // Refined legs may come out shorter than those that the mesh had for less.
    leastTotal: leastWidestLeg.widthMetres.value < leastTotal.widthMetres.value ? leastWidestLeg : leastTotal,
    leastWidestLeg: widestOf(leastTotal) < widestOf(leastWidestLeg) ? leastTotal : leastWidestLeg,
  }
}

function widestOf({ legs: [widest] }: Cut): number {
  return widest!.widthMetres.value
}

/** The cut along some mesh edges, each made locally shortest if the place stays closed in. */
function cutBy(ground: OpenGround, isOpen: ClearLine, edges: readonly number[], around: Position): Cut | null {
  let chords = edges.map((edge) => vertexChord(ground.mesh, edge))
  const refined = chords.map((chord) => shorterOf(chord, narrowestChord(ground.mesh, ...chord.ends), isOpen))
  let cut = describeCut(ground, refined, around)
  if (cut) chords = refined
  else {
    cut = describeCut(ground, chords, around)
    for (const [i, chord] of refined.entries()) {
      const next = chords.with(i, chord)
      const better = chord === chords[i] ? null : describeCut(ground, next, around)
      if (!better) continue
      chords = next
      cut = better
    }
  }
  for (let isBetter = true; cut && isBetter; ) {
    isBetter = false
    for (const joined of withLegsJoined(ground, isOpen, chords)) {
      const better = describeCut(ground, joined, around)
      if (!better) continue
      chords = joined
      cut = better
      isBetter = true
      break
    }
  }
  return cut
}

function shorterOf(chord: Chord, other: Chord | null, isOpen: ClearLine): Chord {
  return other && other.metres <= chord.metres && isOpen.chord(other) ? other : chord
}

/**
 * The same chords with one in the place of two that meet on an island, where it is shorter than both together: a line that
 * passes an island by need not be an edge of the mesh.
 */
function* withLegsJoined({ mesh }: OpenGround, isOpen: ClearLine, chords: readonly Chord[]): Generator<Chord[]> {
  for (const [i, one] of chords.entries()) {
    for (const other of chords.slice(i + 1)) {
      for (const [a, b] of farEnds(one, other)) {
        const joined = narrowestChord(mesh, a, b)
        if (joined && joined.metres < one.metres + other.metres && isOpen.chord(joined))
          yield [...chords.filter((chord) => chord !== one && chord !== other), joined]
      }
    }
  }
}

/** The far ends of two legs that meet on one ring. */
function farEnds({ ends: [a, b] }: Chord, { ends: [c, d] }: Chord): [ChordEnd, ChordEnd][] {
  const pairs: [ChordEnd, ChordEnd, ChordEnd, ChordEnd][] = [
    [a, c, b, d],
    [a, d, b, c],
    [b, c, a, d],
    [b, d, a, c],
  ]
  return pairs.filter(([near, alsoNear]) => near.ring === alsoNear.ring).map(([, , far, alsoFar]) => [far, alsoFar])
}
