import { type Change, locateInArea, type Position, type Transfer, type TransferPiece } from "frontline"
import { roundedPosition } from "./permalink.js"

/** A piece of ground that changed hands, and between whom. */
export interface PieceAt {
  readonly transfer: Transfer
  readonly piece: TransferPiece
}

let latest: { readonly change: Change; readonly at: Position; readonly found: PieceAt | null } | null = null

/** The piece of ground that changed hands at a position; null where none did. */
export function pieceAt(change: Change, at: Position): PieceAt | null {
  if (latest?.change === change && String(latest.at) === String(at)) return latest.found
  const pieces = (change.transfers ?? []).flatMap((transfer) => transfer.pieces.map((piece) => ({ transfer, piece })))
  const found =
    // A thin piece may lie beside its own position as an address rounds it.
    pieces.find(({ piece }) => String(roundedPosition(piece.at)) === String(at)) ??
    pieces.find(({ piece }) => locateInArea(at, piece.area) !== "outside") ??
    null
  latest = { change, at, found }
  return found
}
