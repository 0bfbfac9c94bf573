import type { ActorId } from "../../report/actor.js"
import type { GapOptions } from "../gap.js"

/** What can be measured on every date of a series, beside the areas. */
export type SeriesPart = "change" | "fronts" | "pockets" | "necks"

/** What to measure on every date. */
export interface SeriesOptions {
  /** All but necks unless told: they take most of the time. */
  readonly parts?: readonly SeriesPart[]
  /** Whose closing of pockets and necks is considered; every party unless told, `contested` and `unknown` left out. */
  readonly closing?: readonly ActorId[]
  /** Pockets, and ground behind necks, smaller than this are left out. Square metres; 1 km² unless told. */
  readonly minAreaSquareMetres?: number
  /** Wider necks are left out. Metres; no limit unless told. */
  readonly maxWidthMetres?: number
  /** Gaps between named forces whose width is followed. */
  readonly gaps?: readonly GapOptions[]
}

/** All that can be asked for. */
export const PARTS: readonly SeriesPart[] = ["change", "fronts", "pockets", "necks"]

/** What is measured where nothing is asked for. */
export const DEFAULT_PARTS: readonly SeriesPart[] = ["change", "fronts", "pockets"]
