// Times the search for necks: the whole answer from a parsed map, with mesh, refined widths and exact areas.
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { runnerImport } from "vite"
import { controlMapOf, necks, parseGeoJson } from "../dist/frontline.js"
import { medianMilliseconds, table } from "./measure.mjs"

const support = fileURLToPath(new URL("../tests/support/seeded-ground.ts", import.meta.url))
const { seededGround } = (await runnerImport(support)).module

/** A ragged coast with islands and lakes, and straight borders in the west and in the south. */
function raggedGround(cells) {
  const parts = seededGround({ seed: 5, reachMetres: 400_000, cells, ripples: 70, hasBorders: true })
  return controlMapOf({ type: "MultiPolygon", coordinates: parts.slice(0, 21) })
}

function row(name, map, closing) {
  const area = map.areas.get(closing)
  const milliseconds = medianMilliseconds(() => necks(map, { closing }))
  const counts = [area.flat(2).length, area.length, necks(map, { closing }).length]
  return [`${name} ${closing}`, ...counts.map((count) => count.toLocaleString("en")), milliseconds.toFixed(0)]
}

const folder = new URL("../geodata/snapshots/", import.meta.url)
const snapshots = readdirSync(folder).filter((name) => name.endsWith(".geojson"))
const rows = [
  row("3,000 vertices", raggedGround(115), "area"),
  row("30,000 vertices", raggedGround(950), "area"),
  ...snapshots.flatMap((name) => {
    const map = controlMapOf(parseGeoJson(readFileSync(new URL(name, folder), "utf8")).value)
    return [...map.areas.keys()].map((closing) => row(name.replace(".geojson", ""), map, closing))
  }),
]
console.log(table(["map, closing actor", "positions", "parts", "necks", "ms"], rows))
