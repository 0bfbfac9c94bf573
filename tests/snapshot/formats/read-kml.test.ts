import type { Feature } from "geojson"
import { expect, test } from "vitest"
import { readKml } from "../../../src/snapshot/formats/read-kml.js"

const kml = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2" xmlns:kml="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`
const ring = (coordinates: string): string => `<LinearRing><coordinates>${coordinates}</coordinates></LinearRing>`
const outer = (coordinates: string): string => `<outerBoundaryIs>${ring(coordinates)}</outerBoundaryIs>`
const inner = (coordinates: string): string => `<innerBoundaryIs>${ring(coordinates)}</innerBoundaryIs>`
const SQUARE = "38,34 39,34 39,35 38,35 38,34"
const HOLE = "38.4,34.4 38.4,34.6 38.6,34.6 38.6,34.4 38.4,34.4"

async function read(inside: string) {
  const { all, value, issues } = await readKml(kml(inside))
  const geometries = all!.features.map(({ geometry }) => geometry as Feature["geometry"] | null)
  return { all: all!, geometries, sound: value!.features, issues }
}

test.each([
  ["a point without numbers", "<Point/>", "position-not-finite", []],
  ["a point of one number", "<Point><coordinates>38</coordinates></Point>", "position-not-finite", [38]],
  [
    "a point of words",
    "<Point><coordinates>east,north</coordinates></Point>",
    "position-not-finite",
    ["east", "north"],
  ],
  [
    "two points in one",
    "<Point><coordinates>38,34 39,35</coordinates></Point>",
    "position-not-finite",
    ["38,34 39,35"],
  ],
  ["decimal commas", "<Point><coordinates>38,5,34,25</coordinates></Point>", "position-not-finite", ["38,5,34,25"]],
  [
    "a latitude left out, so that the height would stand for it",
    "<Point><coordinates>38,,250</coordinates></Point>",
    "position-not-finite",
    [38, ""],
  ],
  ["a line of one position", "<LineString><coordinates>38,34</coordinates></LineString>", "line-too-short", 1],
  ["a line without any", "<LineString><coordinates/></LineString>", "line-too-short", 0],
  ["a polygon without a boundary", "<Polygon/>", "polygon-empty", 0],
  ["one that has only a hole, which would become its ground", `<Polygon>${inner(HOLE)}</Polygon>`, "ring-too-short", 0],
  [
    "an outer boundary of three positions beside a sound hole",
    `<Polygon>${outer("38,34 39,34 38,34")}${inner(HOLE)}</Polygon>`,
    "ring-too-short",
    3,
  ],
  ["a ring that is left open", `<Polygon>${outer("38,34 39,34 39,35 38,35")}</Polygon>`, "ring-not-closed", 111],
  [
    "a track with a broken place",
    "<gx:Track><gx:coord>38 34 0</gx:coord><gx:coord>38 x 0</gx:coord></gx:Track>",
    "position-not-finite",
    [38, "x"],
  ],
])("%s: told with the placemark's number and name, and left out", async (_, drawing, code, found) => {
  const { sound, issues } = await read(
    `<Placemark><Point><coordinates>40,35</coordinates></Point></Placemark><Placemark><name>Palmyra</name>${drawing}</Placemark>`,
  )
  expect(sound).toHaveLength(1)
  expect(issues[0]).toMatchObject({ code, severity: "error" })
  expect(issues[0]!.path.slice(0, 2)).toEqual(["Placemark", 1])
  if (code === "ring-not-closed") expect(Math.round(issues[0]!.found as number) / 1000).toBeCloseTo(found as number, 0)
  else expect(issues[0]!.found).toEqual(found)
  expect(issues[0]!.message).toMatch(/^Placemark\[1\]\S* \("Palmyra"\) .*\. [A-Z].*\.$/)
})

test("one broken part costs its placemark, never another; a broken position is where it stands in the file", async () => {
  const parts = [SQUARE, "40,34 41,34 x,35 40,35 40,34"].map((each) => `<Polygon>${outer(each)}</Polygon>`).join("")
  const { sound, issues, geometries } = await read(
    `<Placemark><MultiGeometry>${parts}</MultiGeometry></Placemark><Placemark><Polygon>${outer(SQUARE)}</Polygon></Placemark>`,
  )
  expect(geometries.map((geometry) => geometry?.type)).toEqual(["MultiPolygon", "Polygon"])
  expect(sound).toHaveLength(1)
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ["position-not-finite", ["Placemark", 0, "geometry", "coordinates", 1, 0, 2]],
  ])
})

test("blanks beside commas, heights, tabs and line breaks are read as Google Earth reads them", async () => {
  const { geometries, issues } = await read(
    `<Placemark><LineString><coordinates>\n\t38.5, 34.25, 0\n\t+39.5 ,35e0,NaN 40,36,</coordinates></LineString></Placemark>`,
  )
  expect(geometries).toEqual([
    {
      type: "LineString",
      coordinates: [
        [38.5, 34.25],
        [39.5, 35],
        [40, 36],
      ],
    },
  ])
  expect(issues).toEqual([])
})

test("a million blanks between coordinates take no time that grows with their square", async () => {
  const start = performance.now()
  await read(
    `<Placemark><LineString><coordinates>38,34${" ".repeat(1_000_000)}39,35</coordinates></LineString></Placemark>`,
  )
  expect(performance.now() - start).toBeLessThan(1000)
})

test("holes, several outer boundaries and mixed collections keep all that they have", async () => {
  const { geometries } = await read(
    `<Placemark><Polygon>${outer(SQUARE)}${inner(HOLE)}${outer("40,34 41,34 41,35 40,34")}</Polygon></Placemark>
     <Placemark><MultiGeometry><Point><coordinates>38,34</coordinates></Point><MultiGeometry><Point><coordinates>39,35</coordinates></Point></MultiGeometry></MultiGeometry></Placemark>
     <Placemark><MultiGeometry><Point><coordinates>38,34</coordinates></Point><Polygon>${outer(SQUARE)}</Polygon></MultiGeometry></Placemark>
     <Placemark><name>nothing drawn</name></Placemark>`,
  )
  expect(geometries).toMatchObject([
    { type: "MultiPolygon", coordinates: { length: 2, 0: { length: 2 }, 1: { length: 1 } } },
    {
      type: "MultiPoint",
      coordinates: [
        [38, 34],
        [39, 35],
      ],
    },
    { type: "GeometryCollection", geometries: [{ type: "Point" }, { type: "Polygon" }] },
    null,
  ])
})

test("a model is told and passed over; what is drawn beside it is kept", async () => {
  const { geometries, issues } = await read(
    "<Placemark><name>tower</name><MultiGeometry><Model><Location/></Model><Point><coordinates>38,34</coordinates></Point></MultiGeometry></Placemark>",
  )
  expect(geometries).toEqual([{ type: "Point", coordinates: [38, 34] }])
  expect(issues).toMatchObject([{ code: "kml-geometry", path: ["Placemark", 0], found: ["Model"] }])
  expect(issues[0]!.message).toContain('("tower")')
})

test("styles that are not in the file are told, those of Google Earth's web version are found", async () => {
  const place = (style: string): string =>
    `<Placemark><styleUrl>${style}</styleUrl><Polygon>${outer(SQUARE)}</Polygon></Placemark>`
  const cascading = `<gx:CascadingStyle kml:id="c1"><Style><PolyStyle><color>ff0000ff</color></PolyStyle></Style></gx:CascadingStyle><StyleMap id="m1"><Pair><key>normal</key><styleUrl>#c1</styleUrl></Pair></StyleMap>`
  const { all, issues } = await read(
    `${cascading}${place("#m1")}${place("#gone")}${place("http://198.51.100.1/styles.kml#red")}`,
  )
  expect(all.features[0]!.properties).toMatchObject({ fill: "#ff0000" })
  expect(issues).toMatchObject([
    { code: "kml-style-missing", severity: "warning", found: ["#gone", "http://198.51.100.1/styles.kml#red"] },
  ])
  expect(issues[0]!.message).toMatch(/^2 placemarks /)
})

test("fields have the types of their schema where their values fit, and are text where they do not", async () => {
  const fields = { held: "bool", lost: "bool", troops: "int", none: "int", odd: "double", note: "string" }
  const schema = Object.entries(fields).map(([name, type]) => `<SimpleField name="${name}" type="${type}"/>`)
  const values = { held: "1", lost: "false", troops: "250", none: "", odd: "about 3", note: "7" }
  const data = Object.entries(values).map(([name, value]) => `<SimpleData name="${name}">${value}</SimpleData>`)
  const { all } = await read(
    `<Schema id="s">${schema.join("")}</Schema><Placemark><ExtendedData><SchemaData schemaUrl="#s">${data.join("")}</SchemaData></ExtendedData></Placemark>`,
  )
  expect(all.features[0]!.properties).toEqual({
    held: true,
    lost: false,
    troops: 250,
    none: "",
    odd: "about 3",
    note: "7",
  })
})

test("the time of a folder holds for what has none of its own", async () => {
  const { all } = await read(
    `<Folder><TimeSpan><begin>2017-08-01</begin><end>2017-08-31</end></TimeSpan><Placemark/><Folder><Placemark><TimeStamp><when>2017-08-13</when></TimeStamp></Placemark></Folder></Folder><Placemark/>`,
  )
  expect(all.features.map(({ properties }) => properties)).toEqual([
    { timespan: { begin: "2017-08-01", end: "2017-08-31" } },
    { timestamp: "2017-08-13" },
    {},
  ])
})

test("elements with the namespace's prefix are read as those without, and text stays as it is", async () => {
  const text = `<k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Document><k:Placemark><k:name>A</k:name><k:description><![CDATA[<k:b>x</k:b>]]></k:description><k:Point><k:coordinates>38,34</k:coordinates></k:Point></k:Placemark></k:Document></k:kml>`
  const { value, issues } = await readKml(text)
  expect(issues).toEqual([])
  expect(value!.features).toMatchObject([
    {
      properties: { name: "A", description: "<k:b>x</k:b>" },
      geometry: { type: "Point", coordinates: [38, 34] },
    },
  ])
})
