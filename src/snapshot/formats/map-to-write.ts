import type { Feature, FeatureCollection } from "geojson"
import type { Actor } from "../../report/actor.js"
import type { Issue } from "../../report/issue.js"
import type { LosingFormat, LostInExport } from "../../report/issues/making-issue-values.js"
import { makeIssue } from "../../report/make-issue.js"

/** A map as the writers take it. */
export interface MapToWrite {
  /** YYYY-MM-DD; null where nobody says. */
  readonly date: string | null
  readonly actors: readonly Actor[]
  /** Its features; a snapshot's head stands in it as `frontline`. */
  readonly value: FeatureCollection
}

/** A file in another format, and what it could not hold. */
export interface WrittenMap {
  readonly content: string | Uint8Array
  readonly issues: readonly Issue[]
}

/** One warning of all that a format leaves out of a map; none where it is nothing. */
export function exportLoses(format: LosingFormat, lost: readonly LostInExport[]): readonly Issue[] {
  if (lost.length === 0) return []
  return [makeIssue("export-loses", [], { found: lost, allowed: [], values: { format, lost } })]
}

/** What a snapshot says beside its features; null for any other file. */
export function headOfMap({ value }: MapToWrite): Readonly<Record<string, unknown>> | null {
  const head = (value as { frontline?: unknown }).frontline
  return typeof head === "object" && head !== null ? (head as Record<string, unknown>) : null
}

/**
 * The features of a map for a format without a head: each with the day, and without the theatre, which a reader that does
 * not know it would take for somebody's ground.
 */
export function featuresWithoutHead({ date, value }: MapToWrite): readonly Feature[] {
  return value.features
    .filter(({ properties }) => properties?.["kind"] !== "theatre")
    .map((feature) =>
      date === null || (feature.properties !== null && Object.hasOwn(feature.properties, "date"))
        ? feature
        : { ...feature, properties: { ...feature.properties, date } },
    )
}

/** Actors by their ids: a map may have as many as features. */
export function actorsById({ actors }: MapToWrite): ReadonlyMap<unknown, Actor> {
  return new Map(actors.map((actor) => [actor.id, actor]))
}

/** What a reader calls a feature: its own name, that of the actor who holds it, or nothing. */
export function nameOfFeature({ properties }: Feature, actors: ReadonlyMap<unknown, Actor>): string {
  const name: unknown = properties?.["name"]
  if (typeof name === "string") return name
  const inEnglish = (name as { en?: unknown } | null | undefined)?.en
  if (typeof inEnglish === "string") return inEnglish
  const actor: unknown = properties?.["actor"]
  return actors.get(actor)?.name.en ?? (typeof actor === "string" ? actor : "")
}
