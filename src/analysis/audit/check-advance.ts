import type { AdvanceClaim } from "../../claim/claim.js"
import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import { nearestOnLine } from "../../geometry/nearest-on-line.js"
import type { ControlMap } from "../../model/control-map.js"
import type { Corpus } from "../../snapshot/corpus.js"
import { advance } from "../advance.js"
import { measuredWithMargin } from "../measured-with-margin.js"
import { nearestFront } from "../nearest-front.js"
import type { AuditCheck } from "./audit-row.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"
import { verdictOf } from "./verdict-of.js"

/**
 * The stated length of an advance: where there is a map of the day it began on, against what `advance` finds between the
 * two maps; else against the way from where it began to the actor's line beyond where it led.
 *
 * @param before - The map of the day on which the advance began, or of the day before that.
 */
export function checkAdvance(
  claim: AdvanceClaim,
  map: ControlMap,
  before: ControlMap | null,
  corpus: Corpus,
  placeOf: PlaceLookup,
): AuditCheck {
  const toward = placeOf(claim.toward)
  if (!claim.value) return notCheckable({ kind: "no-length" })
  if (!toward) return notCheckable({ kind: "unknown-places", places: [claim.toward] })
  const stated = { low: claim.value.low, high: claim.value.high }
  if (before) {
    const found = advance(before, map, { actor: claim.actor, near: toward.position })
    if (found.kind === "none") {
      return notCheckable({ kind: "no-advance", actor: claim.actor, toward: toward.id, reason: found.reason })
    }
    return {
      verdict: verdictOf(found.metres, stated),
      stated,
      computed: found.metres,
      unit: "m",
      witness: found.witness,
      reason: { kind: "advance-between-maps", actor: claim.actor, toward: toward.id },
    }
  }
  const own = map.fronts.filter(({ left, right }) => left === claim.actor || right === claim.actor)
  const line = nearestFront({ ...map, fronts: own }, toward.position)
  const boundary = corpus.boundaries.find(({ id }) => `boundary:${id}` === claim.from)
  const start = placeOf(claim.from)
  if (!line) return notCheckable({ kind: "no-front" })
  if (!boundary && !start) return notCheckable({ kind: "not-drawn", id: claim.from })
  const from = boundary ? nearestOnLine(line.at, boundary.line) : null
  const startAt = from?.position ?? start!.position
  const metres = from?.metres ?? geodesicInverse(line.at, startAt).metres
  const margin = line.front.uncertaintyMetres + (boundary?.uncertaintyMetres ?? start!.radiusMetres)
  const computed = measuredWithMargin(metres, margin)
  return {
    verdict: verdictOf(computed, stated),
    stated,
    computed,
    unit: "m",
    witness: [startAt, line.at],
    reason: { kind: "advance", from: boundary ? null : start!.id, toward: toward.id },
  }
}
