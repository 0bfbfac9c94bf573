const bits = new Float64Array(2)
const words = new Int32Array(bits.buffer)

/** A number that spreads positions evenly over 32 bits; the same for 0 and −0. */
export function hashPosition(x: number, y: number): number {
  bits[0] = x + 0
  bits[1] = y + 0
  let h = Math.imul(words[0]! ^ Math.imul(words[1]!, 0x85ebca6b), 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15) ^ words[2]!, 0x27d4eb2f)
  h = Math.imul(h ^ (h >>> 13) ^ Math.imul(words[3]!, 0x165667b1), 0x9e3779b1)
  return (h ^ (h >>> 16)) >>> 0
}
