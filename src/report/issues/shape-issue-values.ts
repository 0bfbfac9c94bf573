import type { At, Box, Path } from "./path.js"

/** Where rings meet: the first place, in how many more they do, and whether there may be more yet. */
export interface MeetingPlace {
  readonly at: At
  readonly more: number
  readonly isAtLeast: boolean
}

/** A position that is none in degrees, how many more there are, and what they look like. */
export interface OutsideDegrees {
  readonly at: At
  readonly more: number
  readonly looks: "swapped" | "projected" | "neither"
  /** Where it would lie if it were Web Mercator; null where it cannot be. */
  readonly webMercator: At | null
}

/** Which JSON value stands where another should. */
export type JsonKind = "nothing" | "null" | "array" | "object" | "string" | "number" | "boolean"

/** What is told of GeoJSON: its members, positions, rings, and rings beside one another. */
export interface ShapeIssueValues {
  readonly "geojson-structure":
    | { readonly kind: "no-object"; readonly is: JsonKind }
    | { readonly kind: "no-type"; readonly types: readonly string[] }
    | {
        readonly kind: "type"
        readonly quoted: string
        readonly types: readonly string[]
        /** The type that differs by capitals only. */
        readonly meant: string | null
      }
    | { readonly kind: "member-missing" | "member-no-array"; readonly member: string }
    | { readonly kind: "properties" | "id"; readonly is: JsonKind }
    | { readonly kind: "other"; readonly sentence: string }
  readonly "bbox-malformed":
    | { readonly kind: "no-list" }
    | { readonly kind: "upside-down"; readonly south: number; readonly north: number }
  /** `system` is what a converter calls it. */
  readonly "crs-not-wgs84": { readonly quoted: string; readonly system: string }
  readonly "wrong-nesting":
    | { readonly kind: "levels"; readonly found: number; readonly allowed: number; readonly type: string }
    | { readonly kind: "no-array"; readonly is: JsonKind }
    | { readonly kind: "no-position"; readonly quoted: string }
    | { readonly kind: "too-deep" }
  readonly "position-not-finite": { readonly quoted: string; readonly more: number }
  readonly "position-out-of-range": OutsideDegrees
  readonly "position-swapped": OutsideDegrees
  readonly "position-swapped-suspected":
    | { readonly kind: "far-off"; readonly at: At }
    | {
        readonly kind: "named"
        readonly at: At
        readonly place: { readonly en: string; readonly ar: string }
        readonly known: At
      }
    | { readonly kind: "whole-file"; readonly box: Box; readonly known: Box }
  readonly "position-repeated": { readonly count: number }
  readonly "line-too-short": { readonly count: number }
  readonly "polygon-empty": object
  readonly "ring-too-short": { readonly count: number }
  readonly "ring-not-closed": {
    readonly metres: number
    readonly first: At
    readonly last: At
    /** Ends up to so many metres apart, or so many usual edges, may be joined; null where these may be. */
    readonly limits: { readonly metres: number; readonly edges: number } | null
  }
  readonly "ring-without-ground": object
  readonly "ring-crosses-itself": MeetingPlace
  readonly "ring-touches-itself": MeetingPlace
  readonly "ring-spike": { readonly at: At; readonly more: number }
  readonly "ring-orientation": { readonly found: "clockwise" | "counter-clockwise" }
  readonly "ring-over-antimeridian": object
  readonly "edge-round-world": object
  readonly "ring-round-pole": object
  readonly "hole-outside": MeetingPlace
  readonly "holes-overlap": MeetingPlace & { readonly other: Path }
  readonly "parts-overlap": MeetingPlace & { readonly other: Path }
  readonly "rings-share-edge": MeetingPlace & { readonly other: Path }
  readonly "bbox-mismatch": {
    readonly found: readonly [west: number, south: number, east: number, north: number]
    readonly coordinates: readonly [west: number, south: number, east: number, north: number]
    readonly isSwapped: boolean
  }
}
