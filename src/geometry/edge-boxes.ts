/** Straight edges in the plane, each from a to b. */
export interface FlatEdges {
  readonly count: number
  readonly ax: Float64Array
  readonly ay: Float64Array
  readonly bx: Float64Array
  readonly by: Float64Array
}

/** Edges to a leaf of the tree. */
const LEAF_EDGES = 8

/**
 * A tree of boxes over edges in their order, for finding those that come near each other.
 *
 * Made for boundaries: neighbours in order are neighbours on the ground, so nothing is sorted.
 */
export class EdgeBoxes {
  private readonly edges: FlatEdges
  /** West, south, east, north of each node; node 1 is the root and has the children 2 and 3, and so on. */
  private readonly boxes: Float64Array
  private readonly leaves: number
  private stepsLeft = Number.POSITIVE_INFINITY

  constructor(edges: FlatEdges) {
    this.edges = edges
    let leaves = 1
    while (leaves * LEAF_EDGES < edges.count) leaves *= 2
    this.leaves = leaves
    this.boxes = new Float64Array(8 * leaves)
    for (let leaf = 0; leaf < leaves; leaf++) this.fillLeaf(leaf)
    for (let node = leaves - 1; node > 0; node--) this.join(node)
  }

  /**
   * Visits every pair of edges, the lower number first, whose boxes come within a slack of each other.
   *
   * @param visit - May return true to end the search.
   * @param most - Gives up after so many looks at pairs of boxes: edges that all lie over one another have as many as
   * their square.
   * @returns Whether it came to an end without giving up.
   */
  pairs(slack: number, visit: (i: number, j: number) => boolean | undefined, most = Number.POSITIVE_INFINITY): boolean {
    this.stepsLeft = most
    this.within(1, slack, visit)
    return this.stepsLeft >= 0
  }

  /** Visits every edge whose box comes within a slack of a point. */
  near(x: number, y: number, slack: number, visit: (edge: number) => void): void {
    const { ax, ay, bx, by } = this.edges
    const { boxes, leaves } = this
    const stack = [1]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const at = 4 * node
      if (
        x < boxes[at]! - slack ||
        x > boxes[at + 2]! + slack ||
        y < boxes[at + 1]! - slack ||
        y > boxes[at + 3]! + slack
      )
        continue
      if (node < leaves) {
        stack.push(2 * node + 1, 2 * node)
        continue
      }
      const first = (node - leaves) * LEAF_EDGES
      const end = Math.min(this.edges.count, first + LEAF_EDGES)
      for (let k = first; k < end; k++) {
        if (Math.max(ax[k]!, bx[k]!) + slack < x || Math.min(ax[k]!, bx[k]!) - slack > x) continue
        if (Math.max(ay[k]!, by[k]!) + slack < y || Math.min(ay[k]!, by[k]!) - slack > y) continue
        visit(k)
      }
    }
  }

  private fillLeaf(leaf: number): void {
    const { ax, ay, bx, by, count } = this.edges
    let west = Number.POSITIVE_INFINITY
    let south = Number.POSITIVE_INFINITY
    let east = Number.NEGATIVE_INFINITY
    let north = Number.NEGATIVE_INFINITY
    const end = Math.min(count, (leaf + 1) * LEAF_EDGES)
    for (let k = leaf * LEAF_EDGES; k < end; k++) {
      west = Math.min(west, Math.min(ax[k]!, bx[k]!))
      east = Math.max(east, Math.max(ax[k]!, bx[k]!))
      south = Math.min(south, Math.min(ay[k]!, by[k]!))
      north = Math.max(north, Math.max(ay[k]!, by[k]!))
    }
    const at = 4 * (this.leaves + leaf)
    this.boxes[at] = west
    this.boxes[at + 1] = south
    this.boxes[at + 2] = east
    this.boxes[at + 3] = north
  }

  private join(node: number): void {
    const { boxes } = this
    const p = 8 * node
    const q = p + 4
    boxes[4 * node] = Math.min(boxes[p]!, boxes[q]!)
    boxes[4 * node + 1] = Math.min(boxes[p + 1]!, boxes[q + 1]!)
    boxes[4 * node + 2] = Math.max(boxes[p + 2]!, boxes[q + 2]!)
    boxes[4 * node + 3] = Math.max(boxes[p + 3]!, boxes[q + 3]!)
  }

  private within(node: number, slack: number, visit: (i: number, j: number) => boolean | undefined): boolean {
    if (node < this.leaves) {
      const [p, q] = [2 * node, 2 * node + 1]
      return this.within(p, slack, visit) || this.within(q, slack, visit) || this.between(p, q, slack, visit)
    }
    const first = (node - this.leaves) * LEAF_EDGES
    const end = Math.min(this.edges.count, first + LEAF_EDGES)
    for (let i = first; i < end; i++) if (this.against(i, i + 1, end, slack, visit)) return true
    return false
  }

  private between(p: number, q: number, slack: number, visit: (i: number, j: number) => boolean | undefined): boolean {
    const { boxes } = this
    if (--this.stepsLeft < 0) return true
    if (boxes[4 * p]! > boxes[4 * q + 2]! + slack || boxes[4 * q]! > boxes[4 * p + 2]! + slack) return false
    if (boxes[4 * p + 1]! > boxes[4 * q + 3]! + slack || boxes[4 * q + 1]! > boxes[4 * p + 3]! + slack) return false
    if (p < this.leaves) {
      return (
        this.between(2 * p, 2 * q, slack, visit) ||
        this.between(2 * p, 2 * q + 1, slack, visit) ||
        this.between(2 * p + 1, 2 * q, slack, visit) ||
        this.between(2 * p + 1, 2 * q + 1, slack, visit)
      )
    }
    return this.leafAgainstLeaf(p - this.leaves, q - this.leaves, slack, visit)
  }

  private leafAgainstLeaf(
    p: number,
    q: number,
    slack: number,
    visit: (i: number, j: number) => boolean | undefined,
  ): boolean {
    const { ax, ay, bx, by, count } = this.edges
    const at = 4 * (this.leaves + q)
    const west = this.boxes[at]! - slack
    const south = this.boxes[at + 1]! - slack
    const east = this.boxes[at + 2]! + slack
    const north = this.boxes[at + 3]! + slack
    const first = q * LEAF_EDGES
    const end = Math.min(count, first + LEAF_EDGES)
    const endP = Math.min(count, (p + 1) * LEAF_EDGES)
    for (let i = p * LEAF_EDGES; i < endP; i++) {
      if ((ax[i]! < west && bx[i]! < west) || (ax[i]! > east && bx[i]! > east)) continue
      if ((ay[i]! < south && by[i]! < south) || (ay[i]! > north && by[i]! > north)) continue
      if (this.against(i, first, end, slack, visit)) return true
    }
    return false
  }

  private against(
    i: number,
    first: number,
    end: number,
    slack: number,
    visit: (i: number, j: number) => boolean | undefined,
  ): boolean {
    const { ax, ay, bx, by } = this.edges
    const west = Math.min(ax[i]!, bx[i]!) - slack
    const east = Math.max(ax[i]!, bx[i]!) + slack
    const south = Math.min(ay[i]!, by[i]!) - slack
    const north = Math.max(ay[i]!, by[i]!) + slack
    for (let j = first; j < end; j++) {
      const cx = ax[j]!
      const dx = bx[j]!
      if ((cx < west && dx < west) || (cx > east && dx > east)) continue
      const cy = ay[j]!
      const dy = by[j]!
      if ((cy < south && dy < south) || (cy > north && dy > north)) continue
      if (visit(i, j) === true || --this.stepsLeft < 0) return true
    }
    return false
  }
}
