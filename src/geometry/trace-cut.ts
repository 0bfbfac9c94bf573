import type { GroundRings } from "./ground-rings.js"
import { isInRing } from "./is-in-ring.js"
import type { Chord, ChordEnd } from "./narrowest-chord.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { Area, Position, Ring } from "./position.js"

interface End extends ChordEnd {
  readonly chord: number
  readonly side: 0 | 1
}

/**
 * The ground outside an area that several chords cut off, found by walking round it: along a chord, then along the
 * boundary to the next chord, and so on until the walk closes.
 *
 * Exact: the walk goes over the drawn vertices and the chords' ends. The time grows with the boundary walked, not with
 * all of it.
 *
 * @param spot - A position in the ground that is meant.
 * @returns Null where the walk does not go round the spot, where it leaves out one of the chords, or where a chord ends
 * on a wall: then the ground must be found by polygonising.
 */
export function traceCut(mesh: GroundRings, chords: readonly Chord[], spot: Position): Area | null {
  if (chords.some(({ ends }) => ends.some(({ ring }) => ring >= mesh.areaRings))) return null
  const order = endsInOrder(mesh, chords)
  const walked = new Set<string>()
  const loop = chords
    .flatMap((_, chord) => ([0, 1] as const).map((side) => walk(mesh, chords, order, { chord, side }, walked)))
    .filter(({ ring }) => ring.length > 3 && doubledPlanarArea(ring) > 0 && isInRing(spot, ring))
    .toSorted((a, b) => doubledPlanarArea(a.ring) - doubledPlanarArea(b.ring))[0]
  if (!loop || loop.chords.size < chords.length) return null
  const within = mesh.rings
    .slice(0, mesh.areaRings)
    .filter((ring, index) => !loop.rings.has(index) && isInRing(ring[0]!, loop.ring))
  const islands = within.filter((ring) => !within.some((other) => other !== ring && isInRing(ring[0]!, other)))
  return [[loop.ring, ...islands.map((ring) => (doubledPlanarArea(ring) > 0 ? ring.toReversed() : ring))]]
}

interface Walk {
  readonly ring: Ring
  readonly chords: ReadonlySet<number>
  readonly rings: ReadonlySet<number>
}

/** +1 where walking the ring as drawn has the ground outside the area on the left, -1 where walking it backwards has. */
function direction(mesh: GroundRings, ring: number): 1 | -1 {
  let known = directions.get(mesh)
  if (!known) {
    known = mesh.rings.map((each, i) => (doubledPlanarArea(each) > 0 === mesh.isHole[i] ? 1 : -1))
    directions.set(mesh, known)
  }
  return known[ring]!
}

const directions = new WeakMap<GroundRings, (1 | -1)[]>()

/** Ends on each ring, in the order in which a walk with open ground on its left meets them. */
function endsInOrder(mesh: GroundRings, chords: readonly Chord[]): Map<number, End[]> {
  const byRing = new Map<number, End[]>()
  chords.forEach(({ ends }, chord) =>
    ends.forEach((end, side) => {
      const placed = { ...normalised(mesh, end), chord, side: side as 0 | 1 }
      byRing.set(end.ring, [...(byRing.get(end.ring) ?? []), placed])
    }),
  )
  for (const [ring, ends] of byRing) {
    const way = direction(mesh, ring)
    ends.sort(
      (a, b) =>
        way * (a.edge - b.edge || a.fraction - b.fraction) || sharpness(mesh, chords, a) - sharpness(mesh, chords, b),
    )
  }
  return byRing
}

/** A vertex is the start of its own edge, not the end of the one before, so that equal places compare as equal. */
function normalised(mesh: GroundRings, end: ChordEnd): ChordEnd {
  const edges = mesh.rings[end.ring]!.length - 1
  return end.fraction === 1 ? { ...end, edge: (end.edge + 1) % edges, fraction: 0 } : end
}

/** Clockwise angle from where the walk came to where the chord goes: chords from one place are met by the sharpest turn. */
function sharpness(mesh: GroundRings, chords: readonly Chord[], end: End): number {
  const ring = mesh.rings[end.ring]!
  const edges = ring.length - 1
  const way = direction(mesh, end.ring)
  const before =
    way === 1
      ? end.fraction > 0
        ? ring[end.edge]!
        : ring[(end.edge + edges - 1) % edges]!
      : ring[(end.edge + 1) % edges]!
  const other = chords[end.chord]!.ends[1 - end.side]!.position
  const angle = ([x, y]: Position): number =>
    Math.atan2(y - end.position[1], (x - end.position[0]) * Math.cos((y * Math.PI) / 180))
  return (angle(before) - angle(other) + 4 * Math.PI) % (2 * Math.PI)
}

/** Walks round from a chord's end; what was walked before gives an empty ring. */
function walk(
  mesh: GroundRings,
  chords: readonly Chord[],
  order: ReadonlyMap<number, readonly End[]>,
  start: Pick<End, "chord" | "side">,
  walked: Set<string>,
): Walk {
  const line: Position[] = []
  const used = new Set<number>()
  const rings = new Set<number>()
  for (let at = start; ; ) {
    const key = `${at.chord} ${at.side}`
    if (walked.has(key)) return { ring: [], chords: used, rings }
    walked.add(key)
    used.add(at.chord)
    const from = chords[at.chord]!.ends[at.side]
    const to = chords[at.chord]!.ends[1 - at.side]!
    line.push(from.position, to.position)
    rings.add(to.ring)
    const ends = order.get(to.ring)!
    const here = ends.findIndex((end) => end.chord === at.chord && end.side === 1 - at.side)
    const next = ends[(here + 1) % ends.length]!
    addBetween(mesh, ends[here]!, next, line)
    if (next.chord === start.chord && next.side === start.side) return { ring: closed(line), chords: used, rings }
    at = next
  }
}

/** Adds the drawn vertices passed from one end to the next, the way the walk goes. */
function addBetween(mesh: GroundRings, from: End, to: End, line: Position[]): void {
  const ring = mesh.rings[from.ring]!
  const edges = ring.length - 1
  if (direction(mesh, from.ring) === 1) {
    const wraps = to.edge < from.edge || (to.edge === from.edge && (to === from || to.fraction < from.fraction))
    const steps = to.edge - from.edge + (wraps ? edges : 0)
    for (let i = 1; i <= steps; i++) line.push(ring[(from.edge + i) % edges]!)
  } else {
    const wraps = to.edge > from.edge || (to.edge === from.edge && (to === from || to.fraction > from.fraction))
    const steps = from.edge - to.edge + (wraps ? edges : 0)
    for (let i = 0; i < steps; i++) line.push(ring[(from.edge - i + edges) % edges]!)
  }
}

function closed(line: readonly Position[]): Ring {
  let last = line[0]!
  const ring: Position[] = [last]
  for (let i = 1; i <= line.length; i++) {
    const position = i < line.length ? line[i]! : line[0]!
    if (last[0] === position[0] && last[1] === position[1]) continue
    ring.push(position)
    last = position
  }
  return ring
}
