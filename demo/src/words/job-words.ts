import type { Language } from "frontline"

/** What is said of work under way. */
export interface JobWords {
  readonly working: string
  readonly cancel: string
  readonly stopped: string
  readonly resume: string
}

/** Those words in each language. */
export const jobWords: Readonly<Record<Language, JobWords>> = {
  en: {
    working: "Measuring…",
    cancel: "Cancel",
    stopped: "Measuring was stopped.",
    resume: "Measure again",
  },
  ar: {
    working: "يجري القياس…",
    cancel: "إلغاء",
    stopped: "أُوقف القياس.",
    resume: "القياس من جديد",
  },
}
