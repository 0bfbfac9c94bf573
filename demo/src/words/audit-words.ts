import type { Language } from "frontline"
import type { VerdictShown } from "../state/view.js"

/** What the audit says. */
export interface AuditWords {
  readonly title: string
  readonly intro: string
  readonly cover: string
  readonly show: string
  readonly verdicts: Readonly<Record<VerdictShown, string>>
  readonly claim: string
  readonly stated: string
  readonly computed: string
  readonly fetching: string
  readonly missing: string
  readonly none: string
  readonly report: string
  readonly ofThisMap: string
  readonly ofAllReports: string
  readonly said: (statement: string, stated: string, computed: string, verdict: string) => string
}

/** The audit's words in each language. */
export const auditWords: Readonly<Record<Language, AuditWords>> = {
  en: {
    title: "Claims held against the map",
    intro:
      "Every claim of the reports that the map of its day can check: what it states, and what the map gives. Press one to see it on that map.",
    cover:
      "A line is drawn to fit the claims about who held what, so agreement there shows only that the drawing is consistent. Distances, directions, gaps and areas are the stronger test.",
    show: "Show",
    verdicts: { all: "All", agrees: "Agree", ambiguous: "Ambiguous", disagrees: "Disagree" },
    claim: "Claim",
    stated: "Stated",
    computed: "On the map",
    fetching: "Fetching the claims…",
    missing: "The claims could not be fetched. Check that the page's folder is complete, and reload.",
    none: "No claim of the reports can be checked on this map.",
    report: "Report",
    ofThisMap: "Of the map shown",
    ofAllReports: "All reports",
    said: (statement, stated, computed, verdict) =>
      `${statement} Stated: ${stated}. On the map: ${computed}. ${verdict}.`,
  },
  ar: {
    title: "الإفادات بإزاء الخريطة",
    intro:
      "كل إفادة في التقارير تستطيع خريطة يومها التحقق منها: ما تقوله، وما تعطيه الخريطة. اضغط إفادة لتراها على تلك الخريطة.",
    cover:
      "تُرسم الخطوط لتوافق الإفادات عمّن كان يسيطر على ماذا، فالاتفاق فيها لا يدل إلا على اتساق الرسم. أما المسافات والجهات والفجوات والمساحات فهي الاختبار الأقوى.",
    show: "إظهار",
    verdicts: { all: "الكل", agrees: "متفقة", ambiguous: "غير محسومة", disagrees: "مخالفة" },
    claim: "الإفادة",
    stated: "المذكور",
    computed: "على الخريطة",
    fetching: "يجري جلب الإفادات…",
    missing: "تعذّر جلب الإفادات. تحقق من اكتمال مجلد الصفحة ثم أعد التحميل.",
    none: "لا تستطيع هذه الخريطة التحقق من أي إفادة في التقارير.",
    report: "التقرير",
    ofThisMap: "الخريطة المعروضة",
    ofAllReports: "كل التقارير",
    said: (statement, stated, computed, verdict) =>
      `${statement} المذكور: ${stated}. على الخريطة: ${computed}. ${verdict}.`,
  },
}
