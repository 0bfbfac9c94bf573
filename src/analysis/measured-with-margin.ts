import type { Measured } from "../report/measured.js"

/**
 * A value that may be off by a margin to either side.
 *
 * @param margin - Null where no source states an uncertainty.
 * @returns The interval is cut at 0: what is measured here is never negative.
 */
export function measuredWithMargin(value: number, margin: number | null): Measured {
  if (margin === null) return { value, low: null, high: null }
  return { value, low: Math.max(0, value - margin), high: value + margin }
}
