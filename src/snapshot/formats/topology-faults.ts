import { isObject } from "../validation/geometry-depth.js"

/** How deep arcs stand in the geometries that are made of them: 1 for a line, 2 for rings, 3 for polygons. */
const ARC_DEPTH: Readonly<Record<string, number>> = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }

/** An arc's ends, in the units that it is written in, and how many positions it has; null where it is none. */
type Arc = { readonly start: string; readonly end: string; readonly positions: number } | null

/**
 * Holds the geometries of a topology against its arcs, which are shared: a small file can name one long arc a million
 * times.
 */
export class TopologyFaults {
  private readonly arcs: readonly unknown[]
  private readonly isQuantised: boolean
  private readonly known: (Arc | undefined)[] = []
  /** Positions of all sound geometries that were looked at, each arc counted as often as it is named. */
  positions = 0

  constructor({ arcs, transform }: Readonly<Record<string, unknown>>) {
    this.arcs = Array.isArray(arcs) ? arcs : []
    this.isQuantised = transform !== undefined && transform !== null
  }

  /** What is wrong with a geometry as part of its topology; null where nothing is. Coordinates are left to later checks. */
  of(geometry: unknown): string | null {
    if (!isObject(geometry)) return "is no geometry"
    const { type, geometries, coordinates, arcs } = geometry
    if (type === null || type === undefined) return null
    if (type === "GeometryCollection") {
      if (!Array.isArray(geometries)) return 'has no list of "geometries"'
      for (const each of geometries) {
        const fault = this.of(each)
        if (fault !== null) return fault
      }
      return null
    }
    if (type === "Point" || type === "MultiPoint") {
      if (!Array.isArray(coordinates)) return 'has no "coordinates"'
      this.positions += coordinates.length
      return null
    }
    const depth = typeof type === "string" && Object.hasOwn(ARC_DEPTH, type) ? ARC_DEPTH[type]! : null
    if (depth === null) return `has the type ${JSON.stringify(type)?.slice(0, 60)}, which TopoJSON does not know`
    return this.inArcs(arcs, depth)
  }

  private inArcs(arcs: unknown, depth: number): string | null {
    if (!Array.isArray(arcs)) return 'has no "arcs", or not as many brackets as its type asks for'
    if (depth > 1) {
      for (const each of arcs) {
        const fault = this.inArcs(each, depth - 1)
        if (fault !== null) return fault
      }
      return null
    }
    let before: { readonly at: number; readonly end: string } | null = null
    for (const at of arcs) {
      if (typeof at !== "number" || !Number.isInteger(at)) return `names ${JSON.stringify(at)?.slice(0, 60)} as an arc`
      const arc = this.arcAt(at < 0 ? ~at : at)
      if (arc === undefined) return `names arc ${at}, and there are ${this.arcs.length}`
      if (arc === null) return `names arc ${at}, which is no list of positions`
      const [start, end] = at < 0 ? [arc.end, arc.start] : [arc.start, arc.end]
      if (before !== null && before.end !== start) return `joins arcs ${before.at} and ${at}, which do not meet`
      before = { at, end }
      this.positions += arc.positions
    }
    return null
  }

  private arcAt(index: number): Arc | undefined {
    if (index >= this.arcs.length) return undefined
    const known = this.known[index]
    if (known !== undefined) return known
    const arc = this.read(this.arcs[index])
    this.known[index] = arc
    return arc
  }

  private read(arc: unknown): Arc {
    if (!Array.isArray(arc) || arc.length === 0 || !arc.every(Array.isArray)) return null
    const positions = arc as number[][]
    const [first, last] = [positions[0]!, positions.at(-1)!]
    if (!this.isQuantised) return { start: keyOf(first), end: keyOf(last), positions: arc.length }
    let [x, y] = [0, 0]
    for (const [dx, dy] of positions) {
      x += Number(dx)
      y += Number(dy)
    }
    return { start: keyOf(first), end: keyOf([x, y]), positions: arc.length }
  }
}

const keyOf = ([x, y]: readonly number[]): string => `${x} ${y}`
