import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import type { Measured } from "../report/measured.js"
import { type AreasOptions, areas } from "./areas.js"
import { contestedReadings } from "./contested-readings.js"
import { withoutGround } from "./without-ground.js"

/** An actor's ground under one reading of the map, and its share of all ground that the reading counts. */
export interface AreaReading {
  readonly squareMetres: Measured
  readonly share: number
}

/** An actor's ground under each thing that contested and unknown ground can be taken for. */
export interface AreaReadings {
  /** Contested ground is the actor's own; its opponents', as drawn; nobody's, and left out of all ground. */
  readonly own: AreaReading
  readonly others: AreaReading
  readonly nobodys: AreaReading
  /** Unknown ground is left out of all ground; contested ground is as drawn. */
  readonly withoutUnknown: AreaReading
}

/** Values of a map that are no party. */
const NO_PARTY: readonly ActorId[] = ["contested", "unknown"]

/**
 * How far the ground of each party hangs on what contested and unknown ground counts as.
 *
 * Each reading is a map of its own, and is measured by `areas`. Square metres.
 *
 * @returns By actor; `contested` and `unknown` themselves have none.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const { own, others } = areaReadings(map).get("sdf")
 * own.squareMetres.value - others.squareMetres.value // 33139811.…
 */
export function areaReadings(
  map: ControlMap,
  options: Pick<AreasOptions, "edges"> = {},
): ReadonlyMap<ActorId, AreaReadings> {
  guardControlMap("map", map)
  guardMembers("options", options, { edges: "edges?" })
  const reading = (one: ControlMap, actor: ActorId): AreaReading => {
    const { areas: rows, total } = areas(one, options)
    const { squareMetres } = rows.find((row) => row.actor === actor)!
    return { squareMetres, share: squareMetres.value / total }
  }
  const known = withoutGround(map, "unknown")
  return new Map(
    [...map.areas.keys()]
      .filter((actor) => !NO_PARTY.includes(actor))
      .map((actor) => {
        const { own, others, nobodys } = contestedReadings(map, actor)
        return [
          actor,
          {
            own: reading(own, actor),
            others: reading(others, actor),
            nobodys: reading(nobodys, actor),
            withoutUnknown: reading(known, actor),
          },
        ]
      }),
  )
}
