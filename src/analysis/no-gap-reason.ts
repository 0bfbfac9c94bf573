import type { ActorId } from "../report/actor.js"

/** Why there is no gap between two forces. */
export type NoGapReason =
  | {
      /** One of the two places is not on the actor's ground, nor within its own radius of it. */
      readonly kind: "not-held"
      readonly force: "from" | "to"
      /** Who holds the ground there; null outside the map's theatre. */
      readonly holder: ActorId | null
      /** From the place to the actor's nearest ground, in metres. */
      readonly metres: number
    }
  | {
      /** The map has no place of that name. */
      readonly kind: "unknown-place"
      readonly force: "from" | "to"
    }
  | {
      /** The two grounds are joined, and no way across open ground is shorter than that over them. */
      readonly kind: "joined"
    }
