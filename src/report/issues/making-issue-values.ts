import type { ActorId } from "../actor.js"
import type { At } from "./path.js"

/** Formats that cannot hold all of a map. */
export type LosingFormat = "KML" | "CSV" | "GeoJSON lines" | "A table of areas"

/** What a format may leave out of a map. */
export type LostInExport =
  | "claims"
  | "reports"
  | "the theatre"
  | "patterns of actors"
  | "heights"
  | "attribution"
  | "colours of actors"
  | "geometry"
  | "fronts"
  | "places"

/** What is told on writing maps, on building one from traces, and on putting many in a row. */
export interface MakingIssueValues {
  readonly "export-loses": { readonly format: LosingFormat; readonly lost: readonly LostInExport[] }
  readonly "place-near-line": {
    readonly date: string
    readonly trace: string | null
    readonly place: { readonly en: string; readonly ar: string }
    readonly holder: ActorId
    readonly claim: string
    readonly metres: number
    readonly radiusMetres: number
  }
  readonly "trace-ends-free": {
    readonly date: string
    readonly trace: string
    readonly at: At
    readonly metres: number
  }
  readonly "face-has-two-actors": {
    readonly date: string
    readonly at: At
    readonly says: readonly (readonly [actor: ActorId, traces: readonly string[]])[]
  }
  readonly "face-has-no-trace": { readonly date: string; readonly at: At }
  readonly "date-differs": { readonly named: string; readonly said: string }
  readonly "more-errors": { readonly of: string; readonly more: number; readonly listed: number }
  readonly "more-warnings": { readonly of: string; readonly more: number; readonly listed: number }
}
