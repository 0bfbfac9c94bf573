import type { Claim } from "../claim/claim.js"
import type { Place } from "../gazetteer/place.js"
import type { Area, Position } from "../geometry/position.js"
import type { Actor } from "../report/actor.js"
import type { Report } from "../report/report.js"
import type { Trace } from "./trace.js"

/** A boundary between two governorates, as a line to measure from. */
export interface GovernorateBoundary {
  /** The two governorates' gazetteer ids, joined by `/`. */
  readonly id: string
  readonly uncertaintyMetres: number
  readonly line: readonly Position[]
}

/** The ground of a governorate, and how far its boundary may be off. */
export interface Governorate {
  readonly area: Area
  readonly uncertaintyMetres: number
}

/** Everything that snapshots are built from. */
export interface Corpus {
  readonly actors: readonly Actor[]
  readonly reports: readonly Report[]
  readonly places: readonly Place[]
  /** The ground that snapshots speak of; outside it they say nothing. */
  readonly theatre: Area
  /** The state border, as far as it bounds the theatre. */
  readonly border: readonly (readonly Position[])[]
  readonly boundaries: readonly GovernorateBoundary[]
  /** Governorates by gazetteer id. */
  readonly governorates: ReadonlyMap<string, Governorate>
  /** Rivers, as lines. */
  readonly water: readonly (readonly Position[])[]
  readonly claims: readonly Claim[]
  /** Front traces by date. */
  readonly traces: ReadonlyMap<string, readonly Trace[]>
  /** Whose data it is, as sentences to show. */
  readonly attribution: readonly string[]
}
