import { guardList } from "../guard/guard-list.js"
import { guardValue } from "../guard/guard-value.js"
import type { ActorId } from "../report/actor.js"
import type { CaptureClaim, Claim, ControlClaim, FailedAttackClaim, Interest, LossClaim } from "./claim.js"

/** A claim that says who holds a place. */
export type HoldingClaim = ControlClaim | CaptureClaim | LossClaim | FailedAttackClaim

/** Why a claim did not decide who holds a place. */
export type LosingReason = "older" | "in-own-interest" | "less-independent" | "in-conflict"

/** Who holds a place on a date, with the claim that decides it and the ones that lost. */
export interface Holding {
  readonly holder: ActorId
  /** The deciding claim; on a conflict the first of those that disagree. */
  readonly claim: HoldingClaim
  readonly losers: readonly { readonly claim: HoldingClaim; readonly reason: LosingReason }[]
}

const TRUST: Record<Interest, number> = { against: 2, neutral: 1, for: 0 }

/** Who a claim says holds its place. */
function holderOf(claim: HoldingClaim): ActorId {
  switch (claim.kind) {
    case "loss":
      return claim.to
    case "failed-attack":
      return claim.against
    default:
      return claim.actor
  }
}

/**
 * Who held a place on a date, by all claims about it.
 *
 * A claim holds from its date until another ends it. Newer beats older. On the same day a claim against its speaker's
 * interest beats a neutral one, and that beats one in his interest. Claims that still disagree make the place
 * `contested`.
 *
 * @param place - Gazetteer id.
 * @param date - `YYYY-MM-DD`.
 * @param claims - Of any kind and place; only those about who holds this place by this date count.
 * @returns Null where no claim speaks.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * holderOn("al-sukhnah", "2017-08-13", corpus.claims).holder // "gov"
 */
export function holderOn(place: string, date: string, claims: readonly Claim[]): Holding | null {
  guardValue("place", place, "text")
  guardValue("date", date, "text")
  guardList("claims", claims, { id: "text", kind: "text", date: "object" }, "a list of claims: corpus.claims")
  const latestDay = (claim: Claim): string => (claim.date.to < date ? claim.date.to : date)
  const speaking = claims
    .filter((claim): claim is HoldingClaim => isHoldingClaim(claim) && claim.place === place && claim.date.from <= date)
    .toSorted(
      (a, b) =>
        compare(latestDay(b), latestDay(a)) ||
        TRUST[b.interest] - TRUST[a.interest] ||
        compare(b.date.from, a.date.from) ||
        compare(a.id, b.id),
    )
  const [best] = speaking
  if (!best) return null
  const equals = speaking.filter((claim) => latestDay(claim) === latestDay(best) && claim.interest === best.interest)
  const inConflict = equals.some((claim) => holderOf(claim) !== holderOf(best))
  const losers = speaking
    .filter((claim) => (inConflict ? claim !== best : holderOf(claim) !== holderOf(best)))
    .map((claim) => ({ claim, reason: reasonFor(claim, best, equals, latestDay) }))
  return { holder: inConflict ? "contested" : holderOf(best), claim: best, losers }
}

/** Whether a claim says who holds a place. */
export function isHoldingClaim(claim: Claim): claim is HoldingClaim {
  return claim.kind === "control" || claim.kind === "capture" || claim.kind === "loss" || claim.kind === "failed-attack"
}

function reasonFor(
  claim: HoldingClaim,
  best: HoldingClaim,
  equals: readonly HoldingClaim[],
  latestDay: (claim: Claim) => string,
): LosingReason {
  if (equals.includes(claim)) return "in-conflict"
  if (latestDay(claim) < latestDay(best)) return "older"
  return claim.interest === "for" ? "in-own-interest" : "less-independent"
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
