import { kml } from "@tmcw/togeojson"
import { DOMParser } from "@xmldom/xmldom"
import type { FeatureCollection, MultiPolygon, Position } from "geojson"
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet"
import { feature } from "topojson-client"
import type { Topology } from "topojson-specification"
import { expect, test } from "vitest"
import { fromBuffer } from "yauzl"
import { areas } from "../../src/analysis/areas.js"
import type { Area } from "../../src/geometry/position.js"
import type { ControlMap } from "../../src/model/control-map.js"
import { controlMapOf } from "../../src/model/control-map-of.js"
import { importFile } from "../../src/snapshot/formats/import-file.js"
import { type ExportFormat, exportMap } from "../../src/view/export-map.js"
import { mapOf } from "../support/corpus.js"
import { geometryByGeos } from "../support/geos.js"

const map = mapOf("2017-08-13")

/** Positions of every area, part by part: what a round trip must not change. */
const groundOf = ({ areas }: ControlMap) => Object.fromEntries([...areas].map(([actor, area]) => [actor, turned(area)]))

/** Each ring from its least position on: readers may begin a ring anywhere. */
const turned = (area: Area | Position[][][]) =>
  area.map((rings) =>
    rings.map((ring) => {
      const open = ring.slice(0, -1).map((position) => position.join(" "))
      const start = open.indexOf(open.toSorted()[0]!)
      return [...open.slice(start), ...open.slice(0, start)]
    }),
  )

async function written(format: ExportFormat): Promise<Uint8Array> {
  const { content } = await exportMap(map, format)
  return typeof content === "string" ? new TextEncoder().encode(content) : content
}

test.each(["geojson", "geojson-lines", "kml", "kmz", "wkt-csv", "topojson"] as const)(
  "%s comes back with every position of every area, and its date",
  async (format) => {
    const { maps, issues } = await importFile("map", await written(format), { format })
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([])
    expect(maps).toHaveLength(1)
    const back = controlMapOf(maps[0]!.value, { date: maps[0]!.date })
    expect(back.date).toBe("2017-08-13")
    expect(groundOf(back)).toEqual(groundOf(map))
  },
)

test.each(["geojson", "topojson"] as const)("%s keeps claims, sources, basis, fronts and places", async (format) => {
  const { maps } = await importFile("map", await written(format), { format })
  const back = controlMapOf(maps[0]!.value)
  expect(back.claims).toEqual(map.claims)
  expect(back.attribution).toEqual(map.attribution)
  expect(back.fronts).toEqual(map.fronts)
  expect(back.places).toEqual(map.places)
})

test("KML: togeojson reads names, the colours of actors, the day and the basis of a front", async () => {
  const { content, issues } = await exportMap(map, "kml")
  const { features } = kml(new DOMParser().parseFromString(content as string, "text/xml"))
  expect(features.find(({ properties }) => properties?.["actor"] === "gov")!.properties).toMatchObject({
    name: "Syrian government",
    fill: "#d1343b",
    "fill-opacity": 0.6,
    stroke: "#d1343b",
    timestamp: "2017-08-13",
  })
  const front = features.find(({ properties }) => properties?.["kind"] === "front")!
  expect(front.properties).toMatchObject({ basis: map.fronts[0]!.basis, claims: JSON.stringify(map.fronts[0]!.claims) })
  expect(issues).toMatchObject([
    { code: "export-loses", found: ["claims", "reports", "the theatre", "patterns of actors"] },
  ])
})

test("KMZ: yauzl finds one entry, doc.kml, and the same map gives the same bytes", async () => {
  const bytes = await written("kmz")
  expect(await written("kmz")).toEqual(bytes)
  const names = await new Promise<string[]>((resolve, reject) => {
    const found: string[] = []
    fromBuffer(Buffer.from(bytes), (error, zip) => {
      if (error) return reject(error)
      zip.on("entry", ({ fileName }: { fileName: string }) => found.push(fileName))
      zip.on("end", () => resolve(found))
    })
  })
  expect(names).toEqual(["doc.kml"])
})

test("TopoJSON: Bostock's reader gives the areas, and a border of two areas stands once", async () => {
  const { content } = await exportMap(map, "topojson")
  const topology = JSON.parse(content as string) as Topology
  expect(topology.transform).toBeUndefined()
  const { features } = feature(topology, topology.objects["map"]!) as unknown as FeatureCollection
  const gov = features.find(({ id }) => id === "area:gov")!
  expect(turned((gov.geometry as MultiPolygon).coordinates)).toEqual(turned(map.areas.get("gov")!))
  const stored = topology.arcs.reduce((sum, arc) => sum + arc.length, 0)
  const drawn = [...map.areas.values()].flat(2).reduce((sum, ring) => sum + ring.length, 0)
  expect(stored).toBeLessThan(drawn)
})

test("WKT: GEOS reads each geometry as it was", async () => {
  const { content } = await exportMap(map, "wkt-csv")
  const row = (content as string).split("\r\n").find((line) => line.startsWith("area:gov,"))!
  const wkt = /"?(MULTIPOLYGON .*?)"?$/.exec(row)![1]!
  expect(geometryByGeos(wkt)).toEqual({ type: "MultiPolygon", coordinates: map.areas.get("gov") })
})

test("CSV: a row for each actor, with the numbers that `areas` gives", async () => {
  const { content, issues } = await exportMap(map, "csv")
  const [head, ...rows] = (content as string).trim().split("\r\n")
  expect(head).toBe("date,actor,name_en,name_ar,square_metres,square_metres_low,square_metres_high,parts,holes")
  const measured = areas(map).areas
  expect(rows).toHaveLength(measured.length)
  for (const [i, { actor, squareMetres, parts, holes }] of measured.entries()) {
    const cells = rows[i]!.split(",")
    expect(cells.slice(0, 2)).toEqual(["2017-08-13", actor])
    expect(cells.slice(4).map(Number)).toEqual([squareMetres.value, squareMetres.low, squareMetres.high, parts, holes])
  }
  expect(issues.map(({ code }) => code)).toEqual(["export-loses"])
})

test("GeoParquet: hyparquet reads the rows, GEOS the geometry, and the metadata are those of version 1.1", async () => {
  const bytes = await written("geoparquet")
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const { key_value_metadata: members } = await parquetMetadataAsync(file)
  const member = (name: string): unknown => JSON.parse(members!.find(({ key }) => key === name)!.value!)
  expect(member("geo")).toMatchObject({
    version: "1.1.0",
    primary_column: "geometry",
    columns: {
      geometry: {
        encoding: "WKB",
        geometry_types: ["LineString", "MultiPolygon", "Point", "Polygon"],
        crs: { id: { authority: "OGC", code: "CRS84" } },
        edges: "spherical",
        orientation: "counterclockwise",
      },
    },
  })
  expect(member("frontline")).toMatchObject([{ format: "frontline-snapshot", date: "2017-08-13" }])
  const rows = await parquetReadObjects({ file, utf8: false, geoparquet: false })
  const gov = rows.find(({ id }) => id === "area:gov")!
  expect(gov).toMatchObject({ kind: "area", actor: "gov", date: "2017-08-13", name: "Syrian government" })
  expect(geometryByGeos(gov["geometry"] as Uint8Array)).toEqual({
    type: "MultiPolygon",
    coordinates: map.areas.get("gov"),
  })
  const bbox = (member("geo") as { columns: { geometry: { bbox: number[] } } }).columns.geometry.bbox
  const positions = [...map.areas.values()].flat(3)
  expect(bbox).toEqual([
    Math.min(...positions.map(([x]) => x)),
    Math.min(...positions.map(([, y]) => y)),
    Math.max(...positions.map(([x]) => x)),
    Math.max(...positions.map(([, y]) => y)),
  ])
})

test("GeoParquet: rings of either orientation go out as the metadata say", async () => {
  const ring = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ]
  const clockwise = controlMapOf({ type: "Polygon", coordinates: [ring] })
  const { content } = await exportMap(clockwise, "geoparquet")
  const bytes = content as Uint8Array
  const rows = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer, geoparquet: false, utf8: false })
  expect(geometryByGeos(rows[0]!["geometry"] as Uint8Array)).toEqual({
    type: "MultiPolygon",
    coordinates: [[ring.toReversed()]],
  })
})

test("features of a file go out with their names where they are given", async () => {
  const { maps } = await importFile(
    "m.geojson",
    '{"type":"Feature","properties":{"actor":"a","name":"Hill 9"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}',
  )
  const { content } = await exportMap(controlMapOf(maps[0]!.value), "kml", { value: maps[0]!.value })
  expect(content).toContain("<name>Hill 9</name>")
})

test("a format that is none is refused at once", async () => {
  await expect(exportMap(map, "shp" as ExportFormat)).rejects.toThrow(RangeError)
})

const NOTES: FeatureCollection = {
  type: "FeatureCollection",
  features: [
    { type: "Feature", properties: { name: "no place", note: "x" }, geometry: null as never },
    {
      type: "Feature",
      properties: { name: { en: "Palmyra", ar: "تدمر" } },
      geometry: { type: "Point", coordinates: [38.28, 34.55, 400] },
    },
  ],
}

test.each(["geojson", "geojson-lines", "kml", "kmz", "wkt-csv", "topojson"] as const)(
  "%s keeps a feature without geometry, and a name in both languages",
  async (format) => {
    const { content } = await exportMap(map, format, { value: NOTES })
    const file = typeof content === "string" ? new TextEncoder().encode(content) : content
    const { maps, issues } = await importFile("map", file, { format })
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([])
    const { features } = maps[0]!.value
    expect(features.map(({ geometry }) => geometry?.type ?? null)).toEqual([null, "Point"])
    expect(features[0]!.properties).toMatchObject({ name: "no place" })
    expect(JSON.stringify(features[1]!.properties)).toContain("تدمر")
  },
)

test("GeoParquet keeps them too, and says that its points have heights", async () => {
  const { content } = await exportMap(map, "geoparquet", { value: NOTES })
  const bytes = content as Uint8Array
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const rows = await parquetReadObjects({ file, utf8: false, geoparquet: false })
  expect(rows.map(({ name, geometry }) => [name, geometry === null || geometry === undefined])).toEqual([
    ["no place", true],
    ["Palmyra", false],
  ])
  expect(rows[1]!["properties"]).toContain("تدمر")
  const { key_value_metadata: members } = await parquetMetadataAsync(file)
  const geo = JSON.parse(members!.find(({ key }) => key === "geo")!.value!) as {
    columns: { geometry: { geometry_types: string[] } }
  }
  expect(geo.columns.geometry.geometry_types).toEqual(["Point Z"])
})

test("KML says that it leaves heights out", async () => {
  const { issues } = await exportMap(map, "kml", { value: NOTES })
  expect(issues).toMatchObject([{ code: "export-loses", found: ["heights"] }])
})
