import { LEAST_FLOW_METRES } from "./tolerance.js"
import { unionFind } from "./union-find.js"

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
 * Flow goes along shortest ways. How far each node is from the sink is mended where it changes, not asked anew each time
 * that the shortest ways are full: a long narrow bay has as many lengths of ways out as vertices. What links of infinite
 * cost join stays together, and counts as one node.
 *
 * @param nodes - How many nodes there are, numbered from 0.
 * @returns Indices of the links to cut, those nearest to the source where several cuts cost the same; null where no finite
 * cut parts them.
 * @see Ahuja and Orlin 1991, https://doi.org/10.1002/1520-6750(199106)38:3%3C413::AID-NAV3220380310%3E3.0.CO;2-J; Ford and
 * Fulkerson 1956 for cut and flow, https://doi.org/10.4153/CJM-1956-045-5
 */
export function minimumCut(nodes: number, links: readonly Link[], source: number, sink: number): number[] | null {
  const { find, unite } = unionFind(nodes)
  for (const { from, to, cost } of links) if (cost === Infinity) unite(find(from), find(to))
  const [start, end] = [find(source), find(sink)]
  if (start === end) return null
  const head = new Int32Array(nodes).fill(-1)
  const next = new Int32Array(2 * links.length)
  const target = new Int32Array(2 * links.length)
  const room = new Float64Array(2 * links.length)
  links.forEach((link, i) => {
    const [from, to] = [find(link.from), find(link.to)]
    if (from === to) return
    for (const [arc, tail, tip] of [
      [2 * i, from, to],
      [2 * i + 1, to, from],
    ] as const) {
      target[arc] = tip
      room[arc] = link.cost
      next[arc] = head[tail]!
      head[tail] = arc
    }
  })

  const steps = stepsFrom(end)
  const nodesAt = new Int32Array(nodes + 1)
  for (const each of steps) nodesAt[each]!++
  const arcs = Int32Array.from(head)
  const path: number[] = []
  let node = start
  while (steps[start]! < nodes) {
    let arc = arcs[node]!
    while (arc >= 0 && !(room[arc]! > LEAST_FLOW_METRES && steps[node] === steps[target[arc]!]! + 1)) arc = next[arc]!
    arcs[node] = arc
    if (arc >= 0) {
      path.push(arc)
      node = target[arc]!
      if (node === end) node = fill(path)
      continue
    }
    // Where no node is left at some number of steps, no way leads over it.
    if (--nodesAt[steps[node]!]! === 0) break
    steps[node] = 1 + nearestBeyond(node)
    nodesAt[steps[node]!]!++
    arcs[node] = head[node]!
    if (node !== start) node = target[path.pop()! ^ 1]!
  }
  const reached = stepsFrom(start)
  const isBefore = (each: number): boolean => reached[find(each)]! < nodes
  return links.flatMap(({ from, to }, i) => (isBefore(from) === isBefore(to) ? [] : [i]))

  /** Steps to each node over arcs with room; the number of nodes where no way leads. All arcs are two-way at first. */
  function stepsFrom(origin: number): Int32Array {
    const found = new Int32Array(nodes).fill(nodes)
    found[origin] = 0
    const queue = [origin]
    for (let at = 0; at < queue.length; at++) {
      for (let arc = head[queue[at]!]!; arc >= 0; arc = next[arc]!) {
        if (!(room[arc]! > LEAST_FLOW_METRES) || found[target[arc]!]! < nodes) continue
        found[target[arc]!] = found[queue[at]!]! + 1
        queue.push(target[arc]!)
      }
    }
    return found
  }

  function nearestBeyond(from: number): number {
    let nearest = nodes - 1
    for (let arc = head[from]!; arc >= 0; arc = next[arc]!) {
      if (room[arc]! > LEAST_FLOW_METRES) nearest = Math.min(nearest, steps[target[arc]!]!)
    }
    return nearest
  }

  /** Fills a way, and takes it back to where it is full. */
  function fill(way: number[]): number {
    const flow = way.reduce((least, arc) => Math.min(least, room[arc]!), Infinity)
    for (const arc of way) {
      room[arc]! -= flow
      room[arc ^ 1]! += flow
    }
    const full = way.findIndex((arc) => !(room[arc]! > LEAST_FLOW_METRES))
    const back = target[way[full]! ^ 1]!
    way.length = full
    return back
  }
}
