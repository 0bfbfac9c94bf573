import type { Position } from "../../geometry/position.js"
import type { ActorId } from "../../report/actor.js"

/** One change of a reader's to the lines of a map, as plain data. Corners are told by their positions, to the last digit. */
export type MapEdit =
  /** A corner is moved. */
  | { readonly kind: "move"; readonly from: Position; readonly to: Position }
  /** A corner is set into an edge. */
  | { readonly kind: "insert"; readonly between: readonly [Position, Position]; readonly at: Position }
  /** A corner is taken out. */
  | { readonly kind: "remove"; readonly at: Position }
  /** A new stretch is drawn; `to` and `snapMetres` as for `redrawStretch`. */
  | {
      readonly kind: "stretch"
      readonly line: readonly Position[]
      readonly to?: ActorId
      readonly snapMetres?: number
    }
