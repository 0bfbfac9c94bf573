/** Who can hold ground in this corpus; `contested` and `unknown` are values, never a missing property. */
export type CorpusActorId = "gov" | "opp" | "sdf" | "is" | "contested" | "unknown"

/** The id of a party to a conflict. Imported maps bring ids of their own. */
export type ActorId = string

/** A word or a name in both languages of the corpus. */
export interface Bilingual {
  readonly en: string
  readonly ar: string
}

/** How a control area is drawn, so that parties differ without colour too. */
export type FillPattern = "solid" | "hatched" | "striped" | "blank"

/** A party to the conflict. */
export interface Actor {
  readonly id: ActorId
  readonly name: Bilingual
  /** CSS hexadecimal colour. */
  readonly colour: string
  readonly pattern: FillPattern
}
