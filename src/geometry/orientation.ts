/** Rounding of the plain determinant, as a part of the sum of its products: (3 + 16 ε) ε, ε = 2⁻⁵³. */
const ERROR_BOUND = (3 + 16 * 2 ** -53) * 2 ** -53

/** Splits a double into two halves of 26 bits. */
const SPLITTER = 2 ** 27 + 1

/**
 * On which side of the line from a to b a point c lies, in the plane and without rounding error.
 *
 * @returns Positive on the left, negative on the right, 0 exactly on the line; only the sign is exact.
 * @see Shewchuk 1997, Adaptive precision floating-point arithmetic, https://doi.org/10.1007/PL00009321
 */
export function orientation(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  // A product without rounding error, as 0 is, or two of unlike sign, leave the sign of the difference right.
  const left = (ay - cy) * (bx - cx)
  const right = (ax - cx) * (by - cy)
  const determinant = right - left
  const bound = ERROR_BOUND * Math.abs(left + right)
  if (left === 0 || right === 0 || left > 0 !== right > 0 || Math.abs(determinant) > bound) return determinant
  return exactDeterminant(ax, ay, bx, by, cx, cy)
}

/**
 * Twice the area of the triangle a b c, positive counter-clockwise, right to the last digit however thin it is.
 *
 * The determinant is written out as six products, each without error the sum of two doubles, and these added without error.
 */
export function exactDeterminant(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  const products = [
    [ax, by],
    [-ay, bx],
    [bx, cy],
    [-by, cx],
    [cx, ay],
    [-cy, ax],
  ] as const
  let expansion: number[] = []
  for (const [p, q] of products) {
    const product = p * q
    expansion = grow(grow(expansion, productError(p, q, product)), product)
  }
  return expansion.reduce((sum, part) => sum + part, 0)
}

/** Dekker's product: what rounding took from p q. */
function productError(p: number, q: number, product: number): number {
  const bigP = SPLITTER * p - (SPLITTER * p - p)
  const bigQ = SPLITTER * q - (SPLITTER * q - q)
  const smallP = p - bigP
  const smallQ = q - bigQ
  return smallP * smallQ - (product - bigP * bigQ - smallP * bigQ - bigP * smallQ)
}

/** Adds a number to an expansion, a sum of doubles that do not overlap, smallest first. */
function grow(expansion: readonly number[], value: number): number[] {
  const grown: number[] = []
  let sum = value
  for (const part of expansion) {
    const next = sum + part
    const virtual = next - sum
    const rest = sum - (next - virtual) + (part - virtual)
    if (rest !== 0) grown.push(rest)
    sum = next
  }
  if (sum !== 0) grown.push(sum)
  return grown
}
