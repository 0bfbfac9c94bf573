import type { Bilingual } from "./actor.js"

/** First and last day, inclusive, each `YYYY-MM-DD`. A single day has both alike. */
export interface DateInterval {
  readonly from: string
  readonly to: string
}

/** One published text that claims are drawn from. The text itself is not part of the corpus. */
export interface Report {
  readonly id: string
  readonly publisher: Bilingual
  /** Which side the publisher leans to, in our words: a reader needs it to weigh a claim. */
  readonly leaning: Bilingual
  readonly language: string
  /** Day of publication; an interval where the text does not say. */
  readonly published: DateInterval
  /** The days whose state it describes. */
  readonly describes: DateInterval
  /** How the dates are known, in our words. */
  readonly dating: Bilingual
  /** What the report is about, in our words. */
  readonly subject: Bilingual
  /** Paragraphs counted from 1; the headline is 0. */
  readonly paragraphs: number
}
