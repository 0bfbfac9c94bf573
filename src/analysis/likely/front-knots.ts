import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import { nearestOnLine } from "../../geometry/nearest-on-line.js"
import type { Position } from "../../geometry/position.js"
import type { ControlMap, FrontStretch } from "../../model/control-map.js"

/** A point of a front that is off by a deviate of its own, which other fronts may share. */
export interface FrontKnot {
  readonly alongMetres: number
  /** Fronts with a knot of the same name there move together: a place carries every line that is drawn by it. */
  readonly name: string
  /** Direction to the front's right there, degrees from north. */
  readonly rightAzimuth: number
}

/** Lines are drawn from place to place; where there is none, this far apart two points are off independently. Metres. */
const MOST_APART_METRES = 25_000

/**
 * Where along a front its error is drawn anew: at its ends, at the places that it passes within their radius, and in
 * between wherever these are more than 25 km apart.
 */
export function frontKnots({ places }: ControlMap, front: FrontStretch): FrontKnot[] {
  const starts = alongOf(front.line)
  const length = starts.at(-1)!
  const at = (alongMetres: number, name: string): FrontKnot => {
    const next = starts.findIndex((start, i) => i > 0 && start >= alongMetres)
    const edge = next < 1 ? front.line.length - 1 : next
    const { azimuth } = geodesicInverse(front.line[edge - 1]!, front.line[edge]!)
    return { alongMetres, name, rightAzimuth: azimuth + 90 }
  }
  const anchors = places.flatMap(({ id, position, radiusMetres }) => {
    const foot = nearestOnLine(position, front.line)
    return foot.metres < radiusMetres ? [at(alongTo(front.line, starts, foot.position), id)] : []
  })
  const fixed = [at(0, String(front.line[0])), ...anchors, at(length, String(front.line.at(-1)))]
    .toSorted((a, b) => a.alongMetres - b.alongMetres)
    .filter(({ alongMetres }, i, all) => i === 0 || alongMetres - all[i - 1]!.alongMetres > 1)
  return fixed.flatMap((knot, i) => {
    const before = fixed[i - 1]
    if (!before) return [knot]
    const span = knot.alongMetres - before.alongMetres
    const pieces = Math.ceil(span / MOST_APART_METRES)
    const between = Array.from({ length: pieces - 1 }, (_, k) => {
      const along = before.alongMetres + (span * (k + 1)) / pieces
      return at(along, `${front.id} ${along.toFixed(0)}`)
    })
    return [...between, knot]
  })
}

/** How far along a line each of its vertices lies, in metres. */
export function alongOf(line: readonly Position[]): number[] {
  let along = 0
  return line.map((position, i) => {
    if (i > 0) along += geodesicInverse(line[i - 1]!, position).metres
    return along
  })
}

/** How far along a line a position on it lies, in metres. */
export function alongTo(line: readonly Position[], starts: readonly number[], position: Position): number {
  let best = { off: Infinity, along: 0 }
  for (let i = 1; i < line.length; i++) {
    const from = geodesicInverse(line[i - 1]!, position).metres
    const off = from + geodesicInverse(position, line[i]!).metres - (starts[i]! - starts[i - 1]!)
    if (off < best.off) best = { off, along: starts[i - 1]! + from }
  }
  return best.along
}
