import { exchangeAreas } from "../geometry/exchange-areas.js"
import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import { longestChord } from "../geometry/longest-chord.js"
import { pointsAlong } from "../geometry/points-along.js"
import type { Area, Position } from "../geometry/position.js"
import { type PreparedShape, prepareShape } from "../geometry/prepared-shape.js"
import { shapeDistance } from "../geometry/shape-distance.js"
import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import type { Measured } from "../report/measured.js"
import { measuredWithMargin } from "./measured-with-margin.js"
import { nearestFront } from "./nearest-front.js"
import type { NoAdvanceReason } from "./no-advance-reason.js"

/** How far a force went between two maps, with the way that proves it. */
export type Advance =
  | {
      readonly kind: "advance"
      readonly metres: Measured
      /** From the line before to the line after. */
      readonly witness: readonly [Position, Position]
      /** Direction at the start of the way, in degrees clockwise from north. */
      readonly azimuth: number
    }
  | { readonly kind: "none"; readonly reason: NoAdvanceReason }

/** Whose advance, and which of its ways. */
export interface AdvanceOptions {
  readonly actor: ActorId
  /** The longest way in this direction, in degrees clockwise from north. */
  readonly direction?: number
  /** How much nearer the line came to this place; takes the place of a direction. */
  readonly towards?: Position
  /** Only the ground gained that lies nearest to this place. */
  readonly near?: Position
}

/** Corners of the ground gained, and points between them this far apart, are tried for the farthest. Metres. */
const STEP_METRES = 500

/**
 * How far an actor advanced between two maps.
 *
 * Without a direction: from the ground it held to the farthest point of what it gained, by the shortest way. In a
 * direction: the longest straight way through what it gained that starts on the ground it held. Towards a place: how much
 * less there is left from its line to that place, the way told being the one from the nearest point before to the nearest
 * after.
 *
 * The interval is the worst case: both lines off by their drawing uncertainty; null where one of the maps draws no fronts.
 *
 * @returns On a tie the first way in the order of the gained ground's corners. Why there is none, where there is none.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the direction is no number.
 * @example
 * const found = advance(june2016, august2017, { actor: "gov", direction: 90 })
 * found.metres // { value: 264920.…, low: 241920.…, high: 287920.… }
 */
export function advance(before: ControlMap, after: ControlMap, options: AdvanceOptions): Advance {
  guardControlMap("before", before)
  guardControlMap("after", after)
  const { actor, direction, towards, near } = guardMembers("options", options, {
    actor: "text",
    direction: "number?",
    towards: "position?",
    near: "position?",
  })
  const [was, is] = [before.areas.get(actor) ?? [], after.areas.get(actor) ?? []]
  if (was.length === 0) return { kind: "none", reason: "no-ground-before" }
  if (is.length === 0) return { kind: "none", reason: "no-ground-after" }
  if (towards) return advanceTowards(before, after, was, is, towards)
  const all = exchangeAreas(was, is).gained
  const gained = near ? nearestPart(all, near) : all
  if (gained.length === 0) return { kind: "none", reason: "no-gain" }
  const start = prepareShape({ kind: "area", area: was })
  const way = direction === undefined ? farthest(gained, start) : longestChord(gained, direction, was)
  if (!way) return { kind: "none", reason: direction === undefined ? "no-gain" : "none-that-way" }
  return told(before, after, ...way, geodesicInverse(...way).metres)
}

function told(before: ControlMap, after: ControlMap, from: Position, to: Position, metres: number): Advance {
  const margins = [nearestFront(before, from), nearestFront(after, to)].map((near) => near?.front.uncertaintyMetres)
  const [a, b] = margins
  return {
    kind: "advance",
    metres: measuredWithMargin(metres, a === undefined || b === undefined ? null : a + b),
    witness: [from, to],
    azimuth: geodesicInverse(from, to).azimuth,
  }
}

function advanceTowards(before: ControlMap, after: ControlMap, was: Area, is: Area, place: Position): Advance {
  const point = { kind: "point", position: place } as const
  const [then, now] = [was, is].map((area) => shapeDistance(point, { kind: "area", area })) as [
    ReturnType<typeof shapeDistance>,
    ReturnType<typeof shapeDistance>,
  ]
  const metres = then.metres - now.metres
  return metres > 0
    ? told(before, after, then.witness[1], now.witness[1], metres)
    : { kind: "none", reason: "not-nearer" }
}

function nearestPart(area: Area, place: Position): Area {
  const point = { kind: "point", position: place } as const
  const far = area.map((rings) => shapeDistance(point, { kind: "area", area: [rings] }).metres)
  return area.length === 0 ? [] : [area[far.indexOf(Math.min(...far))]!]
}

function farthest(gained: Area, start: PreparedShape): [Position, Position] | null {
  let best: { metres: number; way: [Position, Position] } | null = null
  for (const ring of gained.flat()) {
    for (const position of pointsAlong(ring, STEP_METRES, "geodesic")) {
      const { metres, witness } = shapeDistance({ kind: "point", position }, start)
      if (metres > (best?.metres ?? 0)) best = { metres, way: [witness[1], position] }
    }
  }
  return best?.way ?? null
}
