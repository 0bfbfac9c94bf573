import { RADIANS_PER_DEGREE } from "../../geometry/ellipsoid.js"
import { wrongValue } from "../../guard/wrong-call.js"
import type { ControlMap, FrontStretch } from "../../model/control-map.js"
import { type FrontKnot, frontKnots } from "./front-knots.js"
import { normalShare } from "./normal-share.js"
import { seededNormals } from "./seeded-normals.js"

/** What one metre of a front's shift to its right, at a point along it, does to a measure. */
export interface FrontEffect {
  readonly front: FrontStretch
  readonly alongMetres: number
  readonly perMetre: number
}

/** The range in which a measure lies in nine of ten draws. */
export interface LikelyRange {
  readonly low: number
  readonly high: number
}

/** How the draws are made. */
export interface LikelyOptions {
  /** The same seed gives the same range. 1 unless told. */
  readonly seed?: number
  /** How many maps are drawn. 2000 unless told: the ends then are right to about a twentieth of the range. */
  readonly draws?: number
}

/** Share of the draws that the range leaves out at each end. */
const LEFT_OUT = 0.05

/**
 * The likely range of measures, by drawing maps at random.
 *
 * Each knot of the fronts (`frontKnots`) gets a random shift in both directions of the compass; its part across the line
 * shifts the line there, anywhere within its drawing uncertainty with the same chance. Between knots the shift goes over
 * from one to the other, so a whole stretch moves together: errors of single vertices would cancel and understate.
 * To first order in the shift; lines without an effect are exact.
 *
 * @param values - The measures as drawn, each with what shifts the fronts do to it.
 * @throws {RangeError} If there are fewer than 20 draws, too few for a twentieth to be left out.
 */
export function likelyRanges(
  map: ControlMap,
  values: readonly { readonly value: number; readonly effects: readonly FrontEffect[] }[],
  { seed = 1, draws = 2000 }: LikelyOptions = {},
): LikelyRange[] {
  if (!(draws >= 20)) wrongValue("options.draws", draws, "20 or more")
  const numbers = new Map<string, number>()
  const knotsOf = new Map<FrontStretch, readonly (FrontKnot & { number: number })[]>()
  for (const front of map.fronts) {
    knotsOf.set(
      front,
      frontKnots(map, front).map((knot) => {
        const number = numbers.get(knot.name) ?? numbers.size
        numbers.set(knot.name, number)
        return { ...knot, number }
      }),
    )
  }
  const terms = values.map(({ effects }) => effects.map((effect) => termOf(effect, knotsOf.get(effect.front)!)))
  const normal = seededNormals(seed)
  const north = new Float64Array(numbers.size)
  const east = new Float64Array(numbers.size)
  const drawn = values.map(() => new Float64Array(draws))
  for (let draw = 0; draw < draws; draw++) {
    for (let knot = 0; knot < numbers.size; knot++) {
      north[knot] = normal()
      east[knot] = normal()
    }
    terms.forEach((own, i) => {
      drawn[i]![draw] = own.reduce((sum, { parts, reach }) => {
        const deviate = parts.reduce((part, { number, n, e }) => part + n * north[number]! + e * east[number]!, 0)
        return sum + reach * (2 * normalShare(deviate) - 1)
      }, values[i]!.value)
    })
  }
  return drawn.map((all) => {
    const sorted = all.toSorted()
    const at = (share: number): number => Math.max(0, sorted[Math.round(share * (draws - 1))]!)
    return { low: at(LEFT_OUT), high: at(1 - LEFT_OUT) }
  })
}

interface Term {
  /** What the front's full uncertainty does to the measure. */
  readonly reach: number
  readonly parts: readonly { readonly number: number; readonly n: number; readonly e: number }[]
}

function termOf(
  { front, alongMetres, perMetre }: FrontEffect,
  knots: readonly (FrontKnot & { number: number })[],
): Term {
  const next = Math.max(
    1,
    knots.findIndex((knot, i) => i > 0 && knot.alongMetres >= alongMetres),
  )
  const [a, b] = [knots[next - 1]!, knots[next]!]
  const t = Math.max(0, Math.min(1, (alongMetres - a.alongMetres) / (b.alongMetres - a.alongMetres)))
  // Scaled so that the deviate has the same spread half way between two knots as at one.
  const spread = Math.hypot(1 - t, t)
  const part = ({ number, rightAzimuth }: FrontKnot & { number: number }, share: number) => ({
    number,
    n: (share / spread) * Math.cos(rightAzimuth * RADIANS_PER_DEGREE),
    e: (share / spread) * Math.sin(rightAzimuth * RADIANS_PER_DEGREE),
  })
  return { reach: perMetre * front.uncertaintyMetres, parts: [part(a, 1 - t), part(b, t)] }
}
