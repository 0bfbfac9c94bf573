import type { PlaceKind } from "../gazetteer/place.js"
import type { Area, Position } from "../geometry/position.js"
import type { Actor, ActorId, Bilingual } from "../report/actor.js"
import type { PlaceProperties, SnapshotClaim } from "../snapshot/snapshot.js"
import type { Basis } from "../snapshot/trace.js"

/** A stretch of front line with the actor on each side of it and what it rests on. */
export interface FrontStretch {
  readonly id: string
  readonly left: ActorId
  readonly right: ActorId
  readonly basis: Basis
  /** How far the true line may lie to either side, in metres. */
  readonly uncertaintyMetres: number
  readonly claims: readonly string[]
  readonly pages: readonly string[]
  readonly note: Bilingual
  readonly line: readonly Position[]
}

/** A stretch of boundary that is no front: the theatre's frame, or the state border. */
export interface EdgeStretch {
  readonly edge: "frame" | "border"
  readonly actor: ActorId
  readonly line: readonly Position[]
}

/** A place on the map, with its holder and its distance to the nearest front. */
export interface MapPlace {
  readonly id: string
  readonly name: Bilingual
  readonly kind: PlaceKind
  readonly position: Position
  readonly radiusMetres: number
  readonly holder: ActorId
  readonly claim: string
  readonly outweighed: PlaceProperties["outweighed"]
  readonly frontMetres: number
  readonly nearLine: boolean
}

/**
 * Who controls what ground on a date, fit to be measured: closed rings with ground inside them, holes in their outer
 * rings, finite positions. Made by `controlMapOf` only, and trusted after that.
 */
export interface ControlMap {
  /** `YYYY-MM-DD`; null where the source does not say. */
  readonly date: string | null
  readonly actors: readonly Actor[]
  /** The ground that the map speaks of; null where the source draws none. */
  readonly theatre: Area | null
  readonly areas: ReadonlyMap<ActorId, Area>
  /** Empty where the source brings areas only: widths and areas then have no interval. */
  readonly fronts: readonly FrontStretch[]
  readonly edges: readonly EdgeStretch[]
  readonly places: readonly MapPlace[]
  /** The claims that fronts and places name, by id. */
  readonly claims: Readonly<Record<string, SnapshotClaim>>
  /** Whose data it is, to be shown beside the map. */
  readonly attribution: readonly string[]
}
