import { LEAST_FLOW_METRES } from "./tolerance.js"

/** An undirected connection of a network. */
export interface Link {
  readonly from: number
  readonly to: number
  /** What cutting it costs; more than 0, may be infinite. */
  readonly cost: number
}

/**
 * The cheapest links whose cutting parts a source from a sink.
 *
 * @param nodes - How many nodes there are, numbered from 0.
 * @returns Indices of the links to cut; null where no finite cut parts them.
 * @see Dinic 1970; Ford and Fulkerson 1956 for cut and flow, https://doi.org/10.4153/CJM-1956-045-5
 */
export function minimumCut(nodes: number, links: readonly Link[], source: number, sink: number): number[] | null {
  const head = new Int32Array(nodes).fill(-1)
  const next = new Int32Array(2 * links.length)
  const target = new Int32Array(2 * links.length)
  const left = new Float64Array(2 * links.length)
  links.forEach(({ from, to, cost }, i) => {
    target[2 * i] = to
    target[2 * i + 1] = from
    left[2 * i] = cost
    left[2 * i + 1] = cost
    next[2 * i] = head[from]!
    head[from] = 2 * i
    next[2 * i + 1] = head[to]!
    head[to] = 2 * i + 1
  })
  const level = new Int32Array(nodes)
  const rank = (): boolean => {
    level.fill(-1)
    level[source] = 0
    const queue = [source]
    for (let at = 0; at < queue.length; at++) {
      for (let arc = head[queue[at]!]!; arc >= 0; arc = next[arc]!) {
        if (left[arc]! > LEAST_FLOW_METRES && level[target[arc]!]! < 0) {
          level[target[arc]!] = level[queue[at]!]! + 1
          queue.push(target[arc]!)
        }
      }
    }
    return level[sink]! >= 0
  }
  let total = 0
  while (rank()) {
    const arcs = Int32Array.from(head)
    for (let path = findPath(arcs); path; path = findPath(arcs)) {
      const flow = path.reduce((least, arc) => Math.min(least, left[arc]!), Infinity)
      total += flow
      if (total === Infinity) return null
      for (const arc of path) {
        left[arc]! -= flow
        left[arc ^ 1]! += flow
      }
    }
  }
  return links.flatMap(({ from, to }, i) => (level[from]! >= 0 !== level[to]! >= 0 ? [i] : []))

  /** A way to the sink along rising levels, without recursion: a mesh is deeper than the stack. */
  function findPath(arcs: Int32Array): number[] | null {
    const path: number[] = []
    let node = source
    while (node !== sink) {
      let arc = arcs[node]!
      while (arc >= 0 && !(left[arc]! > LEAST_FLOW_METRES && level[target[arc]!] === level[node]! + 1)) arc = next[arc]!
      arcs[node] = arc
      if (arc >= 0) {
        path.push(arc)
        node = target[arc]!
        continue
      }
      const back = path.pop()
      if (back === undefined) return null
      node = target[back ^ 1]!
      arcs[node] = next[back]!
    }
    return path
  }
}
