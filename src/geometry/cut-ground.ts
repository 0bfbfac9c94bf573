import type { GroundRings } from "./ground-rings.js"
import { locateInArea } from "./locate-in-area.js"
import type { Chord, ChordEnd } from "./narrowest-chord.js"
import { type Face, polygonise } from "./polygonise.js"
import type { Area, Position, Ring } from "./position.js"

/**
 * The ground outside an area that several chords, its boundary and walls together part from the rest.
 *
 * The chords' ends become vertices of the rings they lie on, so nothing is cut but where it is drawn.
 *
 * @param spot - A position in the ground that is meant.
 * @returns Null where the chords leave a way out, or the spot lies in the area.
 */
export function cutGround(mesh: GroundRings, chords: readonly Chord[], spot: Position): Area | null {
  const rings = withEnds(mesh, chords)
  const lines = [...rings, ...chords.map(({ ends }) => ends.map(({ position }) => position))]
  const { faces } = polygonise(lines)
  const start = faces.findIndex(({ rings: face }) => locateInArea(spot, [face]) === "inside")
  if (start < 0) return null
  // All edges are boundary, wall or chord, so a face is closed off by them on all sides. A ring of the area has the
  // area on the side that its even-odd count tells: a face is outside where its inner spot lies in an even number.
  const face = faces[start]!
  return isOutside(face, rings.slice(0, mesh.areaRings)) ? [face.rings] : null
}

function isOutside({ edges }: Face, areaRings: readonly Ring[]): boolean {
  const [{ from, to }] = edges as readonly [Face["edges"][number]]
  const turn = 1e-7
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const inner: Position = [
    (from[0] + to[0]) / 2 - (turn * (to[1] - from[1])) / length,
    (from[1] + to[1]) / 2 + (turn * (to[0] - from[0])) / length,
  ]
  const within = areaRings.filter((ring) => locateInArea(inner, [[ring]]) === "inside").length
  return within % 2 === 0
}

function withEnds(mesh: GroundRings, chords: readonly Chord[]): Position[][] {
  const ends = chords.flatMap((chord) => chord.ends)
  return mesh.rings.map((ring, index) => {
    const own = ends.filter((end) => end.ring === index)
    if (own.length === 0) return [...ring]
    return ring.flatMap((position, edge) => {
      const here = own.filter((end) => end.edge === edge).toSorted((a, b) => a.fraction - b.fraction)
      return [position, ...here.filter((end) => !isVertex(end, ring)).map((end) => end.position)]
    })
  })
}

function isVertex({ position: [x, y] }: ChordEnd, ring: Ring): boolean {
  return ring.some((vertex) => vertex[0] === x && vertex[1] === y)
}
