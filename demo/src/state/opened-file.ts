import type { Issue, MapId } from "frontline"

/** Files that the reader opened at one go, and what came of them. */
export interface OpenedFile {
  readonly id: string
  /** Their names. */
  readonly names: readonly string[]
  readonly isReading: boolean
  readonly maps: readonly MapId[]
  readonly issues: readonly Issue[]
  /** Why nothing came of them, in the words of the browser, where the reader itself has failed. */
  readonly fault: string | null
  /** Properties that may say who holds an area. */
  readonly properties: readonly string[]
  /** The one that the reader has chosen; null where the library tells. */
  readonly actorProperty: string | null
}
