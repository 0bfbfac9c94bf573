import type { Language } from "frontline"
import type { Tab } from "../state/view.js"

/** Names of the panel's parts. */
export const tabWords: Readonly<Record<Language, { readonly tabs: string } & Readonly<Record<Tab, string>>>> = {
  en: {
    tabs: "Parts of the panel",
    now: "Overview",
    gaps: "Gaps",
    compare: "Compare",
    measure: "Measure",
    redraw: "Redraw",
    series: "Series",
    audit: "Audit",
    sources: "Sources",
  },
  ar: {
    tabs: "أقسام اللوحة",
    now: "نظرة عامة",
    gaps: "الفجوات",
    compare: "المقارنة",
    measure: "القياس",
    redraw: "إعادة الرسم",
    series: "السلسلة",
    audit: "التدقيق",
    sources: "المصادر",
  },
}
