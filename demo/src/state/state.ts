import type { Areas, ControlMap, Gap, Language, Neck, Position, Report } from "frontline"

/** What the reader has picked on the map or in the panel. */
export type Selection =
  | { readonly kind: "place"; readonly id: string }
  | { readonly kind: "front"; readonly id: string; readonly at: Position | null }

/** Which neck is drawn: the gap that was asked for, or one of the list. */
export type Drawn = "gap" | number

/** Why there is nothing to show. */
export interface Failure {
  readonly kind: "unreachable" | "unreadable" | "undrawable" | "unmeasurable"
  /** What exactly is wrong, as the library says it. */
  readonly details: readonly string[]
}

/** A control map together with the reports that its file names. */
export interface Opened {
  readonly map: ControlMap
  readonly reports: readonly string[]
}

/** What has been measured so far. */
export interface Answers {
  readonly areas: Areas | null
  readonly gap: Gap | null
  readonly necks: readonly Neck[] | null
}

/** All that the page shows follows from this. */
export interface State {
  readonly language: Language
  readonly phase: "loading" | "ready" | "failed"
  readonly failure: Failure | null
  readonly opened: Opened | null
  readonly answers: Answers
  /** Reports by id; empty until they have come. */
  readonly reports: ReadonlyMap<string, Report>
  readonly selection: Selection | null
  readonly drawn: Drawn
}

/** The page before anything has come. */
export function initialState(language: Language): State {
  return {
    language,
    phase: "loading",
    failure: null,
    opened: null,
    answers: { areas: null, gap: null, necks: null },
    reports: new Map(),
    selection: null,
    drawn: "gap",
  }
}
