import { SETTLED_METRES } from "./tolerance.js"

/** A vertex of one tree and an edge of the other, which may be the nearest pair. */
export interface Candidate {
  /** Length over the ground, good to `error`, both in metres. */
  readonly rank: number
  readonly error: number
  /** Whether the vertex belongs to the second tree. */
  readonly swapped: boolean
  readonly vertexLeaf: number
  /** Number of the vertex in its leaf. */
  readonly vertex: number
  readonly edgeLeaf: number
  /** Number of the edge in its leaf. */
  readonly edge: number
}

/** Of candidates that are settled (see {@link SETTLED_METRES}) no more than this many are measured. */
const MOST_REFINED = 8

const MARKS = 5

/**
 * The candidates of a search.
 *
 * Kept in plain numbers: two fronts that run side by side tie at every vertex, and 1e5 objects would take longer than the
 * search itself.
 */
export class Candidates {
  private ranks = new Float64Array(256)
  private errors = new Float64Array(256)
  private marks = new Int32Array(256 * MARKS)
  private count = 0

  /** Adds a candidate; those that `atMost` has beaten make room for it first. */
  add(candidate: Candidate, atMost: number): void {
    if (this.count === this.ranks.length) this.tidy(atMost)
    const at = this.count++
    this.ranks[at] = candidate.rank
    this.errors[at] = candidate.error
    const mark = MARKS * at
    this.marks[mark] = candidate.swapped ? 1 : 0
    this.marks[mark + 1] = candidate.vertexLeaf
    this.marks[mark + 2] = candidate.vertex
    this.marks[mark + 3] = candidate.edgeLeaf
    this.marks[mark + 4] = candidate.edge
  }

  /** Drops candidates that cannot be the nearest, and sees to it that half the room is free. */
  private tidy(atMost: number): void {
    let kept = 0
    for (let at = 0; at < this.count; at++) {
      if (this.ranks[at]! - this.errors[at]! > atMost) continue
      if (kept < at) {
        this.ranks[kept] = this.ranks[at]!
        this.errors[kept] = this.errors[at]!
        for (let k = 0; k < MARKS; k++) this.marks[MARKS * kept + k] = this.marks[MARKS * at + k]!
      }
      kept++
    }
    this.count = kept
    if (2 * kept <= this.ranks.length) return
    const room = 2 * this.ranks.length
    this.ranks = grown(this.ranks, room)
    this.errors = grown(this.errors, room)
    const marks = new Int32Array(MARKS * room)
    marks.set(this.marks)
    this.marks = marks
  }

  /**
   * The candidates that need to be measured, by rank: every one whose error leaves it open, and of the settled ones those
   * of lowest rank. The others are left for {@link countUpTo}.
   */
  shortlist(atMost: number): Candidate[] {
    const open: number[] = []
    const settled: number[] = []
    let bar = Number.POSITIVE_INFINITY
    for (let at = 0; at < this.count; at++) {
      const rank = this.ranks[at]!
      const error = this.errors[at]!
      if (rank - error > atMost) continue
      if (error > SETTLED_METRES) {
        open.push(at)
      } else if (rank < bar) {
        settled.push(at)
        if (settled.length < 2 * MOST_REFINED) continue
        settled.sort((p, q) => this.ranks[p]! - this.ranks[q]!).length = MOST_REFINED
        bar = this.ranks[settled[MOST_REFINED - 1]!]!
      }
    }
    settled.sort((p, q) => this.ranks[p]! - this.ranks[q]!)
    const listed = [...open, ...settled.slice(0, MOST_REFINED)].sort((p, q) => this.ranks[p]! - this.ranks[q]!)
    const shortlist = listed.map((at) => this.at(at))
    for (const at of listed) this.ranks[at] = Number.POSITIVE_INFINITY
    return shortlist
  }

  /** How many of the candidates that are not on the shortlist have no higher rank than this. */
  countUpTo(metres: number): number {
    let count = 0
    for (let at = 0; at < this.count; at++) if (this.ranks[at]! <= metres) count++
    return count
  }

  private at(at: number): Candidate {
    const [swapped, vertexLeaf, vertex, edgeLeaf, edge] = this.marks.subarray(MARKS * at) as unknown as readonly [
      number,
      number,
      number,
      number,
      number,
    ]
    return {
      rank: this.ranks[at]!,
      error: this.errors[at]!,
      swapped: swapped === 1,
      vertexLeaf,
      vertex,
      edgeLeaf,
      edge,
    }
  }
}

function grown(numbers: Float64Array, room: number): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(room)
  copy.set(numbers)
  return copy
}
