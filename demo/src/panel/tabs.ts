import type { Tab } from "../state/view.js"
import { areasSection } from "./areas-section.js"
import { auditSection } from "./audit-section.js"
import { closureSection } from "./closure-section.js"
import { compareSection } from "./compare-section.js"
import { failureSection } from "./failure-section.js"
import { filesPart } from "./files-part.js"
import { gapSection } from "./gap-section.js"
import { limitsSection } from "./limits-section.js"
import { measureSection } from "./measure-section.js"
import { necksSection } from "./necks-section.js"
import type { Part } from "./part.js"
import { saveSection } from "./save-section.js"
import { seriesPart } from "./series-part.js"
import { sourcesSection } from "./sources-section.js"

/** What stands over all tabs. */
export const FAILURE: Part = failureSection

/** The parts under each tab, from above. */
export const PARTS: Readonly<Record<Tab, readonly Part[]>> = {
  now: [gapSection, closureSection("closure"), areasSection],
  gaps: [necksSection, closureSection("neck-closure")],
  compare: [compareSection],
  measure: [measureSection],
  series: [seriesPart],
  audit: [auditSection],
  sources: [filesPart, saveSection, limitsSection, sourcesSection],
}
