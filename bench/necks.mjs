import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { runnerImport } from "vite"
import { controlMapOf, necks, parseGeoJson } from "../dist/frontline.js"
import { movedMaps } from "./inputs.mjs"
import { medianMilliseconds, ratio, table } from "./measure.mjs"

const support = fileURLToPath(new URL("../tests/support/seeded-ground.ts", import.meta.url))
const { seededGround } = (await runnerImport(support)).module

/** Ragged coasts with lakes and islands; `hasBorders` makes them end at straight lines in the west and in the south. */
function ragged(cells, parts, options = {}) {
  const ground = seededGround({ seed: 5, reachMetres: 400_000, cells, ripples: 70, ...options })
  return JSON.stringify({ type: "MultiPolygon", coordinates: ground.slice(0, parts) })
}

/** The whole answer from a parsed map that nobody has looked at: validity, mesh, refined widths, exact areas. */
function measure(text, closing) {
  const map = controlMapOf(parseGeoJson(text).value)
  const area = map.areas.get(closing)
  const search = (moved) => necks(moved, { closing })
  const milliseconds = medianMilliseconds(search, movedMaps(map))
  return {
    milliseconds,
    positions: area.flat(2).length,
    parts: area.length,
    necks: search(map).length,
    byParse: milliseconds / medianMilliseconds(() => JSON.parse(text)),
  }
}

const count = (number) => number.toLocaleString("en")

/**
 * Times the search for necks on seeded ground and on the corpus.
 *
 * @returns Targets with what was measured, and a table.
 */
export function necksSection(say) {
  const targets = []
  const rows = []
  const add = (name, text, closing, limit) => {
    say(`necks, ${name}`)
    const { positions, parts, necks: found, milliseconds, byParse } = measure(text, closing)
    const shown = `${milliseconds.toFixed(0)} ms`
    rows.push([name, count(positions), count(parts), count(found), shown, ratio(byParse)])
    if (limit === undefined) return
    const measured = [{ vertices: positions, value: milliseconds, text: shown }]
    targets.push({ name: `necks of one actor, ${name}`, limit, unit: " ms", measured })
  }
  add("21 parts, straight borders", ragged(115, 21, { hasBorders: true }), "area", 150)
  add("all parts", ragged(100, Infinity), "area", 150)
  add("21 parts, straight borders", ragged(950, 21, { hasBorders: true }), "area", 2000)
  add("all parts", ragged(780, Infinity), "area", 2000)
  const folder = new URL("../geodata/snapshots/", import.meta.url)
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".geojson"))) {
    add(`map of ${name.replace(".geojson", "")}, gov`, readFileSync(new URL(name, folder), "utf8"), "gov")
  }
  const head = ["All necks of one actor", "positions", "parts", "necks", "time", "by JSON.parse"]
  return { targets, text: table(head, rows) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(necksSection((text) => process.stderr.write(`${text}\n`)).text)
}
