import type { ActorId } from "../actor.js"
import type { At } from "./path.js"

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

/** What is told on reading other formats and archives. */
export interface ImportIssueValues {
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
}
