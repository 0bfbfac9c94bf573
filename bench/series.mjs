import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { cpus, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { runnerImport } from "vite"
import { repairArea } from "../dist/frontline.js"
import { seededRandom } from "./inputs.mjs"
import { table } from "./measure.mjs"
import { withSection } from "./section.mjs"
import { timedProcess } from "./timed-process.mjs"

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url))
const PAGE = new URL("../docs/benchmarks.md", import.meta.url)
const DAYS = 769
/** Vertices that move from one day to the next: 0.4 % of 3,000. */
const MOVED = 12

const support = fileURLToPath(new URL("../tests/support/seeded-ground.ts", import.meta.url))
const { seededGround } = (await runnerImport(support)).module

/** Ground with bays, lakes and necks, of about 3,000 vertices, on day one. */
function firstDay() {
  const parts = seededGround({ seed: 5, reachMetres: 400_000, cells: 115, ripples: 70, hasBorders: true })
  return parts.slice(0, 21).map((rings) => rings.map((ring) => ring.map(([x, y]) => [round(x), round(y)])))
}

const round = (degrees) => Math.round(degrees * 1e7) / 1e7

/** The same ground a day later: some stretches of three vertices have moved, and no line crosses another. */
function nextDay(area, random) {
  const now = area.map((rings) => rings.map((ring) => [...ring]))
  const [long] = now.map(([outer]) => outer).toSorted((a, b) => b.length - a.length)
  for (let moved = 0; moved < MOVED; moved += 3) {
    for (;;) {
      const start = 1 + Math.floor(random() * (long.length - 5))
      const before = long.slice(start, start + 3)
      const by = 1.5 * random() - 0.5
      for (let i = start; i < start + 3; i++) {
        const middle = [0, 1].map((k) => (long[i - 1][k] + long[i + 1][k]) / 2)
        long[i] = long[i].map((degrees, k) => round(degrees + by * (middle[k] - degrees)))
      }
      if (repairArea(now.map((rings) => [...rings])).fault === null) break
      long.splice(start, 3, ...before)
    }
  }
  return now
}

function writeSeries(folder, say) {
  const random = seededRandom(7)
  let area = firstDay()
  let bytes = 0
  for (let day = 0; day < DAYS; day++) {
    if (day > 0) area = nextDay(area, random)
    const date = new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10)
    const text = JSON.stringify({ type: "MultiPolygon", coordinates: area })
    bytes += text.length
    writeFileSync(join(folder, `${date}.geojson`), text)
    if (day % 100 === 0) say(`series, ${day} of ${DAYS} maps written`)
  }
  return { vertices: area.flat(2).length, bytes }
}

/** What the command takes on the series, and how many maps it told of. */
async function timed(folder, options) {
  const { text, ...found } = await timedProcess([CLI, "series", folder, "--json", ...options])
  const { rows } = JSON.parse(text)
  if (rows.length === 0) throw new Error(`no rows for ${options.join(" ")}`)
  return { ...found, rows: rows.length }
}

/**
 * Times the command line on a seeded series of 769 daily maps.
 *
 * @returns A section of the page: whether the targets were met, and a table.
 */
export async function seriesSection(say) {
  const folder = mkdtempSync(join(tmpdir(), "frontline-bench-"))
  const cores = cpus().length
  const [load] = loadavg()
  const loadWords = `Before it began, ${load.toFixed(1)} tasks a moment wanted to run on the machine's ${cores} cores${load > cores ? ": where the clock shows more than the processor time by the number of threads, the rest is waiting" : ""}.`
  try {
    const { vertices, bytes } = writeSeries(folder, say)
    const cases = [
      { name: "areas and changes", options: ["--with", "change"], limit: 4, runs: 3 },
      { name: "and fronts and pockets (what is measured unless told)", options: [], runs: 1 },
      { name: "and necks: everything", options: ["--with", "all"], limit: 60, runs: 1 },
      { name: "everything, January to March 2016 only", options: ["--with", "all"], isStart: true, runs: 1 },
    ]
    const rows = []
    const verdicts = []
    for (const { name, options, limit, isStart, runs } of cases) {
      const files = isStart ? join(folder, "2016-0[1-3]-*.geojson") : folder
      const found = []
      for (let run = 0; run < runs; run++) {
        say(`series, ${name}`)
        found.push(await timed(files, options))
      }
      const best = found.toSorted((a, b) => a.seconds - b.seconds)[0]
      const put = best.seconds.toFixed(1)
      const busy = Math.min(...found.map((one) => one.busy))
      rows.push([
        name,
        best.rows,
        `${put} s`,
        `${busy.toFixed(1)} s`,
        `${((1000 * busy) / best.rows).toFixed(0)} ms`,
        `${best.peak.toFixed(0)} MB`,
      ])
      if (limit) {
        verdicts.push(
          `- **${best.seconds <= limit ? "met" : "not met"}**: ${DAYS} daily maps, ${name}, at most ${limit} s; measured ${put} s, ${busy.toFixed(1)} s of processor time.`,
        )
      }
    }
    return [
      "## A series",
      "",
      `${DAYS} daily maps of ${vertices.toLocaleString("en")} positions, ${MOVED} of them moved from each day to the next, ${(bytes / 1e6).toFixed(0)} MB in all.`,
      `The whole command, from the start of Node to the last byte of the JSON, on ${cpus().length} threads; the least of the runs. Time is the clock's, and says whether a target was met; processor time is that of all threads together. ${loadWords} Memory is the most that the process held at once, its threads and the answer itself included.`,
      "",
      ...verdicts,
      "",
      table(["frontline series", "maps", "time", "processor time", "processor time by map", "memory"], rows),
    ].join("\n")
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const say = (text) => process.stderr.write(`${text}\n`)
  const section = await seriesSection(say)
  writeFileSync(PAGE, withSection(readFileSync(PAGE, "utf8"), "series", section))
  say(section)
}
