import { expect, test } from "vitest"
import { controlMapOf } from "../../src/model/control-map-of.js"
import { validateFile } from "../../src/model/validate-file.js"
import { importFile } from "../../src/snapshot/formats/import-file.js"
import type { ImportOptions } from "../../src/snapshot/formats/imported.js"
import { corpus } from "../support/corpus.js"

const { actors, places } = corpus

/** What an analyst sees of a file: its maps with their parties, and what is said of it. */
async function opened(name: string, file: string | Uint8Array, options: ImportOptions = {}) {
  const { maps } = await importFile(name, file, { actors, places, ...options })
  const { issues } = await validateFile(name, file, { actors, places, ...options })
  return {
    days: maps.map(({ date }) => date),
    parties: [...(maps[0] ? controlMapOf(maps[0].value).areas.keys() : [])],
    features: maps[0]?.value.features ?? [],
    codes: issues.map(({ code }) => code),
    messages: issues.map(({ message }) => message),
    issues,
  }
}

const ring = (x: number, y: number): string =>
  `${x},${y},0 ${x + 1},${y},0 ${x + 1},${y + 1},0 ${x},${y + 1},0 ${x},${y},0`
const polygon = (x: number, y: number): string =>
  `<Polygon>\n<tessellate>1</tessellate>\n<outerBoundaryIs>\n<LinearRing>\n<coordinates>\n\t\t\t${ring(x, y)} \n</coordinates>\n</LinearRing>\n</outerBoundaryIs>\n</Polygon>`

const GOOGLE_EARTH = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2" xmlns:kml="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">
<Document>
	<name>Control 13.08.2017.kml</name>
	<Style id="s_red"><BalloonStyle><text><![CDATA[<b>$[name]</b><script>alert(1)</script>]]></text></BalloonStyle><LineStyle><color>ff0000ff</color></LineStyle><PolyStyle><color>7f3b34d1</color></PolyStyle></Style>
	<Style id="s_red_hl"><PolyStyle><color>7f3b34d1</color></PolyStyle></Style>
	<StyleMap id="m_red"><Pair><key>normal</key><styleUrl>#s_red</styleUrl></Pair><Pair><key>highlight</key><styleUrl>#s_red_hl</styleUrl></Pair></StyleMap>
	<Style id="s_black"><PolyStyle><color>ff333333</color></PolyStyle></Style>
	<Folder>
		<name>Homs</name><open>1</open>
		<Placemark>
			<name>Government</name><LookAt><longitude>38</longitude><latitude>34</latitude><gx:TimeStamp><when>2020-01-01</when></gx:TimeStamp></LookAt>
			<styleUrl>#m_red</styleUrl>
			${polygon(38, 34)}
		</Placemark>
		<Folder><name>Desert</name>
			<Placemark><name>ISIS</name><styleUrl>#s_black</styleUrl><MultiGeometry>${polygon(40, 34)}${polygon(42, 34)}</MultiGeometry></Placemark>
			<Placemark><name>Palmyra</name><Point><gx:drawOrder>1</gx:drawOrder><coordinates>38.28,34.55,0</coordinates></Point></Placemark>
		</Folder>
	</Folder>
	<gx:Tour><gx:Playlist><gx:FlyTo/></gx:Playlist></gx:Tour>
	<ScreenOverlay><name>legend</name></ScreenOverlay>
	<NetworkLink><name>live</name><Link><href>https://maps.invalid/live.kml</href></Link></NetworkLink>
</Document>
</kml>`

test("KML as Google Earth writes it: nested folders, style maps, balloons, tours, links and overlays", async () => {
  const { days, parties, codes, features } = await opened("Control 13.08.2017.kml", GOOGLE_EARTH)
  expect(days).toEqual(["2017-08-13"])
  expect(parties).toEqual(["gov", "is"])
  expect(codes.toSorted()).toEqual(["actor-from-colour", "kml-network-link", "kml-picture"])
  expect(features.map(({ properties }) => [properties?.["folder"], properties?.["name"]])).toEqual([
    ["Homs", "Government"],
    ["Desert", "ISIS"],
    ["Desert", "Palmyra"],
  ])
  expect(JSON.stringify(features)).not.toContain("script")
})

test("KML as My Maps writes it: a folder a layer, styles with dashes, fields and pictures in descriptions", async () => {
  const colour = (id: string, bgr: string): string =>
    `<Style id="poly-${id}-1200-77-normal"><PolyStyle><color>4d${bgr}</color></PolyStyle></Style><StyleMap id="poly-${id}-1200-77"><Pair><key>normal</key><styleUrl>#poly-${id}-1200-77-normal</styleUrl></Pair></StyleMap>`
  const held = (side: string, id: string, x: number): string =>
    `<Placemark><name>${side}</name><description><![CDATA[<img src="https://maps.invalid/a.png" height="200" width="auto" /><br><br>side: ${side}]]></description><styleUrl>#poly-${id}-1200-77</styleUrl><ExtendedData><Data name="side"><value>${side}</value></Data><Data name="gx_media_links"><value><![CDATA[https://maps.invalid/a.png]]></value></Data></ExtendedData>${polygon(x, 34)}</Placemark>`
  const kml = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Map</name>${colour("FF5252", "5252ff")}${colour("097138", "387109")}<Folder><name>Layer 1</name>${held("regime", "FF5252", 38)}${held("rebels", "097138", 40)}</Folder></Document></kml>`
  const bySide = await opened("2017-08-13.kml", kml, { actorProperty: "side" })
  expect([bySide.parties, bySide.codes]).toEqual([["regime", "rebels"], []])
  const byColour = await opened("2017-08-13.kml", kml)
  expect([byColour.parties, byColour.codes]).toEqual([["#ff5252", "#097138"], ["actor-from-colour"]])
})

test("GeoJSON with properties of its own: the message names those that it has", async () => {
  const area = (control: string, x: number): object => ({
    type: "Feature",
    properties: { OBJECTID: x, Control: control, Date_Str: "Aug 13", Shape__Area: 1.5 },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [x, 34],
          [x + 1, 34],
          [x + 1, 35],
          [x, 34],
        ],
      ],
    },
  })
  const text = JSON.stringify({
    type: "FeatureCollection",
    name: "assessed_control",
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } },
    features: [area("Regime", 38), area("ISIS", 40)],
  })
  const { codes, messages } = await opened("2017-08-13.geojson", text)
  expect(codes).toEqual(["actor-missing"])
  expect(messages[0]).toContain('They have "OBJECTID", "Control", "Date_Str", "Shape__Area".')
  expect((await opened("2017-08-13.geojson", text, { actorProperty: "Control" })).parties).toEqual(["Regime", "ISIS"])
})

test("a table as Excel saves it in Arabic: Windows-1256, semicolons, decimal commas, days first", async () => {
  const table =
    "الاسم;خط الطول;خط العرض;السيطرة;التاريخ\r\nتدمر;38,28;34,55;النظام;13/08/2017\r\nالسخنة;38,87;34,89;داعش;13/08/2017\r\n"
  const decoder = new TextDecoder("windows-1256")
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  const bytes = Uint8Array.from(table, (sign) => codes.get(sign)!)
  const made = await opened("places.csv", bytes)
  expect(made.days).toEqual(["2017-08-13"])
  expect(made.parties.toSorted()).toEqual(["النظام", "داعش"].toSorted())
  expect(made.codes.toSorted()).toEqual(["areas-made-of-places", "text-encoding"])
})

test("a table with positions in degrees, minutes and seconds, and a mark before its first heading", async () => {
  const { parties, codes, features } = await opened(
    "2017-08-13.csv",
    `\uFEFFplace,longitude,latitude,controlled by\nPalmyra,"38°16'48""E","34°33'00""N",gov\nal-Sukhnah,"38° 52.2' E","34° 53.4' N",is\n`,
  )
  expect(codes).toEqual(["areas-made-of-places"])
  expect(parties.toSorted()).toEqual(["gov", "is"])
  const points = features.flatMap(({ geometry }) => (geometry.type === "Point" ? [geometry.coordinates] : []))
  // 16′48″ are 0.28°, 33′ 0.55°, 52.2′ 0.87°, 53.4′ 0.89°.
  for (const [i, [x, y]] of [
    [38.28, 34.55],
    [38.87, 34.89],
  ].entries()) {
    expect(points[i]![0]).toBeCloseTo(x!, 12)
    expect(points[i]![1]).toBeCloseTo(y!, 12)
  }
})
