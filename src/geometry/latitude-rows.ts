/** Rows hold at least this many edges on average, and are at least as high as the edges are. */
const EDGES_TO_A_ROW = 4

/** Edges sorted into rows of equal height in latitude. */
export interface LatitudeRows {
  readonly south: number
  readonly north: number
  /** The row that a latitude between south and north lies in. */
  readonly rowOf: (latitude: number) => number
  /** For each row where its members start; one more for the end. */
  readonly starts: Int32Array
  /** Numbers of the edges that reach into each row, in order. */
  readonly members: Int32Array
}

/**
 * Sorts edges into rows, so that those which a parallel crosses are found without looking at the others.
 *
 * @param ends - Longitude and latitude of both ends of each edge, one after the other.
 */
export function latitudeRows(ends: Float64Array): LatitudeRows {
  const count = ends.length / 4
  let south = Number.POSITIVE_INFINITY
  let north = Number.NEGATIVE_INFINITY
  let risen = 0
  for (let k = 1; k < ends.length; k += 4) {
    south = Math.min(south, ends[k]!, ends[k + 2]!)
    north = Math.max(north, ends[k]!, ends[k + 2]!)
    risen += Math.abs(ends[k + 2]! - ends[k]!)
  }
  const fitting = (count * (north - south)) / risen
  const rows = Math.max(1, Math.ceil(Math.min(count / EDGES_TO_A_ROW, risen > 0 ? fitting : 1)))
  const perDegree = north > south ? rows / (north - south) : 0
  const rowOf = (latitude: number): number => Math.min(rows - 1, Math.floor((latitude - south) * perDegree))
  const starts = new Int32Array(rows + 1)
  const lowest = new Int32Array(count)
  const highest = new Int32Array(count)
  for (let edge = 0; edge < count; edge++) {
    const one = rowOf(ends[4 * edge + 1]!)
    const other = rowOf(ends[4 * edge + 3]!)
    lowest[edge] = Math.min(one, other)
    highest[edge] = Math.max(one, other)
    for (let row = lowest[edge]!; row <= highest[edge]!; row++) starts[row + 1]!++
  }
  for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!
  const members = new Int32Array(starts[rows]!)
  const next = starts.slice()
  for (let edge = 0; edge < count; edge++) {
    for (let row = lowest[edge]!; row <= highest[edge]!; row++) members[next[row]!++] = edge
  }
  return { south, north, rowOf, starts, members }
}
