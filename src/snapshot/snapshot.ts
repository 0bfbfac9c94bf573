import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from "geojson"
import type { Interest } from "../claim/claim.js"
import type { LosingReason } from "../claim/holder-on.js"
import type { PlaceKind } from "../gazetteer/place.js"
import type { Actor, ActorId, Bilingual } from "../report/actor.js"
import type { DateInterval } from "../report/report.js"
import type { Basis } from "./trace.js"

/** Version of the snapshot format; it grows when a reader of the old one would misread the new. */
export const SNAPSHOT_VERSION = 1

/** The ground in which a snapshot says anything. */
export interface TheatreProperties {
  readonly kind: "theatre"
}

/** Ground that one actor holds. */
export interface AreaProperties {
  readonly kind: "area"
  readonly actor: ActorId
  /** Ids of the front features on its boundary: what they rest on, the area rests on. */
  readonly fronts: readonly string[]
}

/** A stretch of front line, with what it rests on. `left` and `right` are seen in the direction of the line. */
export interface FrontProperties {
  readonly kind: "front"
  readonly trace: string
  readonly left: ActorId
  readonly right: ActorId
  readonly basis: Basis
  readonly uncertaintyMetres: number
  readonly claims: readonly string[]
  readonly pages: readonly string[]
  readonly anchors: readonly string[]
  readonly note: Bilingual
}

/** A stretch of an area's boundary that is no front: the theatre's frame, or the state border. */
export interface EdgeProperties {
  readonly kind: "edge"
  readonly edge: "frame" | "border"
  readonly actor: ActorId
}

/** A place whose holder is known, and how far it lies from the nearest line. */
export interface PlaceProperties {
  readonly kind: "place"
  readonly name: Bilingual
  readonly placeKind: PlaceKind
  readonly radiusMetres: number
  readonly holder: ActorId
  /** The claim that decides the holder. */
  readonly claim: string
  /** Claims that say otherwise, and why they did not decide. */
  readonly outweighed: readonly { readonly claim: string; readonly reason: LosingReason }[]
  /** Distance to the nearest front or divided ground, in metres. */
  readonly frontMetres: number
  /** True where the place lies nearer to the line than its radius: the map cannot tell on which side it is. */
  readonly nearLine: boolean
}

/** Any feature of a snapshot. */
export type SnapshotFeature =
  | Feature<Polygon, TheatreProperties>
  | Feature<MultiPolygon, AreaProperties>
  | Feature<LineString, FrontProperties>
  | Feature<LineString, EdgeProperties>
  | Feature<Point, PlaceProperties>

/** A claim as a snapshot carries it: who said what, where, and when it was so. */
export interface SnapshotClaim {
  readonly report: string
  readonly paragraph: number | null
  readonly attribution: Bilingual
  readonly interest: Interest
  readonly date: DateInterval
  readonly statement: Bilingual
  /** Page that a background claim rests on. */
  readonly page?: string
  /** How a background claim follows, where no page says so. */
  readonly inferred?: string
}

/** What a snapshot says of itself. */
export interface SnapshotHead {
  readonly format: "frontline-snapshot"
  readonly version: typeof SNAPSHOT_VERSION
  /** The day whose control it draws. */
  readonly date: string
  /** Reports whose claims its traces rest on. */
  readonly reports: readonly string[]
  readonly actors: readonly Actor[]
  /** Every claim that a feature names, by id: a snapshot can be traced back to its sources without any other file. */
  readonly claims: Readonly<Record<string, SnapshotClaim>>
  readonly attribution: readonly string[]
}

/** The control map of one date, as GeoJSON. */
export interface Snapshot extends FeatureCollection {
  readonly frontline: SnapshotHead
  features: SnapshotFeature[]
}
