// Writes the numbers that documents show, from the built library: docs/audit.md and the blocks of README.md between
// markers. With --check it writes nothing and fails where a document is not what it would write.
import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { readCorpus } from "../dist/corpus.js"
import {
  areas,
  audit,
  auditReasonWords,
  change,
  controlMapOf,
  forceAt,
  formatChecked,
  formatMeasured,
  formatSigned,
  gap,
  ISSUE_CATALOGUE,
  likelyCut,
  namesOf,
  parseGeoJson,
  REPAIR_CATALOGUE,
} from "../dist/frontline.js"
import { apiPage } from "./api-page.mjs"
import { neckPictures } from "./neck-pictures.mjs"
import { withPrintedExamples } from "./printed-examples.mjs"

const ROOT = new URL("../", import.meta.url)
const read = (path) => readFileSync(new URL(path, ROOT), "utf8")
const corpus = readCorpus(new URL("geodata", ROOT).pathname)
const names = namesOf(corpus)
const maps = new Map(
  readdirSync(new URL("geodata/snapshots", ROOT))
    .filter((name) => name.endsWith(".geojson"))
    .sort()
    .map((name) => [name.replace(".geojson", ""), controlMapOf(parseGeoJson(read(`geodata/snapshots/${name}`)).value)]),
)
const map = maps.get("2017-08-13")
const { neck } = gap(map, { actor: "gov", from: forceAt(map, "al-sukhnah"), to: forceAt(map, "al-kadir") })
const nameOf = (id) => map.actors.find((actor) => actor.id === id).name.en

const likely = likelyCut(map, neck, "gov")
const headline = [
  `> **${formatMeasured(neck.widthMetres, "length", "en")}** of open ground. Closing it would cut off **${formatMeasured(neck.cutOffSquareMetres, "area", "en")}**, held by ${neck.heldBy.map(({ actor }) => nameOf(actor)).join(" and ")}, with ${neck.places.length} places of the gazetteer in it.`,
  "",
  `In brackets the worst case: both banks, or every front round that ground, off by their drawing uncertainty. [Likely](docs/methods/uncertainty.md), in nine of ten maps drawn at random within it: ${formatMeasured({ ...likely.widthMetres, value: neck.widthMetres.value }, "length", "en")}, and ${formatMeasured({ ...likely.cutOffSquareMetres, value: neck.cutOffSquareMetres.value }, "area", "en")}.`,
  "",
  "| ground on 13 August 2017 | km² |",
  "|---|---:|",
  ...areas(map).areas.map(
    ({ actor, squareMetres }) =>
      `| ${nameOf(actor)} | ${formatMeasured(squareMetres, "area", "en").replace(" km²", "")} |`,
  ),
].join("\n")
const example = [
  "```",
  formatMeasured(neck.widthMetres, "length", "en"),
  `${formatMeasured(neck.cutOffSquareMetres, "area", "en")} ${neck.places.includes("uqayribat")}`,
  "```",
].join("\n")

const held = areas(map).areas.find(({ actor }) => actor === "gov").squareMetres.value
const straight = areas(map, { edges: "rfc7946" }).areas.find(({ actor }) => actor === "gov").squareMetres.value
const edges =
  `GeoJSON itself takes an edge straight in longitude and latitude (\`--edges rfc7946\`): on the map of 13 August 2017 that makes the government's ground ${((straight - held) / 1e6).toFixed(2)} km² larger, of ${formatMeasured(held, "area", "en")}. Overlays (who holds what of a pocket, what changed) cut along such straight edges.`.replace(
    /(-)(\d+\.\d+) km² larger/,
    "$2 km² smaller",
  )

const cell = (text) => text.replaceAll("|", "\\|")
const rows = audit(corpus, maps)
const auditOf = (report) => {
  const own = rows.filter((row) => row.report === report.id)
  const checked = own.filter(({ verdict }) => verdict !== "not-checkable")
  if (checked.length === 0) return ""
  const count = (verdict) => checked.filter((row) => row.verdict === verdict).length
  return [
    `## Report ${report.id}: ${report.publisher.en}, ${report.published.from}`,
    "",
    `${own.length} claims; ${checked.length} can be checked on the map: ${count("agrees")} agree, ${count("ambiguous")} are ambiguous, ${count("disagrees")} disagree.`,
    "",
    "| claim | statement | stated | computed | verdict | what was measured |",
    "|---|---|---:|---:|---|---|",
    ...checked.map((row) => {
      const { stated, computed } = formatChecked(row, "en")
      return `| ${row.id} | ${cell(row.statement.en)} | ${stated} | ${computed} | ${row.verdict} | ${cell(auditReasonWords(row.reason, names, "en"))} |`
    }),
    "",
  ].join("\n")
}
const auditPage = [
  "# Audit",
  "",
  "Every claim of the reports that states something measurable, against the control map of its date. Written by `npm run docs`; the same table comes from `npm run -s frontline -- audit`.",
  "",
  'A number **agrees** where the computed value lies in the stated range, **disagrees** where the two intervals do not meet, and is **ambiguous** between. A holder agrees where the place lies on its actor\'s ground by more than the place\'s own radius. "About" allows a tenth of the number and at least 2.5 km; "near", "at" and "as far as" are taken as within 20 km; a direction such as "north-east" as 22.5° to either side. Lines are drawn to fit claims about holders, so agreement there shows that the drawing is consistent and no more.',
  "",
  ...corpus.reports.map(auditOf).filter(Boolean),
].join("\n")

const km2 = (squareMetres) => formatMeasured(squareMetres, "area", "en")
const dates = [...maps.keys()]
const km = (metres) => formatMeasured(metres, "length", "en")
const placeName = (id) => names.place(id).en
const NOT_MOVED = {
  "inside-drawing-error": "within what the two drawings may be off",
  "redrawn-border": "along borders drawn anew",
  sliver: "slivers",
}
const pieceTold = ({ range, places, nearestPlace, greatest }) => {
  const where =
    places.length > 0
      ? `with ${places.slice(0, 4).map(placeName).join(", ")}${places.length > 4 ? ` and ${places.length - 4} more places` : ""}`
      : `${km(nearestPlace.metres)} from ${placeName(nearestPlace.id)}`
  return `${km2(range)} ${where}, ${km(greatest.metres)} at its deepest`
}
const transferTold = ({ from, to, range, byKind, pieces }) => {
  const moved = pieces.filter(({ kind }) => kind === "movement")
  const rest = Object.entries(NOT_MOVED)
    .filter(([kind]) => byKind[kind] >= 0.5e6)
    .map(([kind, text]) => `${km2(byKind[kind])} ${text}`)
  const parts = [...moved.slice(0, 3).map(pieceTold), ...rest]
  return `- **${nameOf(from)} to ${nameOf(to)}**: ${km2(range)}. ${parts.join("; ")}.`
}
const changesPage = [
  "# What changed between the maps",
  "",
  "Ground that changed hands from each map to the next, from whom to whom, and how far the line moved. Written by `npm run docs`; the same numbers come from `npm run -s frontline -- change BEFORE AFTER`. Each map carries its own drawing uncertainty: moves that it alone could explain stand apart. In brackets the worst case: every line that was drawn anew off by its uncertainty ([methods/change.md](methods/change.md)).",
  "",
  ...dates.slice(1).flatMap((date, i) => {
    const made = change(maps.get(dates[i]), maps.get(date))
    return [
      `## ${dates[i]} to ${date}`,
      "",
      "| | gained | lost | net | net over length | greatest advance |",
      "|---|---:|---:|---:|---:|---|",
      ...made.changes.map((row) => {
        const advance = row.displacement?.greatestAdvance
        const sign = (value, text) => `${value < 0 ? "−" : "+"}${text}`
        const over = row.displacement?.netOverLengthMetres ?? null
        const reach = advance
          ? `${km(advance.metres)} at ${advance.to.map((degrees) => degrees.toFixed(2)).join(", ")}`
          : "–"
        const { gainedSquareMetres, lostSquareMetres, netSquareMetres } = row.ranges
        return `| ${nameOf(row.actor)} | ${km2(gainedSquareMetres)} | ${km2(lostSquareMetres)} | ${formatSigned(netSquareMetres, "area", "en")} | ${over === null ? "–" : sign(over, km(Math.abs(over)))} | ${reach} |`
      }),
      "",
      ...made.transfers.map(transferTold),
      "",
    ]
  }),
].join("\n")

const LAYERS = {
  json: ["The JSON itself", "Before anything is read: is the text JSON, and how large is it?"],
  structure: ["Structure", "The members that RFC 7946 asks for. geojson-validation does the looking."],
  coordinates: ["Coordinates and rings", "Every position, every ring by itself, all rings of a geometry together."],
  map: [
    "The control map",
    "Who holds what, and when. GeoJSON that is no control map is valid all the same, and learns here what it lacks.",
  ],
  import: [
    "Files of other making",
    "Told when KML, CSV, TopoJSON or an archive is read, by whichever command reads it.",
  ],
  export: ["Other formats to write", "Told by `convert`."],
  build: ["The build", "Told by `build`, which makes snapshots of traces and claims."],
  series: ["Many files", "Told by `series`, which reads one file a day."],
  any: ["From any check", "Of each code the first hundred are listed."],
}
const code = (text) => (text === undefined ? "" : `\`${cell(text.replace("\uFEFF", "\\uFEFF"))}\``)
const issuesPage = [
  "# Issues",
  "",
  "Everything that `frontline validate FILE` and the other commands may find wrong with a file. Written by `npm run docs` from `src/report/issue-catalogue.ts`.",
  "",
  "An **error** makes a file unfit to measure; a **warning** does not. A file is valid if it has no errors. All issues of a file come in one pass, and each fault gives one issue. `--json` prints `{ valid, issues: [{ code, severity, path, found, allowed, values, message }] }`, `unit` where `found` and `allowed` are quantities, and `within` where an issue is about a file of an archive, a line or a day. `values` holds what the message tells, as data (`IssueValues` in the library); `issueWords` says it in Arabic. A code is never used for another meaning. `--repair OUT` writes a file in which the named repairs are applied, and tells each of them.",
  "",
  ...Object.entries(LAYERS).flatMap(([layer, [title, intro]]) => [
    `## ${title}`,
    "",
    intro,
    "",
    "| code | severity | what it means | the way out | repair | example |",
    "|---|---|---|---|---|---|",
    ...Object.entries(ISSUE_CATALOGUE)
      .filter(([, kind]) => kind.layer === layer)
      .map(
        ([name, { severity, meaning, wayOut, repair, example }]) =>
          `| \`${name}\` | ${severity} | ${cell(meaning)} | ${cell(wayOut)} | ${repair ? `\`${repair}\`` : "–"} | ${code(example)} |`,
      ),
    "",
  ]),
  "## Repairs",
  "",
  "`frontline validate FILE --repair OUT` writes a file in which these were applied, and tells each with its place, before and after. What cannot be mended is left out, part by part and feature by feature. Repairing a repaired file changes nothing. What the map makes of it, such as ground that two actors hold, is for people to decide, and stays as it is.",
  "",
  "| repair | what it does |",
  "|---|---|",
  ...Object.entries(REPAIR_CATALOGUE).map(([name, what]) => `| \`${name}\` | ${cell(what)} |`),
  "",
].join("\n")

/** What the page shows of the audit: checked claims by the date of their map, in words of both languages. */
const auditData = Object.fromEntries(
  dates.map((date) => {
    const own = audit(corpus, new Map([[date, maps.get(date)]]))
    const checked = own.filter(({ verdict }) => verdict !== "not-checkable")
    const claimOf = (id) => corpus.claims.find((claim) => claim.id === id)
    return [
      date,
      checked.map(({ id, report, statement, verdict, stated, computed, unit, witness, reason }) => ({
        id,
        report,
        paragraph: claimOf(id).paragraph,
        attribution: claimOf(id).attribution,
        statement,
        verdict,
        stated,
        computed,
        unit,
        witness,
        reason: { en: auditReasonWords(reason, names, "en"), ar: auditReasonWords(reason, names, "ar") },
      })),
    ]
  }),
)
/** The same text with what each command prints under it. */
const withOutputs = (text) =>
  text.replace(/```sh\nnpm run -s frontline -- (.*)\n```\n\n```text\n[^]*?```/g, (_, command) => {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain)
    const options = { cwd: new URL(".", ROOT).pathname, encoding: "utf8" }
    const printed = execFileSync(process.execPath, ["dist/cli.js", ...words], options)
    return `\`\`\`sh\nnpm run -s frontline -- ${command}\n\`\`\`\n\n\`\`\`text\n${printed.trimEnd()}\n\`\`\``
  })
const inBlock = (text, name, content) =>
  text.replace(
    new RegExp(`(<!-- ${name}:start -->)[^]*?(<!-- ${name}:end -->)`),
    (_, start, end) => `${start}\n${content}\n${end}`,
  )
const drawn = await neckPictures(map)
const documents = {
  "README.md": inBlock(inBlock(read("README.md"), "headline", headline), "example", example).replace(
    /<!-- edges:start -->[^]*?<!-- edges:end -->/,
    () => `<!-- edges:start -->\n${edges}\n<!-- edges:end -->`,
  ),
  "docs/guide.md": withOutputs(read("docs/guide.md")),
  "docs/library.md": await withPrintedExamples(read("docs/library.md")),
  "docs/api.md": apiPage(),
  "docs/audit.md": auditPage,
  "geodata/audit.json": `${JSON.stringify(auditData, null, 1)}\n`,
  "docs/changes.md": changesPage,
  "docs/issues.md": issuesPage,
  "docs/methods/necks.md": inBlock(read("docs/methods/necks.md"), "closures", drawn.numbers),
  ...drawn.pictures,
}

let stale = 0
for (const [path, text] of Object.entries(documents)) {
  let before = ""
  try {
    before = read(path)
  } catch {
    // A document that is not there yet is stale.
  }
  if (before === text) continue
  stale++
  if (process.argv.includes("--check"))
    console.error(`${path} is not what npm run docs writes. Run it and commit the result.`)
  else writeFileSync(new URL(path, ROOT), text)
}
if (process.argv.includes("--check") && stale > 0) process.exitCode = 1
