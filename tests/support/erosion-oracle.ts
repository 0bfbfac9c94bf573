import geographiclib from "geographiclib-geodesic"

type Place = readonly [longitude: number, latitude: number]
type Rings = readonly (readonly Place[])[]

/** A neck as erosion sees it. */
export interface ErodedNeck {
  /** How wide the ground is where it parts, right to the oracle's resolution. */
  readonly widthMetres: number
  /** Where it parts. */
  readonly at: Place
  /** The widest spot behind, and how wide it is there. */
  readonly peak: Place
  readonly peakWidthMetres: number
  /** The same for the ground in front: it is wider, or as wide. */
  readonly beyond: Place
  readonly beyondWidthMetres: number
}

/** Open ground as cells that are eroded from the closing actor's boundary inwards. */
export interface ErosionOracle {
  /** No width is wrong by more than this. */
  readonly resolutionMetres: number
  /** Every parting of open ground, the widest first. */
  readonly necks: readonly ErodedNeck[]
  /**
   * The ground that is reached from a place without crossing the boundary or one of some lines; null where it runs out
   * to the edge of the cells.
   */
  readonly flood: (
    from: Place,
    lines: Rings,
  ) => { readonly squareMetres: number; readonly boundaryCells: number } | null
}

const earth = geographiclib.Geodesic.WGS84
const AROUND = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => [dx, dy] as const)).filter(([x, y]) => x || y)

/**
 * A slow second opinion on necks that shares no code with the library.
 *
 * Ground is laid out in cells in the azimuthal equidistant projection about its middle, by GeographicLib. Each cell whose
 * centre is open has the distance to the nearest boundary edge, found by trying all edges. Erosion by r leaves the cells
 * that are farther off than r; as r falls, pieces appear at their widest spots and join where they part when r grows. The
 * largest r at which two pieces are joined is half the neck's width.
 *
 * A true way out and the best way over cells differ by half a diagonal of a cell at most, for clearance changes by no
 * more than the way gone; so widths are right to √2 cells.
 *
 * @param area - Parts with their holes.
 * @param cellMetres - Side of a cell.
 */
export function erosionOracle(area: readonly Rings[], cellMetres: number): ErosionOracle {
  const rings = area.flat()
  const all = rings.flat()
  const middle: Place = [
    (Math.min(...all.map(([x]) => x)) + Math.max(...all.map(([x]) => x))) / 2,
    (Math.min(...all.map(([, y]) => y)) + Math.max(...all.map(([, y]) => y))) / 2,
  ]
  const toPlane = ([longitude, latitude]: Place): Place => {
    const { s12, azi1 } = earth.Inverse(middle[1], middle[0], latitude, longitude)
    const azimuth = ((azi1 as number) * Math.PI) / 180
    return [(s12 as number) * Math.sin(azimuth), (s12 as number) * Math.cos(azimuth)]
  }
  const toGround = ([x, y]: Place): Place => {
    const { lon2, lat2 } = earth.Direct(middle[1], middle[0], (Math.atan2(x, y) * 180) / Math.PI, Math.hypot(x, y))
    return [lon2 as number, lat2 as number]
  }
  const edgesOf = (runs: Rings): Edge[] =>
    runs.flatMap((run) => {
      const line = run.map(toPlane)
      return line.slice(1).map((to, i): Edge => [line[i]![0], line[i]![1], to[0], to[1]])
    })
  const edges = edgesOf(rings)
  const reach = Math.max(...edges.flat().map(Math.abs))
  const half = Math.ceil((1.3 * reach) / cellMetres)
  const side = 2 * half + 1
  const x = (cell: number): number => ((cell % side) - half) * cellMetres
  const y = (cell: number): number => (Math.floor(cell / side) - half) * cellMetres
  const isRim = (cell: number): boolean =>
    cell < side || cell >= side * (side - 1) || cell % side === 0 || cell % side === side - 1
  const clearance = Float64Array.from({ length: side * side }, (_, cell) => {
    if (isRim(cell)) return Number.POSITIVE_INFINITY
    return isInside(x(cell), y(cell), edges) ? -1 : distance(x(cell), y(cell), edges)
  })
  const near = nearCells(edges, half, side, cellMetres)
  const isBlocked = (a: number, b: number, extra: readonly Edge[]): boolean => {
    const link: Edge = [x(a), y(a), x(b), y(b)]
    const isCrossed = (edge: Edge): boolean => cross(link, edge)
    return (near.get(a)?.some(isCrossed) ?? false) || (near.get(b)?.some(isCrossed) ?? false) || extra.some(isCrossed)
  }
  const neighbours = (cell: number): number[] =>
    AROUND.map(([dx, dy]) => cell + dx + dy * side).filter((other) => clearance[other]! >= 0)

  const parent = Int32Array.from(clearance, (_, cell) => cell)
  const find = (cell: number): number => {
    let root = cell
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!
      root = parent[root]!
    }
    return root
  }
  const isUp = new Uint8Array(side * side)
  const necks: ErodedNeck[] = []
  const order = [...clearance.keys()].filter((cell) => clearance[cell]! >= 0)
  order.sort((a, b) => (clearance[a] === clearance[b] ? a - b : clearance[b]! - clearance[a]!))
  for (const cell of order) {
    isUp[cell] = 1
    for (const other of neighbours(cell)) {
      if (!isUp[other]) continue
      // A piece is named after its widest cell, which came up first.
      const [a, b] = [find(cell), find(other)]
      if (a === b || isBlocked(cell, other, [])) continue
      const [low, high] = clearance[a]! < clearance[b]! || (clearance[a] === clearance[b] && a > b) ? [a, b] : [b, a]
      if (low !== cell && Number.isFinite(clearance[low]!)) {
        necks.push({
          widthMetres: 2 * clearance[cell]!,
          at: toGround([x(cell), y(cell)]),
          peak: toGround([x(low), y(low)]),
          peakWidthMetres: 2 * clearance[low]!,
          beyond: toGround([x(high), y(high)]),
          beyondWidthMetres: 2 * clearance[high]!,
        })
      }
      parent[low] = high
    }
  }

  const flood: ErosionOracle["flood"] = (from, walls) => {
    const extra = edgesOf(walls)
    const [east, north] = toPlane(from)
    const start = Math.round(north / cellMetres + half) * side + Math.round(east / cellMetres + half)
    const seen = new Set([start])
    const stack = [start]
    let boundaryCells = 0
    for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
      if (isRim(cell)) return null
      if (clearance[cell]! < cellMetres) boundaryCells++
      for (const other of neighbours(cell)) {
        // Only over sides: a way over corners could slip between two lines that meet.
        if (seen.has(other) || (Math.abs(other - cell) !== 1 && Math.abs(other - cell) !== side)) continue
        if (isBlocked(cell, other, extra)) continue
        seen.add(other)
        stack.push(other)
      }
    }
    return { squareMetres: seen.size * cellMetres ** 2, boundaryCells }
  }
  return { resolutionMetres: Math.SQRT2 * cellMetres, necks: necks.filter((neck) => neck.widthMetres > 0), flood }
}

type Edge = readonly [ax: number, ay: number, bx: number, by: number]

function distance(x: number, y: number, edges: readonly Edge[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const [ax, ay, bx, by] of edges) {
    const dx = bx - ax
    const dy = by - ay
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
    const ex = x - ax - t * dx
    const ey = y - ay - t * dy
    least = Math.min(least, ex * ex + ey * ey)
  }
  return Math.sqrt(least)
}

function isInside(x: number, y: number, edges: readonly Edge[]): boolean {
  let odd = false
  for (const [ax, ay, bx, by] of edges) {
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) odd = !odd
  }
  return odd
}

/** For each cell the edges that come within a cell of it. */
function nearCells(edges: readonly Edge[], half: number, side: number, cellMetres: number): Map<number, Edge[]> {
  const near = new Map<number, Edge[]>()
  const index = (metres: number): number => Math.round(metres / cellMetres + half)
  for (const edge of edges) {
    const [ax, ay, bx, by] = edge
    for (let row = index(Math.min(ay, by)) - 1; row <= index(Math.max(ay, by)) + 1; row++) {
      for (let column = index(Math.min(ax, bx)) - 1; column <= index(Math.max(ax, bx)) + 1; column++) {
        const cell = row * side + column
        const known = near.get(cell)
        if (known) known.push(edge)
        else near.set(cell, [edge])
      }
    }
  }
  return near
}

function cross([ax, ay, bx, by]: Edge, [cx, cy, dx, dy]: Edge): boolean {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px)
  return (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) <= 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) <= 0
  )
}
