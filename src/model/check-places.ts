import type { GeoJSON } from "geojson"
import { createLocator, type Locator } from "../geometry/create-locator.js"
import { nearestOnArea } from "../geometry/nearest-on-area.js"
import type { Area, Position } from "../geometry/position.js"
import type { ActorId } from "../report/actor.js"
import type { IssueCollector } from "../report/issue-collector.js"
import { featuresOf } from "../snapshot/features-of.js"
import type { DrawnGround } from "./drawn-ground.js"
import type { FeaturePath } from "./feature-path.js"

/** The holder of places that no side holds alone. */
const CONTESTED = "contested"

/** Says which places, points with a `holder`, stand on another actor's ground, farther from their own than their radius. */
export function checkPlaces(
  value: GeoJSON,
  ground: readonly DrawnGround[],
  pathOf: FeaturePath,
  issues: IssueCollector,
): void {
  const areas = new Map<ActorId, Area[number][]>()
  for (const { actor, area } of ground) {
    if (actor === null) continue
    const known = areas.get(actor)
    if (known) for (const rings of area) known.push(rings)
    else areas.set(actor, [...area])
  }
  const locators = new Map<ActorId, Locator>()
  const stands = (actor: ActorId, position: Position): boolean => {
    const locate = locators.get(actor) ?? createLocator(areas.get(actor) ?? [])
    locators.set(actor, locate)
    return locate(position) !== "outside"
  }
  featuresOf(value).forEach((feature, i) => {
    const { geometry, properties } = feature
    const holder: unknown = properties?.["holder"]
    if (geometry?.type !== "Point" || typeof holder !== "string") return
    const position: Position = [geometry.coordinates[0]!, geometry.coordinates[1]!]
    if (stands(holder, position)) return
    const drawn = [...areas.keys()].find((actor) => stands(actor, position))
    if (drawn === undefined) return
    const allowed = metresOf(properties?.["radiusMetres"])
    // A contested place need not have contested ground round it: it may lie on the line between two actors.
    const own = areas.get(holder === CONTESTED ? drawn : holder)
    const metres = own ? Math.round(nearestOnArea(position, own).metres) : null
    if (metres !== null && metres <= allowed) return
    const path = pathOf(feature, i)
    issues.add(
      "place-on-wrong-side",
      () => path,
      () => ({
        found: drawn.slice(0, 100),
        allowed: holder.slice(0, 100),
        values: { kind: "in-file", at: position, holder, drawn, metres },
      }),
    )
  })
}

/** A length that a file states; KML and tables have numbers as text. */
function metresOf(stated: unknown): number {
  const metres = typeof stated === "number" || typeof stated === "string" ? Number(stated) : 0
  return Number.isFinite(metres) ? metres : 0
}
