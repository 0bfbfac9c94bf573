import { audit } from "../../analysis/audit/audit.js"
import type { AuditRow } from "../../analysis/audit/audit-row.js"
import type { ControlMap } from "../../model/control-map.js"
import { controlMapOf } from "../../model/control-map-of.js"
import { parseGeoJson } from "../../snapshot/parse-geojson.js"
import { auditReasonWords } from "../../view/audit-reason-words.js"
import { formatChecked } from "../../view/format-checked.js"
import { type Names, namesOf } from "../../view/names.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import type { World } from "../world.js"

/** `frontline audit` */
export const auditCommand: CommandSetup = (program, world, answer) => {
  program
    .command("audit")
    .summary("every claim of the reports against the maps built from them")
    .option("--report <id>", "only claims of this report")
    .option("--json", "print JSON")
    .action((options: { report?: string; json?: boolean }) => {
      const corpus = world.corpus()
      if (options.report !== undefined && !corpus.reports.some(({ id }) => id === options.report)) {
        throw new CommandError(
          2,
          `There is no report ${options.report}; there are ${corpus.reports.map(({ id }) => id).join(", ")}.`,
        )
      }
      const names = namesOf(corpus)
      const rows = audit(corpus, mapsOf(world), options.report === undefined ? {} : { report: options.report })
      answer(options, {
        words: auditWords(rows, names),
        json: { claims: rows.map((row) => ({ ...row, why: auditReasonWords(row.reason, names, "en") })) },
      })
    })
}

/** The committed snapshots as control maps, by date. */
function mapsOf(world: World): Map<string, ControlMap> {
  const maps = new Map<string, ControlMap>()
  for (const [date, text] of world.snapshots()) {
    const { value } = parseGeoJson(text)
    if (value) maps.set(date, controlMapOf(value))
  }
  return maps
}

function auditWords(rows: readonly AuditRow[], names: Names): string {
  const checked = rows.filter(({ verdict }) => verdict !== "not-checkable")
  const counts = (["agrees", "disagrees", "ambiguous"] as const).map(
    (verdict) => `${checked.filter((row) => row.verdict === verdict).length} ${verdict}`,
  )
  const table = checked.map((row) => {
    const { stated, computed } = formatChecked(row, "en")
    return [row.id, row.kind, row.verdict, stated, computed, auditReasonWords(row.reason, names, "en")]
  })
  return [
    formatTable(
      [["claim", "kind", "verdict", "stated", "computed", "what was measured"], ...table],
      ["left", "left", "left", "right", "right", "left"],
    ),
    `${counts.join(", ")}; ${rows.length - checked.length} of ${rows.length} claims state nothing that a map can check.`,
  ].join("\n")
}
