import { areaSquareMetres } from "../geometry/area.js"
import type { Ring } from "../geometry/position.js"
import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import type { Measured } from "../report/measured.js"
import { areaMargin } from "./area-margin.js"
import { frontByEdge } from "./front-by-edge.js"
import { groundSquareMetres } from "./ground-square-metres.js"
import { measuredWithMargin } from "./measured-with-margin.js"

/** How much ground one actor holds. */
export interface ActorArea {
  readonly actor: ActorId
  readonly squareMetres: Measured
  /** Parts and holes as the map has them. */
  readonly parts: number
  readonly holes: number
}

/** Ground by actor, and all in all. */
export interface Areas {
  readonly areas: readonly ActorArea[]
  /** Sum over the actors, in square metres. On a map with a theatre it is the theatre's area. */
  readonly total: number
}

/** How an area is measured. */
export interface AreasOptions {
  /** Edges are geodesics, as in PostGIS and QGIS, or straight in longitude and latitude. */
  readonly edges?: "geodesic" | "rfc7946"
  /** Parts and holes smaller than this are not counted (the area counts them still). Square metres. */
  readonly minAreaSquareMetres?: number
}

/**
 * The ground that each actor holds, on the WGS84 ellipsoid.
 *
 * The interval is the worst case: every front of the actor off by its drawing uncertainty, all to the same side.
 * State borders and the theatre's frame count as exact. Maps without fronts have no interval.
 *
 * @returns One row an actor, in the map's order.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * areas(map).areas.find(({ actor }) => actor === "gov").squareMetres.value // 45397052948.…
 */
export function areas(map: ControlMap, options: AreasOptions = {}): Areas {
  guardControlMap("map", map)
  const { edges = "geodesic", minAreaSquareMetres = 0 } = guardMembers("options", options, {
    edges: "edges?",
    minAreaSquareMetres: "size?",
  })
  const frontAt = frontByEdge(map.fronts)
  const counts = (rings: readonly Ring[]): number =>
    minAreaSquareMetres > 0
      ? rings.filter((ring) => areaSquareMetres([[ring]], { edges }) >= minAreaSquareMetres).length
      : rings.length
  const rows = [...map.areas].map(([actor, area]): ActorArea => {
    const value = edges === "geodesic" ? groundSquareMetres(area) : areaSquareMetres(area, { edges })
    const margin = map.fronts.length > 0 ? areaMargin(area, frontAt) : null
    return {
      actor,
      squareMetres: measuredWithMargin(value, margin),
      parts: counts(area.map((rings) => rings[0]!)),
      holes: counts(area.flatMap((rings) => rings.slice(1))),
    }
  })
  return { areas: rows, total: rows.reduce((sum, row) => sum + row.squareMetres.value, 0) }
}
