import type { LosingReason } from "../claim/holder-on.js"
import type { Bilingual } from "../report/actor.js"

/** Why a claim did not decide who holds a place, in words. */
export const losingReasonWords: Readonly<Record<LosingReason, Bilingual>> = {
  older: { en: "older", ar: "أقدم" },
  "in-own-interest": { en: "serves its speaker", ar: "في مصلحة قائلها" },
  "less-independent": { en: "less independent", ar: "أقل استقلالاً" },
  "in-conflict": { en: "in conflict, neither outweighs", ar: "متعارضة بلا ترجيح" },
}
