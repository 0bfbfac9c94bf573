import type { GapQuestion } from "frontline"

/** The gap that the page opens with: that of report 001, between the force at al-Sukhnah and the one near al-Kawm. */
export const QUESTION: GapQuestion = { actor: "gov", from: "al-sukhnah", to: "al-kadir" }

/** The day that the report asks it of. */
export const QUESTION_DATE = "2017-08-13"
