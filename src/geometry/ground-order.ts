/**
 * An order of boxes in which neighbours lie near each other: by the Morton code of their middles.
 *
 * @param boxes - West, south, east, north of each box, one after the other.
 * @returns Numbers of boxes.
 * @see Morton 1966, A computer oriented geodetic data base
 */
export function groundOrder(boxes: Float64Array): Uint32Array {
  const count = boxes.length / 4
  let [west, south, size] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  for (let k = 0; k < boxes.length; k += 4) {
    west = Math.min(west, boxes[k]!)
    south = Math.min(south, boxes[k + 1]!)
  }
  for (let k = 0; k < boxes.length; k += 4) size = Math.max(size, boxes[k + 2]! - west, boxes[k + 3]! - south)
  const cells = size > 0 ? 0xffff / size : 0
  const codes = new Float64Array(count)
  for (let n = 0; n < count; n++) {
    const x = ((boxes[4 * n]! + boxes[4 * n + 2]!) / 2 - west) * cells
    const y = ((boxes[4 * n + 1]! + boxes[4 * n + 3]!) / 2 - south) * cells
    codes[n] = (spread(x) | (spread(y) << 1)) >>> 0
  }
  return Uint32Array.from({ length: count }, (_, n) => n).sort((p, q) => codes[p]! - codes[q]!)
}

/** The 16 bits of a number with a zero between each two. */
function spread(value: number): number {
  let bits = value & 0xffff
  bits = (bits | (bits << 8)) & 0x00ff00ff
  bits = (bits | (bits << 4)) & 0x0f0f0f0f
  bits = (bits | (bits << 2)) & 0x33333333
  return (bits | (bits << 1)) & 0x55555555
}
