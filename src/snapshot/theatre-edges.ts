import { lineString } from "@turf/turf"
import { nearestOnLine } from "../geometry/nearest-on-line.js"
import type { Face } from "../geometry/polygonise.js"
import type { Position } from "../geometry/position.js"
import type { ActorId } from "../report/actor.js"
import { chainEdges } from "./chain-edges.js"
import type { Corpus } from "./corpus.js"
import type { SnapshotFeature } from "./snapshot.js"

/** A face and who holds it. */
export interface HeldFace {
  readonly face: Face
  readonly actor: ActorId
}

/** The theatre's edge by who holds the ground behind it, border and frame apart. */
export function theatreEdges(held: readonly HeldFace[], theatreRings: number, corpus: Corpus): SnapshotFeature[] {
  return corpus.actors.flatMap(({ id: actor }) => {
    const own = held
      .filter((face) => face.actor === actor)
      .flatMap(({ face }) => face.edges.filter((edge) => edge.sources.some((source) => source.line < theatreRings)))
    return (["frame", "border"] as const).flatMap((edge) => {
      const pieces = own.filter(({ from, to }) => isOnBorder(from, to, corpus.border) === (edge === "border"))
      return chainEdges(pieces, null).map((line, i) =>
        lineString(
          line.map((position) => [...position]),
          { kind: "edge" as const, edge, actor },
          { id: `edge:${actor}:${edge}:${i + 1}` },
        ),
      )
    })
  })
}

function isOnBorder(from: Position, to: Position, border: Corpus["border"]): boolean {
  const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  return border.some((line) => nearestOnLine(middle, line).metres < BORDER_METRES)
}

/** An edge of the theatre whose middle lies this near to the border is border: the rounding of both is under 2 m. */
const BORDER_METRES = 50
