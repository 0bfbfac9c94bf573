/**
 * The id of a party to a conflict. `contested` and `unknown` are ids too, never a missing property. Imported maps bring
 * ids of their own.
 */
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
