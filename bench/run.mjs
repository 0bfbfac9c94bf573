import { readFileSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import * as frontline from "../dist/frontline.js"
import { frontsSection } from "./fronts.mjs"
import { front, neighbours, offsetByDegrees, offsetByMetres, seededRandom, sizes, twoDays } from "./inputs.mjs"
import { medianMilliseconds, ratio, table } from "./measure.mjs"
import { necksSection } from "./necks.mjs"
import { geographiclib, geojson, geosWasm, jsts, polygonClipping, turf, versions } from "./peers.mjs"
import { sectionOf, withSection } from "./section.mjs"

// Bound once: calling an import in a hot loop would measure the module's getter.
const {
  areaSquareMetres,
  createLocator,
  exchangeAreas,
  geodesicDirect,
  geodesicInverse,
  intersectAreas,
  shapeDistance,
} = frontline
for (const [name, value] of Object.entries({
  areaSquareMetres,
  createLocator,
  exchangeAreas,
  intersectAreas,
  shapeDistance,
})) {
  if (typeof value !== "function") throw new Error(`dist/frontline.js does not export ${name}`)
}

const count = (vertices) => vertices.toLocaleString("en")
const rings = (area) => ({ kind: "line", lines: area.flat() })
const heading = (first) => [first, ...sizes.map(count)]
const targets = []

/** Notes a target, and whether it was met at each size. */
function target(name, limit, measured) {
  targets.push({ name, limit, measured: measured.filter((entry) => entry.value !== undefined) })
}

/** One row of ratios: times of a task, each by the time to parse its input. */
function row(name, bySize) {
  return [name, ...sizes.map((vertices) => ratio(bySize.get(vertices)))]
}

function say(text) {
  process.stderr.write(`${text}\n`)
}

function areas() {
  const rows = new Map()
  const perTurf = []
  const perParse = []
  const errors = []
  const put = (name, vertices, value) => {
    if (!rows.has(name)) rows.set(name, new Map())
    rows.get(name).set(vertices, value)
  }
  for (const vertices of sizes) {
    say(`area, ${count(vertices)} vertices`)
    const { text, area } = front(vertices)
    const feature = geojson(area)
    const parse = medianMilliseconds(() => JSON.parse(text))
    const ours = medianMilliseconds(() => areaSquareMetres(area))
    const theirs = medianMilliseconds(() => turf.area(feature))
    put("frontline, geodesic edges", vertices, ours / parse)
    put(
      "frontline, edges straight in degrees",
      vertices,
      medianMilliseconds(() => areaSquareMetres(area, { edges: "rfc7946" })) / parse,
    )
    put("turf, on a sphere", vertices, theirs / parse)
    if (vertices <= 100_000) {
      put("GeographicLib PolygonArea", vertices, medianMilliseconds(() => planimeter(area[0][0])) / parse)
    }
    perTurf.push({ vertices, value: ours / theirs })
    if (vertices >= 10_000) perParse.push({ vertices, value: ours / parse })
    const reference = planimeter(area[0][0])
    errors.push([
      count(vertices),
      Math.abs(areaSquareMetres(area) / reference - 1).toExponential(0),
      Math.abs(turf.area(feature) / reference - 1).toExponential(1),
    ])
  }
  target("area, by turf's time", 2, perTurf)
  target("area, by JSON.parse, from 10,000 vertices", 0.1, perParse)
  target(
    "area, relative error against GeographicLib",
    1e-12,
    errors.map(([vertices, error]) => ({ vertices, value: Number(error), text: error })),
  )
  return [
    table(
      heading("Area"),
      [...rows].map(([name, bySize]) => row(name, bySize)),
    ),
    table(["Relative error of the area", "frontline", "turf"], errors),
  ]
}

function planimeter(ring) {
  const polygon = geographiclib.Geodesic.WGS84.Polygon()
  for (let i = 1; i < ring.length; i++) polygon.AddPoint(ring[i][1], ring[i][0])
  return polygon.Compute(false, true).area
}

function gaps() {
  const cases = [
    ["one nearest spot", neighbours, "gap, one nearest spot, by JSON.parse", 0.1],
    ["offset by 0.3°", offsetByDegrees, "gap, constant offset in degrees, by JSON.parse", 0.5],
    [
      "offset by 35 km, all vertices tie",
      (vertices) => offsetByMetres(vertices, geodesicDirect),
      "gap, constant offset on the ground (every vertex ties), by JSON.parse",
      0.5,
    ],
  ]
  const tables = []
  const witnesses = []
  for (const [name, make, targetName, limit] of cases) {
    const ours = new Map()
    const geos = new Map()
    const planar = new Map()
    for (const vertices of sizes) {
      say(`gap, ${name}, 2 × ${count(vertices)} vertices`)
      const [a, b] = make(vertices)
      const parse = medianMilliseconds(() => {
        JSON.parse(a.text)
        JSON.parse(b.text)
      })
      ours.set(vertices, medianMilliseconds(() => shapeDistance(rings(a.area), rings(b.area))) / parse)
      const [p, q] = [geosWasm.bringRings(a.area), geosWasm.bringRings(b.area)]
      if (vertices <= 100_000) geos.set(vertices, medianMilliseconds(() => geosWasm.nearest(p, q)) / parse)
      if (vertices <= 3_000) {
        const [r, s] = [jsts.bringRings(a.area), jsts.bringRings(b.area)]
        planar.set(vertices, medianMilliseconds(() => jsts.nearest(r, s)) / parse)
        const found = shapeDistance(rings(a.area), rings(b.area))
        const [from, to] = geosWasm.nearest(p, q)
        const theirs = geodesicInverse(from, to).metres
        const away = geodesicInverse(from, found.witness[0]).metres
        witnesses.push([
          name,
          `${(found.metres / 1000).toFixed(3)} km`,
          `${(theirs / 1000).toFixed(3)} km`,
          `${(100 * (theirs / found.metres - 1)).toFixed(1)} %`,
          `${(away / 1000).toFixed(0)} km`,
        ])
      }
      geosWasm.drop(p)
      geosWasm.drop(q)
    }
    const atMost = sizes.filter((vertices) => vertices === 100_000)
    target(
      `${targetName}, 2 × 100,000 vertices`,
      limit,
      atMost.map((vertices) => ({ vertices, value: ours.get(vertices) })),
    )
    tables.push(
      table(heading(`Gap, ${name}`), [
        row("frontline, on the ellipsoid", ours),
        row("geos-wasm, in degrees", geos),
        row("JSTS, in degrees", planar),
      ]),
    )
  }
  const found = table(
    [
      "Gap, 3,000 vertices",
      "frontline",
      "between the places nearest in degrees",
      "too long by",
      "its witness is off by",
    ],
    witnesses,
  )
  return [...tables, found]
}

function changes() {
  const rows = new Map()
  const put = (name, vertices, value) => {
    if (!rows.has(name)) rows.set(name, new Map())
    rows.get(name).set(vertices, value)
  }
  const warm = []
  for (const vertices of sizes) {
    say(`change, 2 × ${count(vertices)} vertices`)
    const [a, b] = twoDays(vertices)
    const parse = medianMilliseconds(() => {
      JSON.parse(a.text)
      JSON.parse(b.text)
    })
    const ours = medianMilliseconds(() => exchangeAreas(a.area, b.area)) / parse
    put("frontline, areas known to be valid", vertices, ours)
    if (vertices === 3_000) warm.push({ vertices, value: ours })
    // A copy of the outermost array is an area that the library has not looked at before.
    put(
      "frontline, both looked over first",
      vertices,
      medianMilliseconds(() => exchangeAreas([...a.area], [...b.area])) / parse,
    )
    const [p, q] = [geosWasm.bring(a.area), geosWasm.bring(b.area)]
    if (vertices <= 100_000) {
      put(
        "geos-wasm",
        vertices,
        medianMilliseconds(() => {
          geosWasm.difference(p, q)
          geosWasm.difference(q, p)
        }) / parse,
      )
    }
    geosWasm.drop(p)
    geosWasm.drop(q)
    if (vertices <= 10_000) {
      put(
        "polygon-clipping",
        vertices,
        medianMilliseconds(() => {
          polygonClipping.difference(a.area, b.area)
          polygonClipping.difference(b.area, a.area)
        }) / parse,
      )
      const [r, s] = [jsts.bring(a.area), jsts.bring(b.area)]
      put(
        "JSTS",
        vertices,
        medianMilliseconds(() => {
          jsts.difference(r, s)
          jsts.difference(s, r)
        }) / parse,
      )
    }
    if (vertices <= 3_000) {
      const [f, g] = [turf.feature(geojson(a.area)), turf.feature(geojson(b.area))]
      put(
        "turf",
        vertices,
        medianMilliseconds(() => {
          turf.difference(turf.featureCollection([f, g]))
          turf.difference(turf.featureCollection([g, f]))
        }) / parse,
      )
    }
  }
  target("change from day to day, 3,000 vertices, by JSON.parse of both", 1, warm)
  return [
    table(
      heading("Gained and lost, from day to day"),
      [...rows].map(([name, bySize]) => row(name, bySize)),
    ),
  ]
}

function overlays() {
  const ours = new Map()
  const geos = new Map()
  const clipping = new Map()
  for (const vertices of sizes.slice(0, 3)) {
    say(`overlay, 2 × ${count(vertices)} vertices`)
    const a = front(vertices, { seed: 1 })
    const b = front(vertices, { seed: 9 })
    const parse = medianMilliseconds(() => {
      JSON.parse(a.text)
      JSON.parse(b.text)
    })
    ours.set(vertices, medianMilliseconds(() => intersectAreas(a.area, b.area)) / parse)
    const [p, q] = [geosWasm.bring(a.area), geosWasm.bring(b.area)]
    geos.set(vertices, medianMilliseconds(() => geosWasm.intersection(p, q)) / parse)
    geosWasm.drop(p)
    geosWasm.drop(q)
    if (vertices <= 10_000)
      clipping.set(vertices, medianMilliseconds(() => polygonClipping.intersection(a.area, b.area)) / parse)
  }
  return [
    table(heading("Intersection of two fronts that differ everywhere"), [
      row("frontline", ours),
      row("geos-wasm", geos),
      row("polygon-clipping", clipping),
    ]),
  ]
}

function places() {
  const ours = new Map()
  const geos = new Map()
  const theirs = new Map()
  const random = seededRandom(3)
  const spots = Array.from({ length: 1_000 }, () => [35 + 6 * random(), 32 + 6 * random()])
  for (const vertices of sizes) {
    say(`places, ${count(vertices)} vertices`)
    const { text, area } = front(vertices)
    const parse = medianMilliseconds(() => JSON.parse(text))
    const locateAll = () => {
      const locate = createLocator(area)
      for (const spot of spots) locate(spot)
    }
    ours.set(vertices, medianMilliseconds(locateAll) / parse)
    const geometry = geosWasm.bring(area)
    if (vertices <= 100_000) geos.set(vertices, medianMilliseconds(() => geosWasm.locate(geometry, spots)) / parse)
    geosWasm.drop(geometry)
    if (vertices <= 10_000) {
      const feature = geojson(area)
      theirs.set(
        vertices,
        medianMilliseconds(() => spots.filter((spot) => turf.booleanPointInPolygon(spot, feature))) / parse,
      )
    }
  }
  return [
    table(heading("1,000 places in an area"), [
      row("frontline, locator made first", ours),
      row("geos-wasm, prepared first", geos),
      row("turf", theirs),
    ]),
  ]
}

function verdicts() {
  return targets.map(({ name, limit, unit = "×", measured }) => {
    const shown = measured
      .map(({ vertices, value, text }) => `${text ?? ratio(value)} at ${count(vertices)}`)
      .join(", ")
    const missed = measured.filter(({ value }) => value > limit)
    const allowed = limit < 1e-6 ? limit.toExponential(0) : `${count(limit)}${unit}`
    const verdict = missed.length === 0 ? "met" : missed.length < measured.length ? "met in part" : "not met"
    return `- **${verdict}**: ${name}, at most ${allowed}; measured ${shown}.`
  })
}

function necks() {
  const { text, targets: own } = necksSection(say)
  targets.push(...own)
  return [text]
}

const sections = [areas(), gaps(), changes(), overlays(), places(), [frontsSection(say)], necks()].map((tables) =>
  tables.join("\n\n"),
)
const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
const [{ model }] = cpus()
const page = `# Benchmarks

Written by \`npm run bench\`; do not edit. Times are medians in one process, divided by the time that \`JSON.parse\` takes
for the same input in that process: a figure of 0.1× means that measuring takes a tenth of reading. Input is seeded, so
that everyone measures the same. A dash stands for what was left out because it takes too long.

Measured with Node ${process.versions.node} on ${cpus().length} × ${model.trim()}, beside ${peers.join(", ")}.
geos-wasm and JSTS get their geometries before the clock starts; the others start from the arrays that \`JSON.parse\` gives.
To bring a geometry over takes geos-wasm longer than most of these tasks take it.

## Targets

${verdicts().join("\n")}

Gaps are measured between the rings as lines, so that no search ends early because one area contains the other. The gap's
worst case is a choice of what is worst. On two circles drawn 0.3° apart few places are near ties on the ellipsoid; in
degrees, where the peers search, all are. On two circles 35 km apart on the ground every vertex ties to the nanometre on
the ellipsoid too: no sieve helps, each has to be placed in space, ranked and counted.

Necks and fronts are timed from a parsed map that the library has not looked at before to the whole answer: every neck
refined on the ellipsoid, with the ground it cuts off. Each run gets the map moved by a millimetre, so that no edge is known.

## Figures

${sections.join("\n\n")}
`
const file = new URL("../docs/benchmarks.md", import.meta.url)
// The series and the map page are measured by scripts of their own.
const kept = readFileSync(file, "utf8")
const written = ["series", "page"].reduce((text, name) => {
  const section = sectionOf(kept, name)
  return section === null ? text : withSection(text, name, section)
}, page)
writeFileSync(file, written)
say("docs/benchmarks.md written; npm run bench:series and npm run bench:page write their own sections into it")
