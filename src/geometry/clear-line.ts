import Flatbush from "flatbush"
import type { GroundMesh } from "./ground-mesh.js"
import type { Chord } from "./narrowest-chord.js"
import type { Position } from "./position.js"
import { segmentCrossing } from "./segment-crossing.js"

/** A crossing this near to an end of the chord is that end: a long geodesic edge bulges from its chord by metres. */
const END_METRES = 10

/**
 * Prepares the test whether a chord between two boundary points keeps out of the boundary between them.
 *
 * @returns A function that is true where the chord meets the boundary at its ends only.
 */
export function clearLine(mesh: GroundMesh): (chord: Chord) => boolean {
  const starts = mesh.projected.flatMap((points, ring) =>
    Array.from({ length: points.length / 2 - 1 }, (_, edge) => ({ points, ring, at: 2 * edge })),
  )
  const tree = new Flatbush(starts.length)
  for (const { points, at } of starts) {
    const [ax, ay, bx, by] = points.subarray(at, at + 4) as unknown as [number, number, number, number]
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))
  }
  tree.finish()
  return ({ ends, metres }) => {
    const a = mesh.projection.forward(ends[0].position)
    const b = mesh.projection.forward(ends[1].position)
    const endMetres = Math.min(END_METRES, metres / 4)
    const isEnd = ([x, y]: Position): boolean =>
      Math.min(Math.hypot(x - a[0], y - a[1]), Math.hypot(x - b[0], y - b[1])) < endMetres
    return tree
      .search(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]))
      .every((index) => {
        const { points, at } = starts[index]!
        const from: Position = [points[at]!, points[at + 1]!]
        const to: Position = [points[at + 2]!, points[at + 3]!]
        return segmentCrossing(a, b, from, to).every((crossing) => isEnd(crossing.at))
      })
  }
}
