import type { Areas } from "../analysis/areas.js"
import type { Change } from "../analysis/change.js"
import type { Closure } from "../analysis/closure.js"
import type { Distance } from "../analysis/distance.js"
import type { FrontDistance } from "../analysis/distances-to-fronts.js"
import type { Gap } from "../analysis/gap.js"
import type { Cut, Neck } from "../analysis/neck.js"
import type { Pocket } from "../analysis/pockets.js"
import type { SeriesRow } from "../analysis/series/series-row.js"
import type { ControlMap } from "../model/control-map.js"
import type { RedrawnMap } from "../model/redraw/redraw-map.js"
import type { Issue } from "../report/issue.js"
import type { WorkRequest } from "./request.js"

/** What became of a file: a map with what is odd about it, or the reasons why there is none. */
export type Opening =
  | {
      readonly kind: "map"
      readonly map: ControlMap
      readonly reports: readonly string[]
      readonly issues: readonly Issue[]
    }
  | { readonly kind: "unreadable"; readonly issues: readonly Issue[] }

/** A redrawn map, measured. */
export interface RedrawAnswer extends RedrawnMap {
  readonly areas: Areas
  /** Null where none was asked for, or its actor has no ground any more. */
  readonly gap: Gap | null
  /** Null where none was to be followed, or it is there no more. */
  readonly cut: Cut | null
}

/** What each kind of question is answered with. */
export interface WorkAnswers {
  readonly open: Opening
  readonly areas: Areas
  readonly gap: Gap
  readonly necks: readonly Neck[]
  readonly "neck-among": number | null
  readonly pockets: readonly Pocket[]
  readonly closure: Closure
  readonly fronts: readonly FrontDistance[]
  readonly distance: Distance
  readonly change: Change
  readonly "what-if": ControlMap
  readonly redraw: RedrawAnswer
  readonly series: readonly SeriesRow[]
}

/** What a request is answered with. */
export type AnswerTo<R extends WorkRequest> = WorkAnswers[R["kind"]]

/**
 * An answer, or why there is none: `refused` where the question cannot be asked of these maps, `fault` where the library
 * has failed.
 */
export type WorkResponse<R extends WorkRequest = WorkRequest> =
  | { readonly kind: "answer"; readonly answer: AnswerTo<R> }
  | { readonly kind: "refused" | "fault"; readonly message: string }
