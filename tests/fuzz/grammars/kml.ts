import fc from "fast-check"
import { coordinate } from "../../support/broken-geojson.js"

/** Texts that mean something to a reader of XML, and some that mean harm. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("gov", "is", "contested", "2017-08-13", "#a", "ff0000ff", "آب 13 2017") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "__proto__",
      "&lt;b&gt;",
      "&bogus;",
      "&#0;",
      "&#xD800;",
      "&",
      "<![CDATA[<script>alert(1)</script>]]>",
      "<!-- x -->",
      "<?php ?>",
      "]]>",
      "\u202E",
      "",
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
)

const tuple = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(coordinate, coordinate).map((pair) => pair.join(",")) },
  { weight: 3, arbitrary: fc.tuple(coordinate, coordinate, coordinate).map((three) => three.join(",")) },
  { weight: 1, arbitrary: fc.constantFrom("", ",", "1", "a,b", "1,,2", "1;2", "NaN,Infinity", "1, 2", "٣٥,٣٨") },
)
const coordinates = fc
  .tuple(fc.array(tuple, { maxLength: 8 }), fc.boolean(), fc.constantFrom(" ", " ", "\n", "\t", ""))
  .map(([run, isClosed, between]) => element("coordinates", (isClosed ? [...run, run[0] ?? ""] : run).join(between)))

/** An element, as it is written when nothing goes wrong. */
function element(name: string, inside: string, attributes = ""): string {
  return inside === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`
}

/** Now and then an element without its end, under another name, or twice. */
const brokenElement = (
  name: string,
  inside: fc.Arbitrary<string>,
  attributes: fc.Arbitrary<string> = fc.constant(""),
): fc.Arbitrary<string> =>
  fc.tuple(inside, attributes, fc.nat(120)).map(([own, with_, luck]) => {
    const whole = element(name, own, with_)
    if (luck === 0) return `<${name}>${own}`
    if (luck === 1) return `${own}</${name}>`
    if (luck === 2) return element(name.toUpperCase(), own, with_)
    if (luck === 3) return `${whole}${whole}`
    if (luck === 4) return element(`gx:${name}`, own, with_)
    return whole
  })

const all = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((each) => each.join(""))
const some = (part: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(part, { maxLength }).map((parts) => parts.join(""))
const maybe = (part: fc.Arbitrary<string>): fc.Arbitrary<string> => some(part, 1)

const ring = brokenElement("LinearRing", coordinates)
const polygon = brokenElement(
  "Polygon",
  all(
    maybe(fc.constantFrom("<altitudeMode>absolute</altitudeMode>", "<extrude>1</extrude>")),
    brokenElement("outerBoundaryIs", ring),
    some(brokenElement("innerBoundaryIs", ring), 2),
  ),
)
const geometry = fc.letrec<{ geometry: string }>((tie) => ({
  geometry: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 8, arbitrary: polygon },
    { weight: 1, arbitrary: brokenElement("Point", coordinates) },
    { weight: 1, arbitrary: brokenElement("LineString", coordinates) },
    { weight: 1, arbitrary: ring },
    {
      weight: 1,
      arbitrary: fc.constantFrom("<Model/>", "<gx:Track><when>2017</when><gx:coord>1 2 3</gx:coord></gx:Track>"),
    },
    { weight: 2, arbitrary: brokenElement("MultiGeometry", some(tie("geometry"), 3)) },
  ),
})).geometry

const attribute = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: text.map((value) => ` ${name}="${value.replaceAll(/[<"]/g, "")}"`) },
    { weight: 1, arbitrary: fc.constantFrom("", ` ${name}=`, ` ${name}=1`, ` ${name}="a" ${name}="b"`) },
  )
const data = brokenElement("Data", brokenElement("value", text), attribute("name"))
const about = fc.oneof(
  brokenElement("name", text),
  brokenElement("description", text),
  brokenElement("styleUrl", text),
  brokenElement("TimeStamp", brokenElement("when", text)),
  brokenElement("TimeSpan", all(brokenElement("begin", text), maybe(brokenElement("end", text)))),
  brokenElement("ExtendedData", some(data, 3)),
  brokenElement(
    "Style",
    all(
      brokenElement("LineStyle", brokenElement("color", text)),
      maybe(brokenElement("PolyStyle", brokenElement("color", text))),
    ),
    attribute("id"),
  ),
  fc.constantFrom("<visibility>0</visibility>", "<Snippet/>", "<Region/>", "<atom:link href='a'/>"),
)
const placemark = brokenElement("Placemark", all(some(about, 3), maybe(geometry)), attribute("id"))

const container = fc.letrec<{ container: string }>((tie) => ({
  container: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 10, arbitrary: placemark },
    {
      weight: 3,
      arbitrary: brokenElement("Folder", all(maybe(brokenElement("name", text)), some(tie("container"), 3))),
    },
    { weight: 1, arbitrary: brokenElement("Document", some(tie("container"), 3)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "<NetworkLink><Link><href>http://127.0.0.1/a.kml</href></Link></NetworkLink>",
        "<GroundOverlay><LatLonBox><north>1</north><south>0</south><east>1</east><west>0</west></LatLonBox></GroundOverlay>",
        '<StyleMap id="a"><Pair><key>normal</key><styleUrl>#a</styleUrl></Pair></StyleMap>',
        "<Schema id='s'><SimpleField name='__proto__' type='string'/></Schema>",
      ),
    },
  ),
})).container

/** KML by its grammar, with faults strewn in. */
export const brokenKml: fc.Arbitrary<string> = all(
  fc.oneof(
    {
      weight: 20,
      arbitrary: fc.constantFrom("", '<?xml version="1.0" encoding="UTF-8"?>\n', "\uFEFF", "<!-- a -->\n"),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<!DOCTYPE kml [<!ENTITY a "b">]>',
        '<?xml version="1.0" encoding="x-nonsense"?>',
        '<?xml version="9"?>',
        "x",
      ),
    },
  ),
  brokenElement(
    "kml",
    brokenElement("Document", some(container, 4)),
    fc.constantFrom(' xmlns="http://www.opengis.net/kml/2.2"', "", ' xmlns:gx="http://www.google.com/kml/ext/2.2"'),
  ),
)

/** Pieces that break KML where they land. */
export const KML_SPLINTERS = [
  "<",
  ">",
  "/>",
  "</",
  '"',
  "&",
  "&amp;",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<Placemark>",
  "</Polygon>",
  "<innerBoundaryIs>",
  "<coordinates>",
  ",",
  " ",
  "1e999",
  "\u0000",
]
