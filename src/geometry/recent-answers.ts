import { hashPosition } from "./hash-position.js"
import type { Position } from "./position.js"

/**
 * Answers in numbers to questions about some positions, the latest kept.
 *
 * For those who ask the same again: from one day of a series to the next hardly a vertex moves, and a geodesic takes a
 * hundred times as long as looking one up. Each question has one slot, which it takes from whatever stood there, so memory
 * is bounded. Answers must depend on the positions alone.
 */
export class RecentAnswers {
  private readonly positions: number
  private readonly size: number
  private readonly mask: number
  private readonly questions: Float64Array
  private readonly answers: Float64Array

  /**
   * @param positions - Of a question, and `size` the numbers of an answer.
   * @param slots - A power of two.
   */
  constructor(positions: number, size: number, slots: number) {
    this.positions = positions
    this.size = size
    this.mask = slots - 1
    // Nothing is equal to no number.
    this.questions = new Float64Array(2 * positions * slots).fill(Number.NaN)
    this.answers = new Float64Array(size * slots)
  }

  /**
   * The answer to a question, from `answer` if it is not known.
   *
   * @returns Good until the next question.
   */
  of(question: readonly Position[], answer: () => readonly number[]): Float64Array {
    const { positions, questions, size } = this
    let hash = 0
    for (const [x, y] of question) hash = Math.imul(hash, 0x9e3779b1) ^ hashPosition(x, y)
    const slot = (hash ^ (hash >>> 15)) & this.mask
    const at = 2 * positions * slot
    const found = this.answers.subarray(size * slot, size * (slot + 1))
    let isKnown = true
    for (let i = 0; i < positions; i++) {
      if (questions[at + 2 * i] !== question[i]![0] || questions[at + 2 * i + 1] !== question[i]![1]) isKnown = false
    }
    if (isKnown) return found
    found.set(answer())
    for (let i = 0; i < positions; i++) {
      questions[at + 2 * i] = question[i]![0]
      questions[at + 2 * i + 1] = question[i]![1]
    }
    return found
  }
}
