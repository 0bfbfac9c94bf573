import type { GeoJSON } from "geojson"
import type { Area } from "../geometry/position.js"
import type { ActorId } from "../report/actor.js"
import type { Issue } from "../report/issue.js"
import { areaOfGeometry } from "../snapshot/area-of-geometry.js"
import { featuresOf } from "../snapshot/features-of.js"
import type { SnapshotHead } from "../snapshot/snapshot.js"
import type { FeaturePath } from "./feature-path.js"

/** A feature that draws ground, as a file has it. */
export interface DrawnGround {
  readonly path: Issue["path"]
  readonly area: Area
  /** Null where the file does not say who holds it. */
  readonly actor: ActorId | null
}

/** The head of a snapshot of this project; null for any other file. */
export function headOf(value: GeoJSON): SnapshotHead | null {
  const head = (value as { frontline?: SnapshotHead | null }).frontline
  return head?.format === "frontline-snapshot" ? head : null
}

/** The ground that a file draws; of a snapshot its control areas only. */
export function drawnGround(value: GeoJSON, actorProperty: string, pathOf: FeaturePath): DrawnGround[] {
  const isSnapshot = headOf(value) !== null
  return featuresOf(value).flatMap((feature, i): DrawnGround[] => {
    const { properties } = feature
    if (isSnapshot && properties?.["kind"] !== "area") return []
    const area = areaOfGeometry(feature)
    if (area.length === 0) return []
    const named: unknown =
      properties !== null && Object.hasOwn(properties, actorProperty) ? properties[actorProperty] : null
    const actor = typeof named === "string" || typeof named === "number" ? String(named) : null
    return [{ path: pathOf(feature, i), area, actor }]
  })
}
