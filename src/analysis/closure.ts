import { clearLine } from "../geometry/clear-line.js"
import { closingEdges } from "../geometry/closing-edges.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import { type Chord, narrowestChord } from "../geometry/narrowest-chord.js"
import type { Position } from "../geometry/position.js"
import { vertexChord } from "../geometry/vertex-chord.js"
import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import { describeCut } from "./describe-cut.js"
import { groundOf } from "./ground-of.js"
import { holderAt } from "./holder-at.js"
import type { Cut } from "./neck.js"
import { type OpenGround, openGround } from "./open-ground.js"

/** How a place could be closed in: with the least to close in all, and with the least widest leg. */
export type Closure =
  | { readonly kind: "closure"; readonly leastTotal: Cut; readonly leastWidestLeg: Cut }
  | { readonly kind: "none"; readonly why: string }

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
 * as can be. Legs hop over the actor's enclaves. Each leg is then made locally shortest, if the place stays closed in.
 *
 * @returns Why there is none, where the place is the actor's own, or cut off already.
 * @throws {RangeError} If the map has no ground of that actor.
 */
export function closure(map: ControlMap, { closing, around, barriers }: ClosureOptions): Closure {
  const area = groundOf(map, closing)
  if (locateInArea(around, area) !== "outside")
    return { kind: "none", why: `the place lies on the ground of ${closing} itself` }
  if (map.theatre && holderAt(map, around) === null)
    return { kind: "none", why: "the place lies outside the map's theatre" }
  const ground = openGround(map, closing, area, barriers)
  const edges = closingEdges(ground.mesh, around)
  if (!edges)
    return { kind: "none", why: `${closing} has closed the place in already, or has nothing to close it in with` }
  const leastTotal = cutBy(ground, edges.leastTotal, around)
  const leastWidestLeg = cutBy(ground, edges.leastWidest, around)
  if (!leastTotal || !leastWidestLeg) return { kind: "none", why: "no legs close the place in" }
  return { kind: "closure", leastTotal, leastWidestLeg }
}

function cutBy(ground: OpenGround, edges: readonly number[], around: Position): Cut | null {
  const isClear = clearLine(ground.mesh)
  const drawn = edges.map((edge) => vertexChord(ground.mesh, edge))
  const refined = drawn.map((chord): Chord => {
    const shorter = narrowestChord(ground.mesh, ...chord.ends)
    return shorter && shorter.metres <= chord.metres && isClear(shorter) ? shorter : chord
  })
  for (const chords of [refined, drawn]) {
    const cut = describeCut(ground, chords, around)
    if (cut) return cut
  }
  return null
}
