import type { Element } from "@xmldom/xmldom"
import type { Feature, Geometry, Position } from "geojson"
import type { Actor } from "../../report/actor.js"
import { hasHeights } from "./has-heights.js"
import {
  actorsById,
  exportLoses,
  featuresWithoutHead,
  headOfMap,
  type MapToWrite,
  nameOfFeature,
  type WrittenMap,
} from "./map-to-write.js"

const NAMESPACE = "http://www.opengis.net/kml/2.2"

/** Characters that XML 1.0 cannot hold, not even escaped. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** How opaque areas are drawn, as KML writes it: 60 %. */
const AREA_OPACITY = "99"

/**
 * A map as KML 2.2: a placemark for each feature, in the colour of its actor, with its date and all its properties.
 *
 * Every text goes out escaped. What is not text goes into extended data as JSON. The head of a snapshot, with its claims
 * and reports, has no place in KML; its attribution becomes the document's description.
 */
export async function writeKml(map: MapToWrite): Promise<WrittenMap> {
  const { DOMImplementation, XMLSerializer } = await import("@xmldom/xmldom")
  const xml = new DOMImplementation().createDocument(NAMESPACE, "kml", null)
  const add = (
    to: Element,
    name: string,
    text?: string,
    attributes: Readonly<Record<string, string>> = {},
  ): Element => {
    const element = xml.createElementNS(NAMESPACE, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    if (text !== undefined) element.appendChild(xml.createTextNode(text.replace(NOT_IN_XML, "\uFFFD")))
    to.appendChild(element)
    return element
  }
  const folder = add(xml.documentElement!, "Document")
  add(folder, "name", map.date === null ? "Control map" : `Control on ${map.date}`)
  const attribution = headOfMap(map)?.["attribution"]
  if (Array.isArray(attribution)) add(folder, "description", attribution.map(String).join("\n"))
  map.actors.forEach((actor, i) => addStyle(add, folder, actor, i))
  const styles = new Map<unknown, number>(map.actors.map(({ id }, i) => [id, i]))
  const actors = actorsById(map)
  for (const feature of featuresWithoutHead(map)) {
    const placemark = add(folder, "Placemark")
    addProperties(add, placemark, feature, nameOfFeature(feature, actors), map.date)
    const style = styles.get(feature.properties?.["actor"])
    if (style !== undefined) add(placemark, "styleUrl", `#actor-${style + 1}`)
    addData(add, placemark, feature)
    if (feature.geometry !== null) addGeometry(add, placemark, feature.geometry)
  }
  const text = new XMLSerializer().serializeToString(xml)
  return {
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`,
    issues: exportLoses("KML", [
      ...(headOfMap(map) ? (["claims", "reports", "the theatre", "patterns of actors"] as const) : []),
      ...(map.value.features.some(({ geometry }) => hasHeights(geometry)) ? (["heights"] as const) : []),
    ]),
  }
}

type Add = (to: Element, name: string, text?: string, attributes?: Readonly<Record<string, string>>) => Element

function addStyle(add: Add, to: Element, { colour }: Actor, i: number): void {
  const style = add(to, "Style", undefined, { id: `actor-${i + 1}` })
  add(add(style, "LineStyle"), "color", kmlColour(colour, "ff"))
  add(add(style, "PolyStyle"), "color", kmlColour(colour, AREA_OPACITY))
}

/** KML writes opacity first, then blue, green, red. */
function kmlColour(colour: string, opacity: string): string {
  const [, r, g, b] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? ["", "80", "80", "80"]
  return `${opacity}${b}${g}${r}`.toLowerCase()
}

function addProperties(add: Add, to: Element, { properties }: Feature, name: string, date: string | null): void {
  if (name !== "") add(to, "name", name)
  const description: unknown = properties?.["description"]
  if (typeof description === "string") add(to, "description", description)
  if (date !== null) add(add(to, "TimeStamp"), "when", date)
}

function addData(add: Add, to: Element, feature: Feature): void {
  const { description: _, name: own, timestamp: __, timespan: ___, ...rest } = feature.properties ?? {}
  const data = Object.entries({
    ...rest,
    ...(typeof own === "object" && own !== null ? { names: own as unknown } : {}),
    ...(feature.id === undefined ? {} : { id: feature.id }),
  })
  if (data.length === 0) return
  const extended = add(to, "ExtendedData")
  for (const [key, value] of data) {
    const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "")
    add(add(extended, "Data", undefined, { name: key.replace(NOT_IN_XML, "\uFFFD") }), "value", text)
  }
}

function addGeometry(add: Add, to: Element, geometry: Geometry): void {
  const line = (under: Element, positions: readonly Position[]): void => {
    add(under, "coordinates", positions.map(([longitude, latitude]) => `${longitude},${latitude}`).join(" "))
  }
  switch (geometry.type) {
    case "Point":
      line(add(to, "Point"), [geometry.coordinates])
      break
    case "LineString":
      line(add(to, "LineString"), geometry.coordinates)
      break
    case "Polygon": {
      const polygon = add(to, "Polygon")
      geometry.coordinates.forEach((ring, i) =>
        line(add(add(polygon, i === 0 ? "outerBoundaryIs" : "innerBoundaryIs"), "LinearRing"), ring),
      )
      break
    }
    case "GeometryCollection": {
      const parts = add(to, "MultiGeometry")
      for (const part of geometry.geometries) addGeometry(add, parts, part)
      break
    }
    case "MultiPoint":
    case "MultiLineString":
    case "MultiPolygon": {
      const parts = add(to, "MultiGeometry")
      const type = geometry.type.slice(5) as "Point"
      for (const coordinates of geometry.coordinates) addGeometry(add, parts, { type, coordinates } as Geometry)
      break
    }
  }
}
