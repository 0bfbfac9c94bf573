/**
 * How far a point of the plane is from a straight edge.
 *
 * @param line - Coordinates, x and y in turn.
 * @param at - Where in the line the edge's start has its x.
 * @param reach - What is surely farther off than this is not measured to the last digit.
 */
export function segmentDistance(x: number, y: number, line: Float64Array, at: number, reach = Infinity): number {
  const ax = line[at]!
  const ay = line[at + 1]!
  const dx = line[at + 2]! - ax
  const dy = line[at + 3]! - ay
  const square = dx * dx + dy * dy
  const t = square > 0 ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square)) : 0
  const offX = x - ax - t * dx
  const offY = y - ay - t * dy
  const metres = Math.sqrt(offX * offX + offY * offY)
  return metres > reach * (1 + ROUNDING) ? metres : Math.hypot(offX, offY)
}

/** More than the square root of a sum of squares may be off; `Math.hypot` is not, and takes ten times as long. */
const ROUNDING = 1e-12
