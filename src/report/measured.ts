/** A number with the interval it lies in. `low` and `high` are null where a source states no uncertainty. */
export interface Measured {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}
