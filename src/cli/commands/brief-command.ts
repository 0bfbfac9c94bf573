import { areas } from "../../analysis/areas.js"
import { audit } from "../../analysis/audit/audit.js"
import type { AuditRow } from "../../analysis/audit/audit-row.js"
import { gap } from "../../analysis/gap.js"
import { controlMapOf } from "../../model/control-map-of.js"
import { parseGeoJson } from "../../snapshot/parse-geojson.js"
import { auditReasonWords } from "../../view/audit-reason-words.js"
import { formatChecked } from "../../view/format-checked.js"
import { formatMeasured } from "../../view/format-measured.js"
import { type Names, namesOf } from "../../view/names.js"
import { noGapWords } from "../../view/no-gap-words.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import { gapWords } from "../gap-words.js"
import { resolvePlace } from "../resolve-place.js"

/** `frontline brief DATE` */
export const briefCommand: CommandSetup = (program, world, answer) => {
  program
    .command("brief")
    .summary("the answers for one date in words: grounds, gaps, claims held against the map")
    .argument("<date>", "date of a snapshot, YYYY-MM-DD")
    .option("--json", "print JSON")
    .action((date: string, options: { json?: boolean }) => {
      const corpus = world.corpus()
      const text = world.snapshots().get(date)
      if (text === undefined) {
        throw new CommandError(
          2,
          `There is no snapshot of ${date}; there are ${[...world.snapshots().keys()].join(", ")}.`,
        )
      }
      const { value } = parseGeoJson(text)
      if (!value)
        throw new CommandError(2, `The snapshot of ${date} is no GeoJSON. Run the build command to restore it.`)
      const map = controlMapOf(value)
      const grounds = areas(map)
      const names = namesOf(corpus)
      const asked = corpus.claims.flatMap((claim) =>
        claim.kind === "gap" && claim.date.from <= date && claim.date.to >= date ? [claim] : [],
      )
      const gaps = asked.map((claim) => {
        const [from, to] = claim.between.map((id) => resolvePlace(id, corpus.places)) as [
          ReturnType<typeof resolvePlace>,
          ReturnType<typeof resolvePlace>,
        ]
        return { claim, from, to, found: gap(map, { actor: claim.actor, from, to }) }
      })
      const rows = audit(corpus, new Map([[date, map]])).filter(({ verdict }) => verdict !== "not-checkable")
      const nameOf = (id: string): string => map.actors.find((actor) => actor.id === id)?.name.en ?? id
      const count = (verdict: string): number => rows.filter((row) => row.verdict === verdict).length
      const words = [
        `Control on ${date}, as drawn from reports ${(value as { frontline?: { reports: string[] } }).frontline?.reports.join(", ") ?? ""}:`,
        formatTable(
          grounds.areas.map(({ actor, squareMetres }) => [nameOf(actor), formatMeasured(squareMetres, "area", "en")]),
        ),
        ...gaps.flatMap(({ claim, from, to, found }) => [
          "",
          `Claim ${claim.id}, ${claim.attribution.en}: ${claim.statement.en}`,
          "Measured on the map:",
          found.kind === "none"
            ? noGapWords(
                found.reason,
                { actor: claim.actor, from: claim.between[0], to: claim.between[1] },
                names,
                "en",
              )
            : gapWords(found, claim.actor, from, to, map),
        ]),
        "",
        `Audit: of ${rows.length} claims that this map can check, ${count("agrees")} agree, ${count("ambiguous")} are ambiguous, ${count("disagrees")} disagree.`,
        ...rows.filter(({ verdict }) => verdict === "disagrees").map((row) => disagreement(row, names)),
      ]
      answer(options, {
        words: words.join("\n"),
        json: {
          date,
          areas: grounds,
          audit: rows.map((row) => ({ ...row, why: auditReasonWords(row.reason, names, "en") })),
        },
      })
    })
}

function disagreement(row: AuditRow, names: Names): string {
  const { stated, computed } = formatChecked(row, "en")
  return `  ${row.id} disagrees: stated ${stated}, computed ${computed}. ${auditReasonWords(row.reason, names, "en")}.`
}
