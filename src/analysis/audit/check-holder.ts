import { type HoldingClaim, holderOn } from "../../claim/holder-on.js"
import type { Place } from "../../gazetteer/place.js"
import type { ControlMap } from "../../model/control-map.js"
import type { Corpus } from "../../snapshot/corpus.js"
import { holderAt } from "../holder-at.js"
import { nearestFront } from "../nearest-front.js"
import type { AuditCheck } from "./audit-row.js"
import { insideCheck } from "./inside-check.js"
import { kilometres } from "./kilometres.js"
import { notCheckable } from "./not-checkable.js"

/**
 * Whether the map gives a place to the actor that the claim gives it to, and how far inside his ground.
 *
 * The place's radius decides what can be told. The line's own uncertainty does not count against the claim, since a line
 * is drawn to fit the claims; that it was drawn from this very claim is said.
 */
export function checkHolder(
  claim: HoldingClaim,
  map: ControlMap,
  corpus: Corpus,
  place: Place | undefined,
): AuditCheck {
  if (!place) return notCheckable(`the gazetteer has no ${claim.place}`)
  if (place.kind === "governorate") return notCheckable("a governorate is no place: the map divides it")
  const claimed = claim.kind === "loss" ? claim.to : claim.kind === "failed-attack" ? claim.against : claim.actor
  const drawn = holderAt(map, place.position)
  const line = nearestFront(map, place.position)
  if (drawn === null || !line) return notCheckable(`${place.name.en} lies outside the map's theatre`)
  const agrees = drawn === claimed
  const check = insideCheck(agrees ? line.metres : -line.metres, place.radiusMetres)
  const witness = [place.position, line.at]
  if (!agrees) {
    const deciding = holderOn(place.id, map.date ?? claim.date.to, corpus.claims)?.claim.id
    const reason = deciding !== undefined && deciding !== claim.id ? `; claim ${deciding} outweighs it` : ""
    return {
      ...check,
      witness,
      why: `${place.name.en} is on the ground of ${drawn}, ${kilometres(line.metres)} from the line${reason}`,
    }
  }
  const doubt = check.verdict === "ambiguous" ? `, but known within ${kilometres(place.radiusMetres)} only` : ""
  const drawnFrom = line.front.claims.includes(claim.id) ? "; the line was drawn from this claim" : ""
  return {
    ...check,
    witness,
    why: `${place.name.en} is ${kilometres(line.metres)} inside the ground of ${drawn}${doubt}${drawnFrom}`,
  }
}
