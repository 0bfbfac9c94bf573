import type { Measured } from "../../report/measured.js"

/** What an actor gained and lost, each with its interval. */
export interface ChangeRanges {
  readonly gainedSquareMetres: Measured
  readonly lostSquareMetres: Measured
  readonly netSquareMetres: Measured
}

/** A piece that was gained or lost: its area, and by how much it could be larger or smaller; both in square metres. */
export interface UncertainPiece {
  readonly squareMetres: number
  readonly margin: number
}

/**
 * Bounds what was gained and lost: every line that was drawn anew off by its drawing uncertainty, all in the actor's favour
 * or all against him.
 *
 * A piece shrinks to nothing at most; what is left of its margin then counts on the other side, for between two lines
 * that may have crossed there is a gain where a loss is drawn. So the most gained less the least lost is the most net.
 *
 * @param pieces - Null where no line states how far it may be off.
 * @see docs/methods/change.md, "How sure it is".
 */
export function changeRanges(
  [gained, lost]: readonly [number, number],
  net: number,
  pieces: { readonly gained: readonly UncertainPiece[]; readonly lost: readonly UncertainPiece[] } | null,
): ChangeRanges {
  if (!pieces) {
    const bare = (value: number): Measured => ({ value, low: null, high: null })
    return { gainedSquareMetres: bare(gained), lostSquareMetres: bare(lost), netSquareMetres: bare(net) }
  }
  const range = (value: number, own: readonly UncertainPiece[], others: readonly UncertainPiece[]): Measured => ({
    value,
    low: value - sum(own, ({ squareMetres, margin }) => Math.min(squareMetres, margin)),
    high:
      value +
      sum(own, ({ margin }) => margin) +
      sum(others, ({ squareMetres, margin }) => Math.max(0, margin - squareMetres)),
  })
  const margin = sum([...pieces.gained, ...pieces.lost], (piece) => piece.margin)
  return {
    gainedSquareMetres: range(gained, pieces.gained, pieces.lost),
    lostSquareMetres: range(lost, pieces.lost, pieces.gained),
    netSquareMetres: { value: net, low: net - margin, high: net + margin },
  }
}

function sum(pieces: readonly UncertainPiece[], of: (piece: UncertainPiece) => number): number {
  return pieces.reduce((total, piece) => total + of(piece), 0)
}
