import type { Position } from "../../geometry/position.js"
import type { FrontStretch } from "../control-map.js"
import { edgeKey } from "../edge-key.js"
import { freshIds } from "../fresh-ids.js"
import { type Edge, edgesOf, joinedEdges } from "../joined-edges.js"
import type { CornerChange } from "./corner-change.js"
import { isSamePosition } from "./corner-change.js"

/** What is said of a stretch that was redrawn. */
export const REDRAWN_NOTE = {
  en: "Redrawn by hand. What it was drawn from before does not hold for it; its uncertainty is that of the line it replaces.",
  ar: "أُعيد رسمه يدوياً. لا ينطبق عليه ما رُسم منه من قبل، وهامش دقته هامش الخط الذي حل محله.",
} as const

/**
 * Fronts with the edges that were replaced taken out, and in their place stretches that rest on nobody's claim but are as
 * uncertain as the old ones. Stretches that were redrawn before and go on are made one with them.
 */
export function frontsRedrawn(fronts: readonly FrontStretch[], added: CornerChange["added"]): FrontStretch[] {
  const gone = new Set(added.map(({ like }) => edgeKey(like.from, like.to)))
  const fresh = freshIds(fronts.filter(({ basis }) => basis !== "redrawn").map(({ id }) => id))
  const kept: FrontStretch[] = []
  const pieces: Omit<FrontStretch, "id">[] = []
  for (const front of fronts) {
    const lines = edgesOf(front.line).filter(({ from, to }) => !gone.has(edgeKey(from, to)))
    const joined = joinedEdges(lines)
    const isWhole = joined.length === 1 && joined[0]!.length === front.line.length
    if (front.basis === "redrawn") pieces.push(...joined.map((line) => ({ ...front, line })))
    else if (isWhole) kept.push(front)
    else kept.push(...joined.map((line, i) => ({ ...front, id: i === 0 ? front.id : fresh(front.id), line })))
  }
  for (const { from, to, like } of added) {
    const before = frontOfEdge(fronts, like)
    if (!before) continue
    const { front, isAlong } = before
    const line = isAlong ? [from, to] : [to, from]
    if (pieces.some((piece) => isEdgeOf(piece.line, line))) continue
    pieces.push({ ...front, basis: "redrawn", claims: [], pages: [], note: REDRAWN_NOTE, line })
  }
  return [...kept, ...chained(pieces).map((piece, i) => ({ ...piece, id: fresh(`front:redrawn:${i + 1}`) }))]
}

/** The front that an edge belongs to, and whether it is drawn the way the edge runs. */
function frontOfEdge(fronts: readonly FrontStretch[], edge: Edge): { front: FrontStretch; isAlong: boolean } | null {
  for (const front of fronts) {
    if (isEdgeOf(front.line, [edge.from, edge.to])) return { front, isAlong: true }
    if (isEdgeOf(front.line, [edge.to, edge.from])) return { front, isAlong: false }
  }
  return null
}

function isEdgeOf(line: readonly Position[], [from, to]: readonly Position[]): boolean {
  return line.some((at, i) => i > 0 && isSamePosition(line[i - 1]!, from!) && isSamePosition(at, to!))
}

/** Pieces that go on from one another between the same actors, made one. */
function chained(pieces: readonly Omit<FrontStretch, "id">[]): Omit<FrontStretch, "id">[] {
  const chains: Omit<FrontStretch, "id">[] = []
  for (const piece of pieces) {
    let { line } = piece
    for (const isBefore of [true, false]) {
      const next = chains.findIndex((one) => {
        const [end, start] = isBefore ? [one.line.at(-1)!, line[0]!] : [line.at(-1)!, one.line[0]!]
        return isSamePosition(end, start) && isAlike(one, piece)
      })
      if (next < 0) continue
      const [other] = chains.splice(next, 1)
      line = isBefore ? [...other!.line, ...line.slice(1)] : [...line, ...other!.line.slice(1)]
    }
    chains.push({ ...piece, line })
  }
  return chains
}

function isAlike(a: Omit<FrontStretch, "id">, b: Omit<FrontStretch, "id">): boolean {
  return a.left === b.left && a.right === b.right && a.uncertaintyMetres === b.uncertaintyMetres
}
