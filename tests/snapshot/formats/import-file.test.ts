import type { FeatureCollection } from "geojson"
import { expect, test } from "vitest"
import { areaSquareMetres } from "../../../src/geometry/area.js"
import { controlMapOf } from "../../../src/model/control-map-of.js"
import { importFile } from "../../../src/snapshot/formats/import-file.js"
import type { ImportOptions } from "../../../src/snapshot/formats/imported.js"
import { corpus } from "../../support/corpus.js"

const square = (west: number, south: number) => [
  [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ],
]
const polygon = (west: number, south: number, properties: object) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: square(west, south) },
})
const collection = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features })

async function read(name: string, file: string | Uint8Array, options?: ImportOptions) {
  const { maps, issues } = await importFile(name, file, options)
  return {
    maps: maps.map(({ name, date, value }) => ({ name, date, actors: [...controlMapOf(value).areas.keys()] })),
    codes: issues.map(({ code }) => code),
    issues,
    values: maps.map(({ value }) => value),
  }
}

test("GeoJSON: any property as the actor", async () => {
  const text = collection(polygon(0, 0, { side: "x" }), polygon(1, 0, { side: "y" }), polygon(2, 0, { side: null }))
  const { maps, codes } = await read("2017-08-13.geojson", text, { actorProperty: "side" })
  expect(maps).toEqual([{ name: "2017-08-13.geojson", date: "2017-08-13", actors: ["x", "y", "area"] }])
  expect(codes).toEqual([])
})

test("GeoJSON: a property that no area has is told, with those that there are", async () => {
  const { issues } = await read("map.geojson", collection(polygon(0, 0, { side: "x" })), { actorProperty: "holder" })
  expect(issues).toMatchObject([{ code: "actor-missing", found: ["side"], allowed: "holder" }])
})

test("GeoJSON: a file of one party gets the actor it is told", async () => {
  const { maps } = await read("map.geojson", JSON.stringify({ type: "Polygon", coordinates: square(0, 0) }), {
    actor: "gov",
  })
  expect(maps[0]!.actors).toEqual(["gov"])
})

test("GeoJSON: fills stand for actors where a file has nothing else, named after known colours that are near", async () => {
  const text = collection(
    polygon(0, 0, { fill: "#d2353a" }),
    polygon(1, 0, { fill: "#0000ff" }),
    polygon(2, 0, { fill: "#D2353A" }),
  )
  const { maps, issues } = await read("map.geojson", text, { actors: corpus.actors })
  expect(maps[0]!.actors).toEqual(["gov", "#0000ff"])
  expect(issues).toMatchObject([{ code: "actor-from-colour", found: { "#d2353a": "gov", "#0000ff": "#0000ff" } }])
})

test("GeoJSON: one colour for all tells nothing apart, and two near one actor are two", async () => {
  const one = await read(
    "m.geojson",
    collection(polygon(0, 0, { fill: "#d1343b" }), polygon(1, 0, { fill: "#d1343b" })),
    {
      actors: corpus.actors,
    },
  )
  expect(one.maps[0]!.actors).toEqual(["area"])
  const two = await read(
    "m.geojson",
    collection(polygon(0, 0, { fill: "#d1343b" }), polygon(1, 0, { fill: "#d2353c" })),
    {
      actors: corpus.actors,
    },
  )
  expect(two.maps[0]!.actors).toEqual(["gov", "#d2353c"])
})

test("GeoJSON lines: a sound line is kept beside a broken one", async () => {
  const text = `${JSON.stringify(polygon(0, 0, { actor: "a" }))}\n{"type":\n\u001e${JSON.stringify(polygon(1, 0, { actor: "b" }))}\n`
  const { maps, issues } = await read("map.geojsonl", text)
  expect(maps[0]!.actors).toEqual(["a", "b"])
  expect(issues).toMatchObject([{ code: "json-syntax", path: ["line 2"] }])
  expect(issues[0]!.message).toContain("line 2: ")
})

test("days in properties make a map each; a span stands in all that it covers, an undated feature in all", async () => {
  const text = collection(
    polygon(0, 0, { actor: "a", valid_from: "2017-01-01", valid_to: "2017-03-31" }),
    polygon(1, 0, { actor: "b", valid_from: "2017-02-01" }),
    polygon(2, 0, { actor: "c", date: "2017-04-01" }),
    polygon(3, 0, { actor: "d" }),
  )
  const { maps, codes } = await read("map.geojson", text)
  expect(maps.map(({ date, actors }) => [date, actors])).toEqual([
    ["2017-01-01", ["a", "d"]],
    ["2017-02-01", ["a", "b", "d"]],
    ["2017-04-01", ["b", "c", "d"]],
  ])
  expect(codes).toEqual(["days-split"])
})

test("a day that may be read in two ways is read day first, and told", async () => {
  const { maps, codes, issues } = await read("map_03-04-2017.geojson", collection(polygon(0, 0, { actor: "a" })))
  expect(maps[0]!.date).toBe("2017-04-03")
  expect(codes).toEqual(["date-ambiguous"])
  expect(issues[0]!.found).toEqual(["2017-04-03", "2017-03-04"])
})

const KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Style id="red"><PolyStyle><color>7f3b34d1</color></PolyStyle></Style>
<Style id="blue"><PolyStyle><color>ffff0000</color></PolyStyle></Style>
<Folder><name>ريف حمص</name>
<Placemark id="p1"><name>A &amp; B</name><description><![CDATA[<b>bold</b>]]></description><styleUrl>#red</styleUrl>
<TimeStamp><when>2017-08-13T00:00:00Z</when></TimeStamp>
<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0,10 1,0,10 1,1,10 0,1,10 0,0,10</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
<Placemark><styleUrl>#blue</styleUrl><ExtendedData><Data name="note"><value>x</value></Data></ExtendedData><MultiGeometry>
<Polygon><outerBoundaryIs><LinearRing><coordinates>2,0 3,0 3,1 2,1 2,0</coordinates></LinearRing></outerBoundaryIs></Polygon>
<Polygon><outerBoundaryIs><LinearRing><coordinates>4,0 5,0 5,1 4,1 4,0</coordinates></LinearRing></outerBoundaryIs></Polygon>
</MultiGeometry></Placemark>
</Folder>
<NetworkLink><Link><href>http://198.51.100.1/more.kml</href></Link></NetworkLink>
<GroundOverlay><Icon><href>http://198.51.100.1/a.png</href></Icon><LatLonBox><north>1</north><south>0</south><east>1</east><west>0</west></LatLonBox></GroundOverlay>
</Document></kml>`

test("KML: styles, folders, times, names and extended data; links and pictures are told, never fetched", async () => {
  const { maps, codes, values } = await read("map.kml", KML, { actors: corpus.actors })
  expect(maps).toEqual([{ name: "map.kml", date: "2017-08-13", actors: ["gov", "#0000ff"] }])
  expect(codes.toSorted()).toEqual(["actor-from-colour", "kml-network-link", "kml-picture"])
  expect(values[0]!.features).toMatchObject([
    {
      id: "p1",
      properties: { name: "A & B", description: "<b>bold</b>", folder: "ريف حمص" },
      geometry: { type: "Polygon", coordinates: square(0, 0) },
    },
    { properties: { note: "x" }, geometry: { type: "MultiPolygon", coordinates: [square(2, 0), square(4, 0)] } },
  ])
})

test("CSV: places of a table become areas by the nearest place, with the usual spellings of two languages", async () => {
  const csv = [
    "الاسم;خط الطول;خط العرض;الجهة المسيطرة;التاريخ",
    "السخنة;38,87;34,89;gov;2017-08-13",
    "الكوم;٣٨٫٩;٣٥٫٢;is;13/08/2017",
    "بلا موقع;;;is;2017-08-13",
  ].join("\n")
  const { maps, codes, values, issues } = await read("places.csv", csv, { reachMetres: 20_000 })
  expect(maps).toEqual([{ name: "places.csv", date: "2017-08-13", actors: ["gov", "is"] }])
  expect(codes).toEqual(["csv-row", "areas-made-of-places"])
  expect(issues[0]).toMatchObject({ path: ["row", 4], found: ["", ""] })
  expect(values[0]!.features[0]!.properties).toMatchObject({
    actor: "gov",
    madeOf: "places",
    places: 1,
    reachMetres: 20000,
  })
  expect(values[0]!.features.filter(({ geometry }) => geometry.type === "Point")).toMatchObject([
    { properties: { name: "السخنة", actor: "gov" }, geometry: { coordinates: [38.87, 34.89] } },
    { properties: { name: "الكوم", actor: "is" }, geometry: { coordinates: [38.9, 35.2] } },
  ])
})

test("CSV: within a theatre, ground that no place reaches is unknown, and nothing leaves it", async () => {
  const theatre = [square(38, 34)] as unknown as NonNullable<ImportOptions["theatre"]>
  const { maps, values } = await read("places.csv", "lon,lat,holder\n38.1,34.1,gov\n38.9,34.9,is\n", {
    theatre,
    reachMetres: 20_000,
  })
  expect(maps[0]!.actors.toSorted()).toEqual(["gov", "is", "unknown"])
  const { areas } = controlMapOf(values[0] as FeatureCollection)
  const sum = [...areas.values()].reduce((total, area) => total + areaSquareMetres(area, { edges: "rfc7946" }), 0)
  // Clipping cuts edges that are straight in degrees, so that is how the parts add up.
  expect(sum / areaSquareMetres(theatre, { edges: "rfc7946" })).toBeCloseTo(1, 9)
})

test("CSV: a place of two holders is contested; each date is a map of its own", async () => {
  const csv = "lat,lon,actor,date\n34,38,a,2017-01-01\n34,38,b,2017-01-01\n34,38,b,2017-01-02\n"
  const { maps, codes } = await read("places.csv", csv)
  expect(maps.map(({ date, actors }) => [date, actors])).toEqual([
    ["2017-01-01", ["contested"]],
    ["2017-01-02", ["b"]],
  ])
  expect(codes.toSorted()).toEqual(["areas-made-of-places", "days-split", "place-held-twice"])
})

test("CSV: places over half the world get no areas, and say so", async () => {
  const { maps, issues } = await read("places.csv", "lon,lat,holder\n0,0,a\n120,0,b\n")
  expect(maps[0]!.actors).toEqual([])
  expect(issues).toMatchObject([{ code: "places-too-wide" }])
})

test("CSV without positions says which headings it knows", async () => {
  const { issues } = await read("table.csv", "town,held by\nx,y\n")
  expect(issues).toMatchObject([{ code: "csv-columns", found: ["town", "held by"] }])
})

test("text in Windows-1256 is read, and told", async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode("lon,lat,holder\n38,34,"), 0xcf, 0xc7, 0xda, 0xd4, 0x0a])
  const { maps, codes } = await read("places.csv", bytes)
  expect(maps[0]!.actors).toEqual(["داعش"])
  expect(codes).toContain("text-encoding")
})

test("what is no map is told, whatever it is called", async () => {
  expect((await read("map.kml", "<kml><Document>")).codes).toEqual(["xml-syntax"])
  expect((await read("page.html", "<!doctype html><p>")).codes).toEqual(["format-unknown"])
  expect((await read("map.geojson", "")).codes).toEqual(["json-empty"])
  expect((await read("map.topojson", '{"type":"Topology","arcs":[]}')).codes).toEqual(["topojson-malformed"])
})

test("a day that cannot be read is told with its place; the feature stands in every map", async () => {
  const csv =
    "lon,lat,holder,date,from\n38,34,a,13/08/2017,Homs\n39,34,b,some day,Homs\n40,34,c,42960,Homs\n41,34,d,,Homs\n"
  const { maps, issues, values } = await read("places.csv", csv)
  expect(maps.map(({ date }) => date)).toEqual(["2017-08-13"])
  expect(values[0]!.features.filter(({ geometry }) => geometry.type === "Point")).toHaveLength(4)
  expect(issues.filter(({ code }) => code === "date-invalid")).toMatchObject([
    { path: ["row", 3, "properties", "date"], found: '"some day"', severity: "warning" },
    { path: ["row", 4, "properties", "date"], found: '"42960"' },
  ])
})

test("a last day that cannot be read is told: the span would have no end", async () => {
  const text = collection(polygon(0, 0, { actor: "a", valid_from: "2017-01-01", valid_to: "spring" }))
  const { issues } = await read("map.geojson", text)
  expect(issues).toMatchObject([{ code: "date-invalid", path: ["features", 0, "properties", "valid_to"] }])
})

test("a place of several positions stands for each of them", async () => {
  const csv = 'wkt,holder\n"MULTIPOINT((38 34),(39 34))",a\nPOINT(38.5 34),b\n'
  const { maps, values } = await read("places.csv", csv)
  expect(maps[0]!.actors.toSorted()).toEqual(["a", "b"])
  expect(values[0]!.features[0]!.properties).toMatchObject({ actor: "a", places: 2 })
})

test("places that two hold are told up to a hundred, and the rest counted", async () => {
  const rows = Array.from({ length: 150 }, (_, i) => `${30 + i / 100},34,a\n${30 + i / 100},34,b\n`)
  const { issues } = await read("places.csv", `lon,lat,holder\n${rows.join("")}`)
  expect(issues.filter(({ code }) => code === "place-held-twice")).toHaveLength(100)
  expect(issues).toContainEqual(expect.objectContaining({ code: "more-warnings", found: 50 }))
})

test("GeoJSON lines: a document over many lines is read whole under their name", async () => {
  const { maps, codes } = await read(
    "map_2017-08-13.geojsonl",
    JSON.stringify(JSON.parse(collection(polygon(0, 0, { actor: "a" }))), null, 2),
  )
  expect(maps).toMatchObject([{ date: "2017-08-13", actors: ["a"] }])
  expect(codes).toEqual([])
})

test("GeoJSON lines under the name of GeoJSON: the message says how to read them", async () => {
  const line = JSON.stringify(polygon(0, 0, { actor: "a" }))
  const { issues } = await read("map.geojson", `${line}\n${line}\n`)
  expect(issues).toMatchObject([{ code: "json-syntax" }])
  expect(issues[0]!.message).toContain("name the file .geojsonl if each line is a feature")
})

test("QGIS in Web Mercator: the system is named, and where the metres would lie", async () => {
  // Palmyra, 34.55 N 38.27 E, by the formulas of EPSG's guidance note 7-2, section 3.2.1 (spherical, radius 6,378,137 m).
  const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::3857" } }
  const ring = [
    [4260197, 4102895],
    [4270197, 4102895],
    [4270197, 4112895],
    [4260197, 4102895],
  ]
  const feature = { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } }
  const { issues } = await read("map.geojson", JSON.stringify({ type: "FeatureCollection", crs, features: [feature] }))
  expect(issues.map(({ code }) => code)).toEqual(["crs-not-wgs84", "position-out-of-range"])
  expect(issues[0]!.message).toContain("ogr2ogr -s_srs EPSG:3857 -t_srs EPSG:4326")
  expect(issues[1]!.message).toMatch(
    /look like metres .*\(EPSG:3857\), this one is longitude 38\.27, latitude 34\.55\./,
  )
})

test("metres of UTM in a table are told as metres, though they are no Web Mercator of that place", async () => {
  const { issues } = await read("places.csv", "x,y,holder\n433000,3823000,gov\n")
  expect(issues[0]).toMatchObject({ code: "position-out-of-range", path: ["row", 2, "geometry", "coordinates"] })
  expect(issues[0]!.message).toContain("metres of a projection")
})

test("CSV: a column that is named as the actor is the actor, of points and of areas, and nothing is told against it", async () => {
  const options = { actorProperty: "who" }
  const points = await read("2017-08-13.csv", "lon,lat,actor,who\n38,34,x,a\n39,34,y,b\n", options)
  expect([points.maps[0]!.actors.toSorted(), points.codes]).toEqual([["a", "b"], ["areas-made-of-places"]])
  const areas = await read("a.csv", 'wkt,who\n"POLYGON((38 34,39 34,39 35,38 34))",a\n', options)
  expect([areas.maps[0]!.actors, areas.codes]).toEqual([["a"], []])
})

test("CSV: a column that is not there is told, with those that are, and the usual one counts", async () => {
  const { maps, issues } = await read("a.csv", "lon,lat,holder,note\n38,34,a,n\n", { actorProperty: "who" })
  expect(maps[0]!.actors).toEqual(["a"])
  expect(issues[0]).toMatchObject({ code: "actor-missing", found: ["actor", "note"] })
  expect(issues[0]!.message).toMatch(/no place has a property "who"; they have "actor", "note", and "actor" counts/)
})

test("CSV: a table of places without holders says that no areas are drawn, and which headings it has", async () => {
  const { issues } = await read("a.csv", "lon,lat,who rules\n38,34,a\n")
  expect(issues).toMatchObject([{ code: "actor-missing", found: ["lon", "lat", "who rules"] }])
  expect(issues[0]!.message).toContain("--actor-property")
})

test("days that may be read in two ways are counted", async () => {
  const csv = "lon,lat,holder,date\n38,34,a,03/04/2017\n39,34,b,03/04/2017\n40,34,b,03/04/2017\n"
  const { issues } = await read("a.csv", csv)
  expect(issues.filter(({ code }) => code === "date-ambiguous")).toHaveLength(1)
  expect(issues[0]!.message).toContain("and 2 more here likewise")
})
