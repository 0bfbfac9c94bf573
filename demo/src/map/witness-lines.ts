import { formatChecked, geodesicDirect, geodesicInverse, mapMeasured, type Position } from "frontline"
import type { Feature, FeatureCollection } from "geojson"
import type { AuditedClaim } from "../state/library.js"
import type { Look } from "./look.js"

/** The shortest lines from the selected place or spot to each front, with their lengths. */
export function distanceLines({
  selection,
  distances,
  control: { places },
}: Pick<Look, "selection" | "distances" | "control">): FeatureCollection {
  const from =
    selection?.kind === "place"
      ? places.find(({ id }) => id === selection.id)?.position
      : selection?.kind === "point"
        ? selection.at
        : undefined
  if (!from) return { type: "FeatureCollection", features: [] }
  const lines = (distances ?? []).flatMap(({ metres, at }, rank) => [
    ...labelledLine(from, at, { rank, ...mapMeasured(metres, "length") }),
    end(at),
  ])
  return { type: "FeatureCollection", features: [...lines, end(from)] }
}

/** The positions that prove what the map says of a claim, joined, with what it says. */
export function claimLines(claim: AuditedClaim): FeatureCollection {
  const { witness } = claim
  const label = { rank: 0, en: formatChecked(claim, "en").computed, ar: formatChecked(claim, "ar").computed }
  const [first] = witness
  const lines = witness.slice(1).flatMap((to, i) => labelledLine(witness[i]!, to, label))
  const alone = witness.length === 1 && first ? [{ ...end(first), properties: label }] : []
  return { type: "FeatureCollection", features: [...lines, ...alone, ...witness.map(end)] }
}

const point = ([x, y]: Position) => ({ type: "Point" as const, coordinates: [x, y] })
const end = (at: Position): Feature => ({ type: "Feature", properties: { isEnd: true }, geometry: point(at) })

/** A line on the ellipsoid as the map can draw it, and a label in its middle. */
function labelledLine(a: Position, b: Position, label: Feature["properties"]): Feature[] {
  const { azimuth, metres } = geodesicInverse(a, b)
  const middle = geodesicDirect(a, azimuth, metres / 2)
  const coordinates = [a, middle, b].map(([x, y]) => [x, y])
  return [
    { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } },
    { type: "Feature", properties: label, geometry: point(middle) },
  ]
}
