import type { Language } from "frontline"

/** What the timeline says. */
export interface TimelineWords {
  readonly timeline: string
  readonly date: string
  readonly play: string
  readonly pause: string
  readonly earlier: string
  readonly later: string
}

/** The timeline's words in each language. */
export const timelineWords: Readonly<Record<Language, TimelineWords>> = {
  en: {
    timeline: "Timeline",
    date: "Date of the map",
    play: "Play the dates one after another",
    pause: "Stop playing",
    earlier: "Earlier map",
    later: "Later map",
  },
  ar: {
    timeline: "الخط الزمني",
    date: "تاريخ الخريطة",
    play: "تشغيل التواريخ تباعاً",
    pause: "إيقاف التشغيل",
    earlier: "الخريطة السابقة",
    later: "الخريطة التالية",
  },
}
