import type { Tab } from "../state/view.js"
import { areasSection } from "./areas-section.js"
import { failureSection } from "./failure-section.js"
import { gapSection } from "./gap-section.js"
import { lazyPart } from "./lazy-part.js"
import type { Part } from "./part.js"

/** What stands over all tabs. */
export const FAILURE: Part = failureSection

/** The parts under each tab, from above. */
export const PARTS: Readonly<Record<Tab, readonly Part[]>> = {
  now: [gapSection, areasSection],
  gaps: [
    lazyPart("asked", "gaps", async () => (await import("./asked-section.js")).askedSection),
    lazyPart("necks", "gaps", async () => (await import("./necks-section.js")).necksSection, true),
  ],
  compare: [lazyPart("compare", "compare", async () => (await import("./compare-section.js")).compareSection, true)],
  measure: [
    lazyPart("distances", "measure", async () => (await import("./distances-section.js")).distancesSection),
    lazyPart("measure", "measure", async () => (await import("./measure-section.js")).measureSection, true),
  ],
  redraw: [lazyPart("redraw", "redraw", async () => (await import("./redraw-section.js")).redrawSection, true)],
  series: [lazyPart("series", "series", async () => (await import("./series-section.js")).seriesSection)],
  audit: [lazyPart("audit", "audit", async () => (await import("./audit-section.js")).auditSection)],
  sources: [
    lazyPart("files", "sources", async () => (await import("./files-section.js")).filesSection),
    lazyPart("save", "sources", async () => (await import("./save-section.js")).saveSection),
    lazyPart("limits", "sources", async () => (await import("./limits-section.js")).limitsSection, true),
    lazyPart("sources", "sources", async () => (await import("./sources-section.js")).sourcesSection, true),
  ],
}
