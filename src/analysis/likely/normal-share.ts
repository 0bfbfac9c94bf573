/**
 * The share of normal deviates below a value, to 8e-8.
 *
 * @see Abramowitz and Stegun 1964, formula 26.2.17.
 */
export function normalShare(deviate: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(deviate))
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const above = (Math.exp((-deviate * deviate) / 2) / Math.sqrt(2 * Math.PI)) * series
  return deviate >= 0 ? 1 - above : above
}
