import type { Actor, ControlMap, ExportFormat, Issue, Opening } from "frontline"
import type { FeatureCollection } from "geojson"

/** What the page hands to the worker that reads files. */
export interface ReadingRequest {
  readonly files: readonly File[]
  readonly actors: readonly Actor[]
  readonly actorProperty: string | null
}

/** One sound map of the files. */
export interface ReadMap {
  readonly name: string
  /** GeoJSON. */
  readonly text: string
  readonly opening: Extract<Opening, { kind: "map" }>
}

/** All that the files brought. */
export interface Reading {
  readonly maps: readonly ReadMap[]
  readonly issues: readonly Issue[]
  readonly properties: readonly string[]
  /** The parties of all maps, as they are to look on each. */
  readonly actors: readonly Actor[]
}

/** A map that is to be written in another format. */
export interface WritingRequest {
  readonly map: ControlMap
  readonly value: FeatureCollection
  readonly format: ExportFormat
}
