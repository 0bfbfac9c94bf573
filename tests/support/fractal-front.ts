type Place = [longitude: number, latitude: number]

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface FrontOptions {
  readonly seed: number
  /** Vertices of the ring, the closing one not counted. */
  readonly vertices: number
  readonly centre?: readonly [number, number]
  readonly radiusDegrees?: number
  /** How rugged the line is: 0 is a circle, 0.5 a coast. */
  readonly roughness?: number
}

/**
 * A closed front that looks drawn: a circle roughened by midpoint displacement.
 *
 * Every vertex is seen from the centre, so the ring cannot cross itself. The same options give the same ring, on any
 * machine with IEEE arithmetic but for the last digit of sines.
 */
export function fractalFront({
  seed,
  vertices,
  centre = [38, 35],
  radiusDegrees = 2,
  roughness = 0.25,
}: FrontOptions): Place[] {
  const random = seededRandom(seed)
  const levels = Math.ceil(Math.log2(vertices))
  let radii = [1, 1, 1, 1]
  let height = roughness
  for (let level = 2; level < levels + 1; level++) {
    const finer: number[] = []
    radii.forEach((radius, i) => {
      const next = radii[(i + 1) % radii.length]!
      finer.push(radius, ((radius + next) / 2) * Math.exp(height * (random() - 0.5)))
    })
    radii = finer
    height *= 0.6
  }
  const ring: Place[] = []
  for (let i = 0; i < vertices; i++) {
    const angle = (2 * Math.PI * i) / vertices
    const radius = radiusDegrees * radii[Math.floor((i * radii.length) / vertices)]!
    ring.push([round(centre[0] + radius * Math.cos(angle)), round(centre[1] + radius * Math.sin(angle))])
  }
  return [...ring, ring[0]!]
}

export interface NextDayOptions {
  readonly seed: number
  /** How many stretches of the front move. */
  readonly moves?: number
  /** Vertices in a stretch that moves. */
  readonly stretch?: number
  /** How far it moves at most, as a part of the distance from the centre. */
  readonly by?: number
  readonly centre?: readonly [number, number]
}

/** The front one day later: a few stretches have moved outward or inward, all other vertices are the same numbers. */
export function nextDay(
  ring: readonly (readonly [number, number])[],
  { seed, moves = 4, stretch = 8, by = 0.02, centre = [38, 35] }: NextDayOptions,
): Place[] {
  const random = seededRandom(seed)
  const count = ring.length - 1
  const moved: Place[] = ring.slice(0, count).map(([x, y]) => [x, y])
  for (let k = 0; k < moves; k++) {
    const start = Math.floor(random() * count)
    const factor = 1 + by * (2 * random() - 1)
    for (let i = 0; i < stretch; i++) {
      const at = (start + i) % count
      const [x, y] = moved[at]!
      const wobble = factor * (1 + (by / 8) * (random() - 0.5))
      moved[at] = [round(centre[0] + (x - centre[0]) * wobble), round(centre[1] + (y - centre[1]) * wobble)]
    }
  }
  return [...moved, moved[0]!]
}

/** Seven decimals, a centimetre: as such files are published. */
function round(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7
}
