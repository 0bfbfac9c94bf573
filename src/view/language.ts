/** A language that answers are put into. */
export type Language = "en" | "ar"
