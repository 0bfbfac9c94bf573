import type { Cut, Neck } from "../analysis/neck.js"
import type { SeriesOptions } from "../analysis/series/series-options.js"
import type { Position } from "../geometry/position.js"
import type { MapEdit } from "../model/redraw/map-edit.js"
import type { ActorId } from "../report/actor.js"

/** The name under which a map is kept open: a date of the corpus, or whatever the caller chose. */
export type MapId = string

/** Where something is: the id of a place on the map, or a position. */
export type Spot = string | Position

/** Which gap is asked for. */
export interface AskedGap {
  readonly actor: ActorId
  readonly from: Spot
  readonly to: Spot
}

/**
 * Makes edits on a map, up to the first that cannot be made, and measures the map that comes of it; that is kept open as `as`.
 * All edits are given each time, so that one request does not hang on another.
 */
export interface RedrawRequest {
  readonly kind: "redraw"
  readonly map: MapId
  readonly as: MapId
  readonly edits: readonly MapEdit[]
  /** A gap to measure on the redrawn map. */
  readonly gap?: AskedGap
  /** A cut to follow to the redrawn map, and whose closing it is. */
  readonly cut?: Pick<Cut, "legs" | "cutOff"> & { readonly closing: ActorId }
}

/** One question about maps that are kept open, as plain data, so that it can be sent to a worker. */
export type WorkRequest =
  /** Reads a GeoJSON text; the map is kept open as `as`. The date is that of a map which does not say its own. */
  | { readonly kind: "open"; readonly as: MapId; readonly text: string; readonly date?: string }
  | { readonly kind: "areas"; readonly map: MapId }
  | ({ readonly kind: "gap"; readonly map: MapId } & AskedGap)
  | { readonly kind: "necks"; readonly map: MapId; readonly closing: ActorId }
  /** Which of some necks, of one actor's closing on another date, a neck is. */
  | {
      readonly kind: "neck-among"
      readonly neck: Neck
      readonly necks: readonly Neck[]
      readonly closing: ActorId
    }
  | { readonly kind: "pockets"; readonly map: MapId; readonly closing: ActorId }
  | { readonly kind: "closure"; readonly map: MapId; readonly closing: ActorId; readonly around: Spot }
  /** From a place to every front. */
  | { readonly kind: "fronts"; readonly map: MapId; readonly from: Spot }
  | { readonly kind: "distance"; readonly map: MapId; readonly from: Spot; readonly to: Spot }
  | { readonly kind: "change"; readonly before: MapId; readonly after: MapId }
  /** Closes cuts one after another; the map that comes of it is kept open as `as`. */
  | {
      readonly kind: "what-if"
      readonly map: MapId
      readonly as: MapId
      readonly closing: ActorId
      readonly cuts: readonly Pick<Cut, "legs">[]
    }
  | RedrawRequest
  /** Areas, changes and what the options ask for over many maps, each with a date of its own; in any order. */
  | { readonly kind: "series"; readonly maps: readonly MapId[]; readonly options?: SeriesOptions }
