import type { ActorId } from "./actor.js"

/** Longitude and latitude as the file has them, with whatever stands behind. */
type At = readonly number[]
/** Where something stands: keys and indices from the root of its document. */
type Path = readonly (string | number)[]

/** A limit that was passed: what was counted, how much there is and how much may be. */
export type ExceededLimit = { readonly found: number; readonly allowed: number } & (
  | { readonly kind: "text" | "depth" | "containers" | "features" | "bytes" | "days" | "places" }
  | { readonly kind: "string"; readonly line: number; readonly column: number }
  /** A property's text. */
  | { readonly kind: "property" }
  | { readonly kind: "pairs"; readonly of: Path }
  | { readonly kind: "table"; readonly unit: "characters" | "rows" | "columns" }
  | { readonly kind: "lines"; readonly unit: "characters" | "lines" }
  | { readonly kind: "xml" | "xml-depth" }
  /** Rows of a table or tags of XML, with what they take of memory as bytes of GeoJSON. */
  | { readonly kind: "pieces"; readonly bytes: number; readonly pieces: number; readonly of: "rows" | "tags" }
  /** Positions that a topology's arcs make. */
  | { readonly kind: "arcs" }
)

/** Where rings meet: the first place, in how many more they do, and whether there may be more yet. */
export interface MeetingPlace {
  readonly at: At
  readonly more: number
  readonly isAtLeast: boolean
}

/** A box in degrees: west, south, east, north. */
type Box = readonly [west: number, south: number, east: number, north: number]

/** A position that is none in degrees, how many more there are, and what they look like. */
export interface OutsideDegrees {
  readonly at: At
  readonly more: number
  readonly looks: "swapped" | "projected" | "neither"
  /** Where it would lie if it were Web Mercator; null where it cannot be. */
  readonly webMercator: At | null
}

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

/** Which JSON value stands where another should. */
export type JsonKind = "nothing" | "null" | "array" | "object" | "string" | "number" | "boolean"

/**
 * What the sentence of each kind of issue tells beside the place: numbers, ids, quotes of the file. Words in any language
 * are made of them.
 *
 * `quoted` and the like are JSON of what stands in the file, cut short.
 */
export interface IssueValues {
  readonly "json-syntax": {
    readonly line: number
    readonly column: number
    readonly offset: number
  } & (
    | { readonly kind: "cut-off" }
    | { readonly kind: "sign"; readonly quoted: string; readonly looksLike: "xml" | "second-document" | "nothing" }
  )
  readonly "json-empty": object
  readonly "json-byte-order-mark": object
  readonly "json-duplicate-key": {
    readonly line: number
    readonly column: number
    readonly key: string
    readonly in: Path
  }
  readonly "limit-exceeded": ExceededLimit
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
  readonly "format-unknown":
    | { readonly kind: "none" }
    /** A format that is known and not read. */
    | { readonly kind: "other"; readonly format: UnreadFormatName }
  readonly "text-encoding": {
    readonly declared: string
    /** Whether it was read so all the same, and what is broken in it marked; else as Windows-1256. */
    readonly isKept: boolean
  }
  readonly "xml-syntax": { readonly reason: string }
  readonly "xml-doctype": object
  readonly "kml-network-link": { readonly count: number }
  readonly "kml-picture": { readonly count: number }
  readonly "csv-columns": {
    readonly quoted: string
    /** Headings that are understood. */
    readonly longitudes: string
    readonly latitudes: string
    readonly geometries: string
  }
  /** `reason` says in English why well-known text is none; null for positions in two columns. */
  readonly "csv-row": { readonly row: number; readonly quoted: string; readonly reason: string | null }
  readonly "csv-cells": { readonly row: number; readonly cells: number; readonly headings: number }
  readonly "csv-quotes": { readonly row: number; readonly lines: number; readonly quoted: string }
  readonly "csv-headings": { readonly names: readonly string[] }
  readonly "property-unsafe": { readonly names: readonly string[] }
  readonly "kml-geometry": { readonly kinds: readonly string[] }
  readonly "kml-style-missing": { readonly count: number; readonly style: string }
  readonly "topojson-malformed": { readonly reason: string }
  readonly "topojson-geometry": { readonly reason: string }
  readonly "actor-from-colour": {
    readonly property: string
    /** Colours with the actors that they stand for; the same text twice where a colour names itself. */
    readonly colours: readonly (readonly [colour: string, actor: string])[]
  }
  readonly "date-ambiguous": {
    /** The file's name, where its name gives the date; else null. */
    readonly name: string | null
    readonly day: string
    readonly otherwise: string
    /** How many more dates of the file are as unclear. */
    readonly more: number
  }
  readonly "days-split": { readonly count: number; readonly first: string; readonly last: string }
  readonly "areas-made-of-places": { readonly count: number; readonly reachMetres: number }
  readonly "place-held-twice": { readonly at: At; readonly holders: readonly [ActorId, ActorId] }
  readonly "places-too-wide":
    | { readonly kind: "reach"; readonly reachMetres: number }
    | { readonly kind: "span"; readonly spanMetres: number }
    | { readonly kind: "pole" }
  readonly "archive-broken": { readonly entry: string | null; readonly reason: string }
  readonly "archive-bomb":
    | { readonly kind: "files"; readonly allowed: number }
    | { readonly kind: "ratio"; readonly entry: string; readonly ratio: number; readonly allowed: number }
    | { readonly kind: "size"; readonly entry: string; readonly allowed: number }
  readonly "archive-entry-unsafe": { readonly kind: "leaves-folder" | "link"; readonly entry: string }
  readonly "archive-encrypted": { readonly entry: string }
  readonly "archive-nested": { readonly entry: string }
  readonly "archive-entry-skipped": ListedFiles & { readonly why: WhySkipped }
  readonly "archive-without-map":
    | { readonly of: "kmz" }
    | ({ readonly of: "zip"; readonly format: UnreadFormatName | null } & ListedFiles)
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

/** Formats that are known and not read. */
export type UnreadFormatName =
  | "shapefile"
  | "geopackage"
  | "geoparquet"
  | "flatgeobuf"
  | "geodatabase"
  | "cad"
  | "gpx"
  | "gml"
  | "openstreetmap"
  | "spreadsheet"
  | "document"
  | "picture"
  | "packed"
  | "web-page"

/** Files of an archive: the first few names, and how many more there are. */
export interface ListedFiles {
  readonly names: readonly string[]
  readonly more: number
}

/** Why files of an archive are not read. */
export type WhySkipped =
  | { readonly kind: "format"; readonly format: UnreadFormatName | null }
  /** A KMZ is read for one KML file. */
  | { readonly kind: "beside-main"; readonly main: string }

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
