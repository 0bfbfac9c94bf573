import { chordBeyond } from "./straight-and-ground.js"
import { SPACE_ROUNDING_METRES } from "./tolerance.js"

/** What a search knows of the least distance so far. */
export class NearestBound {
  /** The least distance is no more than this, in metres over the ground. */
  atMost = Number.POSITIVE_INFINITY
  /** A pair whose straight distance is more than this is not the nearest, rounding allowed for. */
  limit = Number.POSITIVE_INFINITY
  limitSquared = Number.POSITIVE_INFINITY

  /** Learns that the least distance is no more than this. */
  lower(metres: number): void {
    if (metres >= this.atMost) return
    this.atMost = metres
    this.limit = chordBeyond(metres) + SPACE_ROUNDING_METRES
    this.limitSquared = this.limit * this.limit
  }

  /** Leaves nothing to be found. */
  end(): void {
    this.limit = Number.NEGATIVE_INFINITY
    this.limitSquared = -1
  }
}
