/** A straight line through points, and the interval of its slope. */
export interface RobustLine {
  readonly slope: number
  /** 95 % interval of the slope, as if the points were independent of each other. */
  readonly low: number
  readonly high: number
  /** Height at 0 of the line with a given slope. */
  readonly interceptOf: (slope: number) => number
}

/** Fewer points give no interval: its ranks would lie outside the list of slopes. */
const LEAST_POINTS = 6
/** The normal deviate of a two-sided 95 % interval. */
const DEVIATE = 1.96

/**
 * A straight line that outliers do not draw to themselves: the median of the slopes between every two points
 * (Theil and Sen), with the interval that the ranks of these slopes give (Kendall's variance, ties counted).
 *
 * @param points - At different x each.
 * @returns Null where there are too few points for an interval: fewer than six.
 * @see Sen 1968, https://doi.org/10.1080/01621459.1968.10480934
 */
export function robustLine(points: readonly (readonly [x: number, y: number])[]): RobustLine | null {
  if (points.length < LEAST_POINTS) return null
  const slopes = points
    .flatMap(([x, y], i) => points.slice(i + 1).map(([otherX, otherY]) => (otherY - y) / (otherX - x)))
    .toSorted((a, b) => a - b)
  const doubt = DEVIATE * Math.sqrt(kendallVariance(points.map(([, y]) => y)))
  const low = Math.round((slopes.length - doubt) / 2) - 1
  const high = Math.round((slopes.length + doubt) / 2)
  return {
    slope: median(slopes),
    low: slopes[low]!,
    high: slopes[high]!,
    interceptOf: (slope) => median(points.map(([x, y]) => y - slope * x).toSorted((a, b) => a - b)),
  }
}

/** Variance of Kendall's statistic of a series without trend. */
function kendallVariance(values: readonly number[]): number {
  const term = (n: number): number => n * (n - 1) * (2 * n + 5)
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ties = [...counts.values()].reduce((sum, count) => sum + term(count), 0)
  return (term(values.length) - ties) / 18
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
