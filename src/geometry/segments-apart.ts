/**
 * Distance between two straight segments in space, each given by its middle and half of itself; never too much.
 *
 * The nearest points give a direction, and the answer is how far the segments are apart when seen along it. That is a
 * lower bound whatever the direction, so rounding in the search for the nearest points, which is bad where the segments
 * are all but parallel, can only make the answer smaller.
 *
 * @param p - The first segment: x, y, z of its middle, then of its half; `q` likewise the second.
 * @param i - Where in \`p\` the first segment starts; \`j\` likewise in \`q\`.
 * @param direction - Receives the unit vector from the nearest point of the first to that of the second; zero if they meet.
 * @see Ericson 2004, Real-Time Collision Detection, section 5.1.9
 */
export function segmentsApart(p: Float64Array, q: Float64Array, direction: Float64Array, i = 0, j = 0): number {
  const ux = p[i + 3]!
  const uy = p[i + 4]!
  const uz = p[i + 5]!
  const vx = q[j + 3]!
  const vy = q[j + 4]!
  const vz = q[j + 5]!
  const rx = p[i]! - q[j]!
  const ry = p[i + 1]! - q[j + 1]!
  const rz = p[i + 2]! - q[j + 2]!
  const uu = ux * ux + uy * uy + uz * uz
  const vv = vx * vx + vy * vy + vz * vz
  const uv = ux * vx + uy * vy + uz * vz
  const ur = ux * rx + uy * ry + uz * rz
  const vr = vx * rx + vy * ry + vz * rz
  const determinant = uu * vv - uv * uv
  let s = determinant > 0 ? toUnit((uv * vr - ur * vv) / determinant) : 0
  const t = vv > 0 ? toUnit((uv * s + vr) / vv) : 0
  s = uu > 0 ? toUnit((uv * t - ur) / uu) : 0

  const dx = t * vx - s * ux - rx
  const dy = t * vy - s * uy - ry
  const dz = t * vz - s * uz - rz
  const length = Math.sqrt(dx * dx + dy * dy + dz * dz)
  const nx = length > 0 ? dx / length : 0
  const ny = length > 0 ? dy / length : 0
  const nz = length > 0 ? dz / length : 0
  direction[0] = nx
  direction[1] = ny
  direction[2] = nz
  const halves = Math.abs(nx * ux + ny * uy + nz * uz) + Math.abs(nx * vx + ny * vy + nz * vz)
  return Math.max(0, -(nx * rx + ny * ry + nz * rz) - halves)
}

function toUnit(value: number): number {
  return value > 1 ? 1 : value < -1 ? -1 : value
}
