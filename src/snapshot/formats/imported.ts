import type { FeatureCollection } from "geojson"
import type { Place } from "../../gazetteer/place.js"
import type { Area } from "../../geometry/position.js"
import type { Actor } from "../../report/actor.js"
import type { Issue } from "../../report/issue.js"
import type { Format } from "./format.js"

/** How to read a file from elsewhere. */
export interface ImportOptions {
  /** What the file is; told by its bytes and its name unless given. */
  readonly format?: Format
  /** Property, or column, that names who holds an area; `actor` unless told. */
  readonly actorProperty?: string
  /** Who holds all ground of a file that draws one party only. */
  readonly actor?: string
  /** Parties whose colours may stand for them, where colours are all that a file has. */
  readonly actors?: readonly Actor[]
  /** Known places: what lies at them, or covers their ground, only with latitude and longitude swapped is suspected. */
  readonly places?: readonly Place[]
  /** The day of the map, YYYY-MM-DD, where the file does not say or says it wrongly. */
  readonly date?: string
  /** Ground farther than this from every place of a table is left `unknown`; 30 km unless told. Metres. */
  readonly reachMetres?: number
  /** The ground that a table of places speaks of: areas are clipped to it, and what no place reaches is `unknown`. */
  readonly theatre?: Area
  /**
   * How much text memory can hold, of one file and of all in an archive, counted while it is unpacked. Where it is less
   * than the limits that hold for all, 200 and 400 MB, it holds in their place. Bytes.
   */
  readonly mostTextBytes?: number
  /** Which files of an archive to read, by their names there; all unless told. */
  readonly entries?: (name: string) => boolean
}

/** One map of a file. */
export interface ImportedMap {
  /** The file's name, or that of the file in an archive. */
  readonly name: string
  /** YYYY-MM-DD; null where neither the file nor its name says. */
  readonly date: string | null
  /** Each area names its `actor`, as far as it could be told; a snapshot of this project stays as it is. */
  readonly value: FeatureCollection
}

/** What a file brought: its maps as far as they are sound, oldest first, and all that is wrong with it. */
export interface Imported {
  readonly maps: readonly ImportedMap[]
  readonly issues: readonly Issue[]
}

/** A document as one format's reader leaves it: its features, and what is wrong. */
export interface ReadDocument {
  /** The sound features; null where nothing can be used. */
  readonly value: FeatureCollection | null
  /** All features that the reader understood, sound or not, the sound ones among them; null where there are none. */
  readonly all: FeatureCollection | null
  /** Where a feature of `all` stands in the file, by its number. */
  readonly pathOf: (feature: number) => Issue["path"]
  readonly issues: readonly Issue[]
}
