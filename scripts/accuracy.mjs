// Measures lengths, areas and gaps against GeographicLib, and turf's beside them, and writes README's accuracy table.
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as turf from "@turf/turf"
import geographiclib from "geographiclib-geodesic"
import { runnerImport } from "vite"
import { areaSquareMetres, geodesicInverse, nearestOnLine, shapeDistance } from "../dist/frontline.js"

const { Geodesic } = geographiclib
const earth = Geodesic.WGS84
const readme = new URL("../README.md", import.meta.url)
const support = async (name) =>
  (await runnerImport(fileURLToPath(new URL(`../tests/support/${name}.ts`, import.meta.url)))).module
const { bruteForceDistance } = await support("brute-force-distance")
const { fractalFront, seededRandom } = await support("fractal-front")

/** A ring of corners about a place, each some part of `metres` from it. */
function ringAbout(random, corners, metres) {
  const latitude = 120 * random() - 60
  const longitude = 300 * random() - 150
  const ring = Array.from({ length: corners }, (_, k) => {
    const { lat2, lon2 } = earth.Direct(latitude, longitude, (-360 * k) / corners, metres * (0.6 + 0.4 * random()))
    return [lon2, lat2]
  })
  return [...ring, ring[0]]
}

function planimeter(ring) {
  const polygon = earth.Polygon()
  for (const [longitude, latitude] of ring.slice(1)) polygon.AddPoint(latitude, longitude)
  return Math.abs(polygon.Compute(false, true).area)
}

/** Greatest errors of two ways to measure, over many cases. */
function worst(cases, reference, ours, theirs) {
  let [mine, other] = [0, 0]
  for (const input of cases) {
    const right = reference(input)
    mine = Math.max(mine, ours(input, right))
    other = Math.max(other, theirs(input, right))
  }
  return [mine, other]
}

function areas(edgeMetres) {
  const random = seededRandom(1)
  const corners = 20
  const radius = edgeMetres / (2 * Math.sin(Math.PI / corners))
  const rings = Array.from({ length: 100 }, () => ringAbout(random, corners, radius))
  const [ours, theirs] = worst(
    rings,
    planimeter,
    (ring, right) => Math.abs(areaSquareMetres([[ring]]) / right - 1),
    (ring, right) => Math.abs(turf.area(turf.polygon([ring])) / right - 1),
  )
  return [
    `area, 100 polygons of ${edgeMetres / 1000} km edges`,
    ours.toExponential(0),
    `${(100 * theirs).toFixed(2)} %`,
  ]
}

function lengths() {
  const random = seededRandom(2)
  const pairs = Array.from({ length: 1_000 }, () => {
    const from = [360 * random() - 180, 150 * random() - 75]
    const { lat2, lon2 } = earth.Direct(from[1], from[0], 360 * random(), 35_000)
    return [from, [lon2, lat2]]
  })
  const [ours, theirs] = worst(
    pairs,
    ([p, q]) => earth.Inverse(p[1], p[0], q[1], q[0]).s12,
    ([p, q], right) => Math.abs(geodesicInverse(p, q).metres - right),
    ([p, q], right) => Math.abs(turf.distance(p, q, { units: "meters" }) - right),
  )
  return ["length, 1,000 ways of 35 km", metres(ours), metres(theirs)]
}

function nearest() {
  const random = seededRandom(3)
  const front = fractalFront({ seed: 4, vertices: 60 })
  const line = turf.lineString(front)
  const places = Array.from({ length: 60 }, () => [35 + 6 * random(), 32 + 6 * random()])
  const [ours, theirs] = worst(
    places,
    (place) => bruteForceDistance([[place]], [front]),
    (place, right) => Math.abs(nearestOnLine(place, front).metres - right),
    (place, right) => Math.abs(turf.pointToLineDistance(place, line, { units: "meters" }) - right),
  )
  return ["distance from 60 places to a front", metres(ours), metres(theirs)]
}

function gaps() {
  const seeds = Array.from({ length: 30 }, (_, k) => k)
  const pair = (seed) => [
    fractalFront({ seed, vertices: 40 }),
    fractalFront({ seed: seed + 100, vertices: 40, centre: [44, 35.5] }),
  ]
  const rings = (ring) => ({ kind: "line", lines: [ring] })
  const [ours] = worst(
    seeds.map(pair).filter(([a, b]) => shapeDistance(rings(a), rings(b)).relation === "apart"),
    ([a, b]) => bruteForceDistance([a], [b]),
    ([a, b], right) => Math.abs(shapeDistance(rings(a), rings(b)).metres - right),
    () => 0,
  )
  return ["gap between two areas, 30 pairs", metres(ours), "not offered"]
}

function metres(value) {
  if (value === 0) return "0"
  if (value < 1e-6) return `${(value * 1e9).toPrecision(1)} nm`
  return `${value < 10 ? value.toPrecision(2) : Math.round(value)} m`
}

const rows = [areas(1_000), areas(20_000), areas(200_000), lengths(), nearest(), gaps()]
const table = [
  "| greatest error | Frontline | Turf |",
  "| --- | ---: | ---: |",
  ...rows.map((cells) => `| ${cells.join(" | ")} |`),
].join("\n")
const block = `<!-- accuracy:start -->
Against GeographicLib; distances to edges against a golden-section search along every edge. Areas are relative errors,
between 60° N and S; on the smallest polygons most of Frontline's is GeographicLib's own rounding. Lengths are
GeographicLib's. Written by \`npm run accuracy\`.

${table}
<!-- accuracy:end -->`

const text = existsSync(readme) ? readFileSync(readme, "utf8") : ""
const marked = /<!-- accuracy:start -->[^]*<!-- accuracy:end -->/
if (text === "") {
  process.stdout.write(`${block}\n`)
  process.stderr.write("README.md is not there; the table is printed only\n")
} else {
  writeFileSync(
    readme,
    marked.test(text) ? text.replace(marked, block) : `${text.trimEnd()}\n\n## Accuracy\n\n${block}\n`,
  )
  process.stderr.write("README.md: accuracy table written\n")
}
