import type { Issue } from "frontline"

/** What the page can save the shown map, or its series, as. */
export const SAVE_FORMATS = ["geojson", "csv", "kml", "png", "series"] as const
export type SaveFormat = (typeof SAVE_FORMATS)[number]

/** What is being saved, and what came of the last. */
export interface Saving {
  readonly under: SaveFormat | null
  /** The name of the file that was saved last. */
  readonly saved: string | null
  /** What its format could not hold, or why nothing was saved, in the words of the browser. */
  readonly remarks: readonly (Issue | string)[]
}

/** What happens to saving. */
export type SavingAction =
  | { readonly type: "save"; readonly format: SaveFormat }
  | { readonly type: "saved"; readonly name: string | null; readonly remarks: readonly (Issue | string)[] }

/** Nothing is being saved. */
export const NOT_SAVING: Saving = { under: null, saved: null, remarks: [] }

/** Saving after an action. */
export function reduceSaving(action: SavingAction): Saving {
  return action.type === "save"
    ? { under: action.format, saved: null, remarks: [] }
    : { under: null, saved: action.name, remarks: action.remarks }
}
