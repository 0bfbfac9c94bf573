import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { runnerImport } from "vite"
import { controlMapOf, fronts, parseGeoJson } from "../dist/frontline.js"
import { movedMaps } from "./inputs.mjs"
import { medianMilliseconds, ratio, table } from "./measure.mjs"

const support = fileURLToPath(new URL("../tests/support/seeded-ground.ts", import.meta.url))
const { seededGround } = (await runnerImport(support)).module

/** Ground of one actor that borders on nobody's, of about 3,000 vertices. */
const alone = () => {
  const ground = seededGround({ seed: 5, reachMetres: 400_000, cells: 115, ripples: 70, hasBorders: true })
  return { type: "MultiPolygon", coordinates: ground.slice(0, 21) }
}

/** The same with the open ground between its parts and in its lakes as a second actor's: neighbours share every edge. */
const shared = () => {
  const { coordinates } = alone()
  const lakes = coordinates.flatMap(([, ...holes]) => holes.map((hole) => [hole.toReversed()]))
  return {
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: { actor: "a" }, geometry: { type: "MultiPolygon", coordinates } },
      { type: "Feature", properties: { actor: "b" }, geometry: { type: "MultiPolygon", coordinates: lakes } },
    ],
  }
}

function measure(text, strip) {
  const whole = controlMapOf(parseGeoJson(text).value)
  const map = strip ? { ...whole, fronts: [] } : whole
  const milliseconds = medianMilliseconds((moved) => fronts(moved), movedMaps(map))
  return {
    positions: [...map.areas.values()].flat(3).length,
    actors: map.areas.size,
    fronts: fronts(map).length,
    milliseconds,
    byParse: milliseconds / medianMilliseconds(() => JSON.parse(text)),
  }
}

/**
 * Times the search for fronts on maps that draw none.
 *
 * @returns A table.
 */
export function frontsSection(say) {
  const count = (number) => number.toLocaleString("en")
  const folder = new URL("../geodata/snapshots/", import.meta.url)
  const latest = readdirSync(folder)
    .filter((file) => file.endsWith(".geojson"))
    .toSorted()
    .at(-1)
  const name = `map of ${latest.replace(".geojson", "")}, its drawn fronts left out`
  const cases = [
    { name: "one actor, no neighbour", text: JSON.stringify(alone()) },
    { name: "a second one in its lakes", text: JSON.stringify(shared()) },
    { name, text: readFileSync(new URL(latest, folder), "utf8"), strip: true },
  ]
  const rows = cases.map(({ name, text, strip }) => {
    say(`fronts, ${name}`)
    const { positions, actors, fronts: found, milliseconds, byParse } = measure(text, strip)
    return [name, count(positions), count(actors), count(found), `${milliseconds.toFixed(0)} ms`, ratio(byParse)]
  })
  return table(["Fronts found from the grounds", "positions", "actors", "fronts", "time", "by JSON.parse"], rows)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(frontsSection((text) => process.stderr.write(`${text}\n`)))
}
