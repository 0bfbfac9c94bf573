import type { ActorId, Cut, Gap } from "frontline"

/** What the map draws of a neck: its legs, and the ground that they would cut off. */
export type DrawnCut = Pick<Cut, "legs" | "cutOff" | "cutOffSquareMetres">

/** What came of asking what separates two forces. */
export type AskedGap =
  | {
      readonly kind: "gap"
      /** Whose forces they are. */
      readonly actor: ActorId
      readonly gap: Gap
      /** Null where there is no gap. */
      readonly cut: DrawnCut | null
    }
  /** They are not of one party. */
  | { readonly kind: "two-parties"; readonly holders: readonly [ActorId, ActorId] }
  /** Nobody, or no one party, holds the ground at one of them. */
  | { readonly kind: "no-party"; readonly which: 0 | 1; readonly holder: ActorId | null }
  /** The map shown does not have the place. */
  | { readonly kind: "no-place"; readonly which: 0 | 1 }
