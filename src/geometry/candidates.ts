import { SETTLED_METRES } from "./tolerance.js"

/** A vertex of one tree and an edge of the other, which may be the nearest pair. */
export interface Candidate {
  /** Length over the ground, good to `error`, both in metres. */
  readonly rank: number
  readonly error: number
  /** Whether the vertex belongs to the second tree. */
  readonly swapped: boolean
  /** Number of the vertex, and of the edge, in its tree: the caller's to make and to read. */
  readonly vertex: number
  readonly edge: number
}

/** Of candidates that are settled (see {@link SETTLED_METRES}) no more than this many are measured. */
const MOST_REFINED = 8

/**
 * The candidates of a search.
 *
 * Kept in plain numbers: two fronts that run side by side tie at every vertex, and 1e5 objects would take longer than the
 * search itself.
 */
export class Candidates {
  private ranks = new Float64Array(64)
  private errors = new Float64Array(64)
  private vertices = new Int32Array(64)
  /** Of a candidate that is swapped the edge's number is −1 less itself. */
  private edges = new Int32Array(64)
  private count = 0

  /** Adds a candidate; those that `atMost` has beaten make room for it first. */
  add(rank: number, error: number, swapped: boolean, vertex: number, edge: number, atMost: number): void {
    if (this.count === this.ranks.length) this.makeRoom(atMost)
    const at = this.count++
    this.ranks[at] = rank
    this.errors[at] = error
    this.vertices[at] = vertex
    this.edges[at] = swapped ? -1 - edge : edge
  }

  /** Drops candidates that cannot be the nearest, and sees to it that half the room is free. */
  private makeRoom(atMost: number): void {
    let kept = 0
    for (let at = 0; at < this.count; at++) {
      if (this.ranks[at]! - this.errors[at]! > atMost) continue
      if (kept < at) {
        this.ranks[kept] = this.ranks[at]!
        this.errors[kept] = this.errors[at]!
        this.vertices[kept] = this.vertices[at]!
        this.edges[kept] = this.edges[at]!
      }
      kept++
    }
    this.count = kept
    if (2 * kept <= this.ranks.length) return
    const room = 4 * this.ranks.length
    this.ranks = copied(this.ranks, new Float64Array(room))
    this.errors = copied(this.errors, new Float64Array(room))
    this.vertices = copied(this.vertices, new Int32Array(room))
    this.edges = copied(this.edges, new Int32Array(room))
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
    const edge = this.edges[at]!
    return {
      rank: this.ranks[at]!,
      error: this.errors[at]!,
      swapped: edge < 0,
      vertex: this.vertices[at]!,
      edge: edge < 0 ? -1 - edge : edge,
    }
  }
}

function copied<Numbers extends Float64Array | Int32Array>(numbers: Numbers, room: Numbers): Numbers {
  room.set(numbers)
  return room
}
