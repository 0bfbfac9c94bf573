import type { AuditCheck } from "../analysis/audit/audit-row.js"
import { guardMembers } from "../guard/guard-members.js"
import { guardValue } from "../guard/guard-value.js"
import { wrongType } from "../guard/wrong-call.js"
import { formatMeasured } from "./format-measured.js"
import { formatNumber } from "./format-number.js"
import type { Language } from "./language.js"

const WORDS: Record<"inside" | "upTo", Record<Language, string>> = {
  inside: { en: "inside", ar: "في الداخل" },
  upTo: { en: "up to", ar: "حتى" },
}

const ROW = "a row of an audit"

/**
 * What a claim states and what the map gives, as people read them.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const check = { stated: { low: 0, high: 20_000 }, computed: { value: 3200, low: 0, high: 19_000 }, unit: "m" }
 * formatChecked(check, "en") // { stated: "up to 20.0 km", computed: "3 km (0–19)" }
 */
export function formatChecked(
  auditCheck: Pick<AuditCheck, "stated" | "computed" | "unit">,
  language: Language,
): { stated: string; computed: string } {
  const { stated, computed, unit } = guardMembers("auditCheck", auditCheck, {}, ROW)
  if (stated === undefined || computed === undefined) wrongType("auditCheck", auditCheck, ROW)
  if (stated !== null) guardValue("auditCheck.stated", stated, "object")
  if (computed !== null) guardValue("auditCheck.computed", computed, "measured")
  guardValue("language", language, "language")
  return { stated: formatStated(stated, unit, language), computed: formatComputed(computed, unit, language) }
}

function formatStated(stated: AuditCheck["stated"], unit: AuditCheck["unit"], language: Language): string {
  if (stated === null) return "–"
  const { low, high } = stated
  if (low === null || high === null) return WORDS.inside[language]
  if (unit === "degrees") return `${formatNumber(low, 1, language)}–${formatNumber(high, 1, language)}°`
  const quantity = unit === "m2" ? "area" : "length"
  if (low === high) return formatMeasured(low, quantity, language)
  if (low === 0) return `${WORDS.upTo[language]} ${formatMeasured(high, quantity, language)}`
  return `${formatMeasured(low, quantity, language)} – ${formatMeasured(high, quantity, language)}`
}

function formatComputed(computed: AuditCheck["computed"], unit: AuditCheck["unit"], language: Language): string {
  if (computed === null) return "–"
  if (unit !== "degrees") return formatMeasured(computed, unit === "m2" ? "area" : "length", language)
  const { value, low, high } = computed
  const text = `${formatNumber(value, 1, language)}°`
  if (low === null || high === null) return text
  return `${text} (${formatNumber(low, 1, language)}–${formatNumber(high, 1, language)})`
}
