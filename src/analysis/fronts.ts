import { lineLengthMetres } from "../geometry/line-length.js"
import type { Position } from "../geometry/position.js"
import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap, FrontStretch } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import { type BoundaryOptions, boundaries } from "./boundaries.js"

/** A piece of front between two actors. */
export interface FrontPiece {
  /** Where it runs; half way between the two grounds where they leave a gap or overlap. */
  readonly line: readonly Position[]
  readonly metres: number
  /** Greatest gap or overlap between the two grounds; 0 where they share their edges. */
  readonly bandMetres: number
  /** What was drawn, with what it rests on; null where the front was found from the grounds. */
  readonly drawn: FrontStretch | null
}

/** The front between two actors: its pieces and their length together. */
export interface Front {
  readonly between: readonly [ActorId, ActorId]
  readonly metres: number
  readonly stretches: readonly FrontPiece[]
}

/**
 * The fronts between all actors that meet on a map, the longest first.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @see {@link boundaries} for how they are found where the map draws none.
 * @throws {RangeError} If the tolerance is negative.
 * @example
 * fronts(map).map(({ between }) => between.join("|")) // ["gov|is", "gov|opp", "is|sdf", "gov|sdf", "contested|sdf"]
 */
export function fronts(map: ControlMap, options: BoundaryOptions = {}): Front[] {
  guardControlMap("map", map)
  guardMembers("options", options, { toleranceMetres: "number?", border: "lines?", water: "lines?" })
  const pairs = new Map<string, { between: [ActorId, ActorId]; stretches: FrontPiece[] }>()
  const add = (a: ActorId, b: ActorId, piece: FrontPiece): void => {
    const between = [a, b].toSorted() as [ActorId, ActorId]
    const pair = pairs.get(String(between))
    if (pair) pair.stretches.push(piece)
    else pairs.set(String(between), { between, stretches: [piece] })
  }
  for (const drawn of map.fronts) {
    add(drawn.left, drawn.right, {
      line: drawn.line,
      metres: lineLengthMetres(drawn.line),
      bandMetres: 0,
      drawn,
    })
  }
  if (map.fronts.length === 0) {
    const order = new Map([...map.areas.keys()].map((actor, i) => [actor, i]))
    for (const { actor, other, bandMetres, middle } of boundaries(map, options).stretches) {
      // Each front is seen from both sides; it is taken from the side of the actor that the map names first.
      if (other === null || (order.get(other) ?? Number.POSITIVE_INFINITY) < order.get(actor)!) continue
      add(actor, other, { line: middle, metres: lineLengthMetres(middle), bandMetres, drawn: null })
    }
  }
  return [...pairs.values()]
    .map(({ between, stretches }) => ({
      between,
      metres: stretches.reduce((sum, { metres }) => sum + metres, 0),
      stretches,
    }))
    .toSorted((a, b) => b.metres - a.metres)
}
