import type { ActorId } from "../actor.js"
import type { At } from "./path.js"

/** Ground that is held twice, or by nobody. */
export interface GroundPiece {
  readonly squareMetres: number
  readonly widthMetres: number
  readonly at: At
}

/** Ground that one actor, or two, hold twice; null stands for areas without an actor. */
export type HeldTwice = GroundPiece & {
  readonly actors: readonly [ActorId | null] | readonly [ActorId | null, ActorId | null]
}

/** Why grounds could not be laid over one another. */
export type NotOverlaid =
  | { readonly kind: "actors" | "positions"; readonly found: number; readonly allowed: number }
  | { readonly kind: "edges" }
  | { readonly kind: "refused"; readonly reason: string }

/** What is told of sound GeoJSON as a control map. */
export interface MapIssueValues {
  readonly "no-ground": object
  readonly "actor-missing":
    | { readonly kind: "everywhere"; readonly property: string; readonly has: readonly string[] }
    | { readonly kind: "here"; readonly property: string }
    | {
        readonly kind: "asked-for"
        readonly property: string
        readonly has: readonly string[]
        readonly of: "areas" | "places"
        /** Whether "actor" is read in its place; else all ground is one actor's. */
        readonly takesActor: boolean
      }
    /** A table of places whose headings, quoted, name no column of holders. */
    | { readonly kind: "no-column"; readonly quoted: string }
  readonly "actor-unknown": { readonly actor: ActorId }
  readonly "actor-spelled-twice": { readonly actor: ActorId; readonly other: ActorId }
  readonly "date-missing": object
  readonly "date-invalid":
    | { readonly kind: "no-day"; readonly quoted: string }
    /** A day of some format that cannot be read, so that its feature counts as one without. */
    | { readonly kind: "unread"; readonly quoted: string }
  readonly "dates-differ": { readonly count: number; readonly first: string; readonly last: string }
  readonly "actors-overlap": HeldTwice
  readonly "ground-counted-twice": HeldTwice
  readonly "sliver-overlap": HeldTwice
  readonly "sliver-gap": GroundPiece
  readonly "sliver-area": {
    readonly widthMetres: number
    readonly at: At
    readonly part: number
    /** 0 where the part itself is the sliver. */
    readonly hole: number
  }
  readonly "unexplained-hole": GroundPiece
  readonly "place-on-wrong-side":
    | {
        readonly kind: "in-file"
        readonly at: At
        readonly holder: ActorId
        readonly drawn: ActorId
        /** To the nearest ground of its holder; null where there is none. */
        readonly metres: number | null
      }
    | {
        readonly kind: "in-corpus"
        readonly date: string
        readonly trace: string | null
        readonly place: { readonly en: string; readonly ar: string }
        readonly holder: ActorId
        readonly drawn: ActorId
        readonly metres: number
        readonly claim: string
      }
  readonly "map-not-checked": NotOverlaid
  readonly "snapshot-malformed": {
    readonly quoted: string | null
    /** What must stand there, in the checker's own notation; null where it is a date. */
    readonly expected: string | null
  }
}
