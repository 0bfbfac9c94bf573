import type { EnclosureClaim } from "../../claim/claim.js"
import type { Place } from "../../gazetteer/place.js"
import { areaSquareMetres } from "../../geometry/area.js"
import { lineLengthMetres } from "../../geometry/line-length.js"
import { locateInArea } from "../../geometry/locate-in-area.js"
import { intersectAreas } from "../../geometry/overlay.js"
import { shapeDistance } from "../../geometry/shape-distance.js"
import type { ControlMap } from "../../model/control-map.js"
import { frontByEdge } from "../front-by-edge.js"
import type { Neck } from "../neck.js"
import type { AuditCheck } from "./audit-row.js"
import { insideCheck } from "./inside-check.js"
import { NEAR_METRES, nearCheck } from "./near-check.js"
import { neckBetween } from "./neck-between.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"

/** Whether ground is closed in, or would be, as the claim says. */
export function checkEnclosure(claim: EnclosureClaim, map: ControlMap, placeOf: PlaceLookup): AuditCheck {
  const place = claim.place === undefined ? undefined : placeOf(claim.place)
  if (claim.state === "closed" && place) return checkSurrounded(claim, map, place)
  if (!claim.between) return checkClosedIn(claim, map)
  const neck = neckBetween(map, claim.actor, claim.between, placeOf)
  if ("kind" in neck) return notCheckable(neck)
  if (!place) return checkHeldBehind(claim, neck)
  return claim.rim ? checkRim(neck, place) : checkInside(neck, place)
}

/** Ground that lies in a hole of the actor's own ground is closed in. */
function checkClosedIn(claim: EnclosureClaim, map: ControlMap): AuditCheck {
  const own = map.areas.get(claim.actor) ?? []
  const holes = own.flatMap((rings) => rings.slice(1).map((hole) => [hole.toReversed()]))
  const enclosed = areaSquareMetres(intersectAreas(holes, map.areas.get(claim.enclosed) ?? []))
  const isClosed = enclosed > 0
  return {
    verdict: isClosed === (claim.state === "closed") ? "agrees" : "disagrees",
    stated: null,
    computed: { value: enclosed, low: null, high: null },
    unit: "m2",
    witness: [],
    reason: { kind: "closed-in", enclosed: claim.enclosed, by: claim.actor },
  }
}

/** A pocket is closed by an actor as far as its boundary faces him. */
function checkSurrounded(claim: EnclosureClaim, map: ControlMap, place: Place): AuditCheck {
  const pocket = map.areas.get(claim.enclosed)?.find((rings) => locateInArea(place.position, [rings]) !== "outside")
  if (!pocket) return notCheckable({ kind: "not-on-ground", place: place.id, actor: claim.enclosed })
  const frontAt = frontByEdge(map.fronts)
  const edges = pocket.flatMap((ring) => ring.slice(1).map((to, i) => [ring[i]!, to] as const))
  const facing = edges.filter(([from, to]) => {
    const front = frontAt(from, to)
    return front?.left === claim.actor || front?.right === claim.actor
  })
  const length = (some: typeof edges): number => some.reduce((sum, edge) => sum + lineLengthMetres(edge), 0)
  const [all, faced] = [length(edges), length(facing)]
  return {
    verdict: faced > 0.99 * all ? "agrees" : faced === 0 ? "disagrees" : "ambiguous",
    stated: { low: all, high: all },
    computed: { value: faced, low: null, high: null },
    unit: "m",
    witness: [place.position],
    reason: { kind: "faced", place: place.id, by: claim.actor, facedMetres: faced, allMetres: all },
  }
}

function checkHeldBehind(claim: EnclosureClaim, neck: Neck): AuditCheck {
  const share = neck.heldBy.find(({ actor }) => actor === claim.enclosed)?.squareMetres ?? 0
  const computed = neck.cutOffSquareMetres
  return {
    verdict: share > computed.value / 2 ? "agrees" : "disagrees",
    stated: null,
    computed,
    unit: "m2",
    witness: neck.ends.map(({ position }) => position),
    reason: { kind: "held-behind", actor: claim.enclosed, share: share / computed.value },
  }
}

function distanceToRim(neck: Neck, place: Place): ReturnType<typeof shapeDistance> {
  const lines = neck.cutOff.map((rings) => rings[0]!)
  return shapeDistance({ kind: "point", position: place.position }, { kind: "line", lines })
}

function checkRim(neck: Neck, place: Place): AuditCheck {
  const { metres, witness } = distanceToRim(neck, place)
  return {
    ...nearCheck(metres, place.radiusMetres),
    witness,
    reason: { kind: "rim", place: place.id, withinMetres: NEAR_METRES },
  }
}

function checkInside(neck: Neck, place: Place): AuditCheck {
  const { metres, witness } = distanceToRim(neck, place)
  const isInside = locateInArea(place.position, neck.cutOff) === "inside"
  return {
    ...insideCheck(isInside ? metres : -metres, place.radiusMetres),
    witness,
    reason: { kind: "behind-gap", place: place.id, radiusMetres: place.radiusMetres, rimMetres: metres, isInside },
  }
}
