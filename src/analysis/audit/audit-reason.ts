import type { Compass } from "../../claim/claim.js"
import type { ActorId } from "../../report/actor.js"
import type { NoAdvanceReason } from "../no-advance-reason.js"
import type { NoGapReason } from "../no-gap-reason.js"

/** What was measured, and what the claim's words were taken to mean; places and actors by their ids, lengths in metres. */
export type CheckedReason =
  | {
      /** From where an advance began to the line beyond where it led. */
      readonly kind: "advance"
      /** Null where it began at a boundary. */
      readonly from: string | null
      readonly toward: string
    }
  | {
      /** Between a map of the day on which the advance began and that of its end: to the farthest ground gained there. */
      readonly kind: "advance-between-maps"
      readonly actor: ActorId
      readonly toward: string
    }
  | { readonly kind: "ground-cut-off" }
  | { readonly kind: "ground-within"; readonly actor: ActorId; readonly within: readonly string[] }
  | {
      readonly kind: "direction"
      readonly place: string
      readonly of: string
      readonly apartMetres: number
      readonly bearing: Compass
      readonly bearingDegrees: number
      readonly sectorDegrees: number
    }
  | { readonly kind: "straight-line"; readonly from: string; readonly to: string }
  | { readonly kind: "closed-in"; readonly enclosed: ActorId; readonly by: ActorId }
  | {
      /** How much of a pocket's boundary faces the actor that is said to close it in. */
      readonly kind: "faced"
      readonly place: string
      readonly by: ActorId
      readonly facedMetres: number
      readonly allMetres: number
    }
  | { readonly kind: "held-behind"; readonly actor: ActorId; readonly share: number }
  | { readonly kind: "rim"; readonly place: string; readonly withinMetres: number }
  | {
      readonly kind: "behind-gap"
      readonly place: string
      readonly radiusMetres: number
      readonly rimMetres: number
      readonly isInside: boolean
    }
  | {
      readonly kind: "gap"
      /** Ids of the two stretches of front; null for a border or a river. */
      readonly stretches: readonly (string | null)[]
    }
  | {
      readonly kind: "held"
      readonly place: string
      readonly holder: ActorId
      readonly lineMetres: number
      /** The place's radius where it leaves open on which side of the line it lies, else null. */
      readonly doubtMetres: number | null
      readonly isDrawnFromClaim: boolean
    }
  | {
      readonly kind: "held-otherwise"
      readonly place: string
      readonly holder: ActorId
      readonly lineMetres: number
      /** The claim that decides who holds the place, where it is another one. */
      readonly outweighedBy: string | null
    }
  | { readonly kind: "near"; readonly place: string; readonly of: string; readonly withinMetres: number }
  | {
      readonly kind: "in-governorate"
      readonly place: string
      readonly radiusMetres: number
      readonly of: string
      readonly rimMetres: number
      readonly isInside: boolean
    }
  | { readonly kind: "presence"; readonly place: string; readonly withinMetres: number }

/** Why a claim cannot be held against a map. */
export type UncheckableReason =
  | { readonly kind: "no-map" }
  | { readonly kind: "no-length" }
  | { readonly kind: "unknown-places"; readonly places: readonly string[] }
  | { readonly kind: "no-front" }
  | { readonly kind: "not-drawn"; readonly id: string }
  | {
      readonly kind: "no-advance"
      readonly actor: ActorId
      readonly toward: string
      readonly reason: NoAdvanceReason
    }
  | { readonly kind: "ground-not-said" }
  | { readonly kind: "no-ground"; readonly actors: readonly ActorId[] }
  | {
      readonly kind: "no-gap"
      readonly actor: ActorId
      readonly between: readonly [string, string]
      readonly reason: NoGapReason
    }
  | { readonly kind: "forces-apart" }
  | { readonly kind: "casualties" }
  | { readonly kind: "intent" }
  | { readonly kind: "event" }
  | { readonly kind: "governorate-divided" }
  | { readonly kind: "outside-theatre"; readonly place: string }
  | { readonly kind: "not-on-ground"; readonly place: string; readonly actor: ActorId }

/** Why an audit row says what it says. */
export type AuditReason = CheckedReason | UncheckableReason
