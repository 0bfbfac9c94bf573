import type { ActorId, Bilingual } from "../report/actor.js"
import type { DateInterval } from "../report/report.js"

/** Whether a statement serves its speaker: one against it deserves more trust. */
export type Interest = "for" | "against" | "neutral"

/** What a place was to a speaker: eight points of the compass. */
export type Compass = "north" | "north-east" | "east" | "south-east" | "south" | "south-west" | "west" | "north-west"

/** A figure as the speaker gave it, and the range that his wording allows. */
export interface StatedValue {
  readonly value: number
  /** The least and the greatest that the wording allows: "about 35" or "thousands" is a range. */
  readonly low: number
  readonly high: number
  readonly unit: "m" | "m2" | "persons"
  /** The speaker's qualifier in English: `about`, `at least`, `thousands of`; absent where the figure is flat. */
  readonly qualifier?: string
}

interface ClaimBase {
  /** `<report>-<two digits>`, such as `001-07`; background claims are `bg-<place>-<yyyymmdd>`. */
  readonly id: string
  /** The report it stands in, or `background`. */
  readonly report: string
  /** Paragraph of the report, the headline being 0. `null` in background claims. */
  readonly paragraph: number | null
  /** Who says so: the publisher itself, or the speaker it quotes. */
  readonly attribution: Bilingual
  /** The side the speaker belongs to or leans to; `null` where none. */
  readonly speakerSide: ActorId | null
  readonly interest: Interest
  /** When what it states was so. */
  readonly date: DateInterval
  /** The statement in our own words. */
  readonly statement: Bilingual
  /** Page that a background claim rests on. */
  readonly page?: string
  /** Where the statement is ours and not the page's: how it follows. */
  readonly inferred?: string
}

/** An actor holds a place. */
export interface ControlClaim extends ClaimBase {
  readonly kind: "control"
  readonly actor: ActorId
  readonly place: string
}

/** An actor took a place; from that day it holds it. */
export interface CaptureClaim extends ClaimBase {
  readonly kind: "capture"
  readonly actor: ActorId
  readonly place: string
  readonly from?: ActorId
}

/** An actor lost a place; who holds it after is in `to`. */
export interface LossClaim extends ClaimBase {
  readonly kind: "loss"
  readonly actor: ActorId
  readonly place: string
  readonly to: ActorId
}

/** An attack that changed nothing: the defender still holds the place. */
export interface FailedAttackClaim extends ClaimBase {
  readonly kind: "failed-attack"
  readonly actor: ActorId
  readonly against: ActorId
  readonly place: string
}

/** Forces or fighting at a place, with no word on who holds it. */
export interface PresenceClaim extends ClaimBase {
  readonly kind: "presence"
  readonly actors: readonly ActorId[]
  readonly place: string
}

/** How far two places are apart. */
export interface DistanceClaim extends ClaimBase {
  readonly kind: "distance"
  readonly between: readonly [string, string]
  readonly value: StatedValue
}

/** The ground that still separates two forces of one actor. */
export interface GapClaim extends ClaimBase {
  readonly kind: "gap"
  readonly actor: ActorId
  readonly between: readonly [string, string]
  readonly value: StatedValue
}

/** How far an actor moved, up to a place, from a line or a place. */
export interface AdvanceClaim extends ClaimBase {
  readonly kind: "advance"
  readonly actor: ActorId
  readonly toward: string
  /** A place, or `boundary:<governorate>/<governorate>`. */
  readonly from: string
  readonly value?: StatedValue
}

/** Where one place lies as seen from another. */
export interface DirectionClaim extends ClaimBase {
  readonly kind: "direction"
  readonly place: string
  readonly of: string
  readonly bearing: Compass
}

/** A place lies in a governorate, or close to another place. */
export interface LocationClaim extends ClaimBase {
  readonly kind: "location"
  readonly place: string
  readonly relation: "in" | "near"
  readonly of: string
}

/** Ground that one actor has enclosed, or would enclose once a gap were closed. */
export interface EnclosureClaim extends ClaimBase {
  readonly kind: "enclosure"
  readonly actor: ActorId
  readonly enclosed: ActorId
  readonly state: "closed" | "forming" | "would-close"
  /** The two forces whose meeting would close it. */
  readonly between?: readonly [string, string]
  /** A place inside it, or at its rim when `rim` says so. */
  readonly place?: string
  readonly rim?: boolean
}

/** How much ground an actor holds, or would cut off (`between` then names the gap). */
export interface AreaClaim extends ClaimBase {
  readonly kind: "area"
  readonly actor: ActorId
  /** Governorates that the ground is said to lie in. */
  readonly within?: readonly string[]
  readonly between?: readonly [string, string]
  readonly value: StatedValue
}

/** What an actor means to do. Recorded, never measured. */
export interface IntentClaim extends ClaimBase {
  readonly kind: "intent"
  readonly actor: ActorId
  readonly place?: string
}

/** Killed, wounded, captured or destroyed. Recorded, never measured. */
export interface CasualtiesClaim extends ClaimBase {
  readonly kind: "casualties"
  readonly actor: ActorId
  readonly value?: StatedValue
}

/** Anything else that was done: a landing, a strike, a withdrawal. Recorded, never measured. */
export interface EventClaim extends ClaimBase {
  readonly kind: "event"
  readonly actor: ActorId
  readonly place?: string
}

/** One statement of a report, with who says it, when, and whom it serves. */
export type Claim =
  | ControlClaim
  | CaptureClaim
  | LossClaim
  | FailedAttackClaim
  | PresenceClaim
  | DistanceClaim
  | GapClaim
  | AdvanceClaim
  | DirectionClaim
  | LocationClaim
  | EnclosureClaim
  | AreaClaim
  | IntentClaim
  | CasualtiesClaim
  | EventClaim
