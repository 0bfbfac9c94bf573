import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { table } from "./measure.mjs"
import { withSection } from "./section.mjs"
import { timedProcess } from "./timed-process.mjs"

/** Measures what large files take, and writes the table into docs/formats.md. */
const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url))
const PAGE = new URL("../docs/formats.md", import.meta.url)
/** Discs side by side, each a feature; decimals as in files of that size. */
const FILES = [
  { areas: 150, vertices: 45_000, decimals: 7 },
  { areas: 1_000, vertices: 10_000, decimals: 5 },
  { areas: 1, vertices: 2_000_000, decimals: 7 },
  { areas: 270, vertices: 45_000, decimals: 7 },
]
const COLUMNS = 40
const say = (text) => process.stderr.write(`${text}\n`)

/** A disc of 0.3° as GeoJSON text. */
function disc(index, vertices, decimals) {
  const [x, y] = [0.7 * (index % COLUMNS), 15 + 0.7 * Math.floor(index / COLUMNS)]
  const positions = Array.from({ length: vertices + 1 }, (_, i) => {
    const angle = (2 * Math.PI * (i % vertices)) / vertices
    return `[${(x + 0.3 * Math.cos(angle)).toFixed(decimals)},${(y + 0.3 * Math.sin(angle)).toFixed(decimals)}]`
  })
  return `{"type":"Feature","properties":{"actor":"area"},"geometry":{"type":"Polygon","coordinates":[[${positions}]]}}`
}

function writeDiscs(path, { areas, vertices, decimals }) {
  const file = openSync(path, "w")
  writeSync(file, '{"type":"FeatureCollection","features":[')
  for (let i = 0; i < areas; i++) writeSync(file, `${i > 0 ? "," : ""}${disc(i, vertices, decimals)}`)
  writeSync(file, "]}")
  closeSync(file)
}

const folder = mkdtempSync(join(tmpdir(), "frontline-bench-"))
const rows = []
let refusal = ""
try {
  for (const made of FILES) {
    const path = join(folder, "large.geojson")
    writeDiscs(path, made)
    const size = `${(statSync(path).size / 2 ** 20).toFixed(0)} MB`
    const [areas, vertices] = [made.areas, made.vertices].map((count) => count.toLocaleString("en"))
    const name = `${size}: ${made.areas === 1 ? "one area" : `${areas} areas`} of ${vertices} vertices`
    let peak = 0
    const cells = []
    for (const args of [
      ["areas", path, "--json"],
      ["validate", path, "--json"],
      ["convert", path, join(folder, "large.kml")],
    ]) {
      say(`${name}: ${args[0]}`)
      const found = await timedProcess([CLI, ...args])
      if (![0, 2].includes(found.code)) throw new Error(`${args[0]} of ${name} ended with ${found.code}`)
      peak = Math.max(peak, found.peak)
      cells.push(`${found.code === 2 ? "refused in " : ""}${found.busy.toFixed(1)} s`)
      if (found.code === 2) refusal = found.errors.trim().replace(path, "large.geojson")
    }
    rows.push([name, ...cells, `${(peak / 1024).toFixed(1)} GB`])
  }
} finally {
  rmSync(folder, { recursive: true })
}
const section = [
  `Written by \`npm run bench:files\` on ${cpus().length} × ${cpus()[0].model.trim()}: processor time of the whole command, and the most memory of the three.`,
  "",
  table(["GeoJSON", "`areas`", "`validate`", "`convert` to KML", "most memory"], rows),
  "",
  `The last one is refused before it is read: \`${refusal}\``,
].join("\n")
writeFileSync(PAGE, withSection(readFileSync(PAGE, "utf8"), "large-files", section))
say(section)
