/** Tells the edges of a boundary by their ends, whichever way they run: how often rings run along each, and whether a wall does. */
export class BoundaryMarks {
  /** For each vertex the latest edge from it to a higher one, −1 for none; for each edge the one before it. */
  private readonly latest: Int32Array
  private readonly earlier: Int32Array
  private readonly higher: Int32Array
  private readonly times: Int32Array
  private readonly walls: Uint8Array
  private count = 0

  /** @param edges - How many will be added at most. */
  constructor(vertices: number, edges: number) {
    this.latest = new Int32Array(vertices).fill(-1)
    this.earlier = new Int32Array(edges)
    this.higher = new Int32Array(edges)
    this.times = new Int32Array(edges)
    this.walls = new Uint8Array(edges)
  }

  add(a: number, b: number, isWall: boolean): void {
    let edge = this.edge(a, b)
    if (edge < 0) {
      edge = this.count++
      const low = Math.min(a, b)
      this.higher[edge] = Math.max(a, b)
      this.earlier[edge] = this.latest[low]!
      this.latest[low] = edge
    }
    if (isWall) this.walls[edge] = 1
    else this.times[edge]!++
  }

  /** How many rings run along an edge. */
  rings(a: number, b: number): number {
    const edge = this.edge(a, b)
    return edge < 0 ? 0 : this.times[edge]!
  }

  hasWall(a: number, b: number): boolean {
    const edge = this.edge(a, b)
    return edge >= 0 && this.walls[edge] === 1
  }

  private edge(a: number, b: number): number {
    const high = Math.max(a, b)
    let edge = this.latest[Math.min(a, b)]!
    while (edge >= 0 && this.higher[edge] !== high) edge = this.earlier[edge]!
    return edge
  }
}
