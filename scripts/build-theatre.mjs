// Writes geodata/theatre.geojson: the hand-drawn frame below, clipped to the state border of Natural Earth.
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import polygonClipping from "polygon-clipping"
import { feature } from "topojson-client"

const require = createRequire(import.meta.url)
const world = JSON.parse(readFileSync(require.resolve("world-atlas/countries-10m.json"), "utf8"))
const syria = feature(world, world.objects.countries).features.find((country) => country.id === "760")

/** Central and eastern Syria. The steps in the north-west leave out the Rastan pocket, Hama and rebel-held Idlib. */
const FRAME = [
  [36.6, 33.45],
  [41.6, 33.45],
  [41.6, 36.2],
  [37.4, 36.2],
  [37.4, 35.82],
  [37.6, 35.62],
  [37.62, 35.44],
  [37.44, 35.36],
  [37.3, 35.34],
  [37.08, 35.24],
  [36.86, 35.1],
  [36.86, 34.78],
  [36.6, 34.78],
  [36.6, 33.45],
]
/** Long edges of the frame are cut up, so that it is the same line whether edges are geodesics or straight. Degrees. */
const STEP = 0.1

const round = ([x, y]) => [Number(x.toFixed(5)), Number(y.toFixed(5))]

const border = syria.geometry.coordinates.map((ring) => ring.map(round))
const densify = (ring) =>
  ring.flatMap(([x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y]
    const pieces = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / STEP))
    return Array.from({ length: pieces }, (_, k) =>
      round([x + ((nextX - x) * k) / pieces, y + ((nextY - y) * k) / pieces]),
    )
  })
const [theatre, ...others] = polygonClipping.intersection([FRAME], border).map((rings) => rings.map(densify))
if (others.length > 0) throw new Error("the theatre falls into parts")

writeFileSync(
  new URL("../geodata/theatre.geojson", import.meta.url),
  `${JSON.stringify(
    {
      type: "Feature",
      id: "theatre",
      properties: {
        name: { en: "Central and eastern Syria", ar: "وسط سوريا وشرقها" },
        note: "Hand-drawn frame clipped to the state border. Outside it the maps say nothing.",
        source: "State border: Natural Earth 1:10m (public domain) by way of world-atlas 2.0.2.",
        frame: FRAME,
      },
      geometry: { type: "Polygon", coordinates: theatre },
    },
    null,
    1,
  ).replace(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, "[$1, $2]")}\n`,
)
