import type { Position } from "./position.js"

/** West, south, east, north of each ring, one after the other; infinite for a ring without positions. */
export function ringBoxes(rings: readonly (readonly Position[])[]): Float64Array {
  const boxes = new Float64Array(4 * rings.length)
  rings.forEach((ring, n) => {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const [x, y] of ring) {
      if (x < west) west = x
      if (x > east) east = x
      if (y < south) south = y
      if (y > north) north = y
    }
    boxes.set([west, south, east, north], 4 * n)
  })
  return boxes
}
