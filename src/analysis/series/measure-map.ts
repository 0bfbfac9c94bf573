import { interiorPoint } from "../../geometry/interior-point.js"
import type { ControlMap } from "../../model/control-map.js"
import type { ActorId } from "../../report/actor.js"
import { type Areas, areas } from "../areas.js"
import { type GapOptions, gap } from "../gap.js"
import { necks } from "../necks.js"
import { pockets } from "../pockets.js"
import { frontLengths } from "./front-lengths.js"
import type { Ground } from "./ground.js"
import type { DatedGap, DatedNeck, DatedPocket, SeriesFront } from "./measured-date.js"
import type { NeckGround } from "./neck-links.js"
import { DEFAULT_PARTS, type SeriesOptions } from "./series-options.js"

/** What one map gives by itself, with the shapes that it takes to follow ground to the next date. */
export interface MeasuredMap extends Areas {
  readonly fronts: readonly SeriesFront[] | null
  readonly pockets: readonly DatedPocket[] | null
  readonly pocketGround: readonly Ground[]
  readonly necks: readonly DatedNeck[] | null
  readonly neckGround: readonly NeckGround[]
  readonly gaps: readonly DatedGap[]
}

/** Ground of these is nobody's to close anything with. */
const NO_PARTIES: ReadonlySet<ActorId> = new Set(["contested", "unknown"])

/** Measures one map of a series. */
export function measureMap(map: ControlMap, options: SeriesOptions): MeasuredMap {
  const { parts = DEFAULT_PARTS, minAreaSquareMetres, maxWidthMetres, gaps = [] } = options
  const present = [...map.areas.keys()]
  const parties = options.closing
    ? options.closing.filter((id) => present.includes(id))
    : present.filter((id) => !NO_PARTIES.has(id))
  const least = minAreaSquareMetres === undefined ? {} : { minAreaSquareMetres }
  const closed = parts.includes("pockets")
    ? parties.flatMap((closing) => pockets(map, { closing, ...least }).map((pocket) => ({ closing, pocket })))
    : []
  const most = maxWidthMetres === undefined ? {} : { maxWidthMetres }
  const open = parts.includes("necks")
    ? parties.flatMap((closing) => necks(map, { closing, ...least, ...most }).map((neck) => ({ closing, neck })))
    : []
  return {
    ...areas(map),
    fronts: parts.includes("fronts") ? frontLengths(map) : null,
    pockets: parts.includes("pockets")
      ? closed.map(({ closing, pocket: { squareMetres, heldBy, places, rings } }) => ({
          closing,
          squareMetres,
          heldBy,
          places,
          at: interiorPoint(rings),
        }))
      : null,
    pocketGround: closed.map(({ closing, pocket }) => ({
      closing,
      area: [pocket.rings],
      squareMetres: pocket.squareMetres.value,
    })),
    necks: parts.includes("necks")
      ? open.map(({ closing, neck }) => ({
          closing,
          widthMetres: neck.widthMetres,
          witness: [neck.ends[0].position, neck.ends[1].position],
          legs: neck.legs.length,
          cutOffSquareMetres: neck.cutOffSquareMetres,
          depthMetres: neck.depthMetres,
          prominence: neck.prominence,
          heldBy: neck.heldBy,
          places: neck.places,
        }))
      : null,
    neckGround: open.map(({ closing, neck }) => ({
      closing,
      neck,
      area: neck.cutOff,
      squareMetres: neck.cutOffSquareMetres.value,
    })),
    gaps: gaps.map((asked) => measureGap(map, asked)),
  }
}

function measureGap(map: ControlMap, { actor, from, to }: GapOptions): DatedGap {
  const named = { actor, from: from.name, to: to.name }
  const none = { ...named, widthMetres: null, joins: null }
  if (!map.areas.has(actor)) return { ...none, reason: { kind: "no-ground" } }
  const found = gap(map, { actor, from, to })
  if (found.kind === "none") return { ...none, reason: found.reason }
  if (found.kind === "apart") {
    return { ...named, widthMetres: found.widthMetres, joins: "separate-areas", reason: null }
  }
  return { ...named, widthMetres: found.neck.widthMetres, joins: "one-area", reason: null }
}
