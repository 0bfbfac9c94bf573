import type { Neck } from "frontline"
import type { State } from "./state.js"

/** The neck that the map draws; null while there is none. */
export function drawnNeck({ drawn, answers }: State): Neck | null {
  if (drawn === "gap") return answers.gap?.kind === "neck" ? answers.gap.neck : null
  return answers.necks?.[drawn] ?? null
}
