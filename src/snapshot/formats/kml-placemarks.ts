import type { Folder, Root } from "@tmcw/togeojson"
import type { Document, Element, Node } from "@xmldom/xmldom"
import type { Feature, Geometry } from "geojson"
import { kmlGeometry } from "./kml-geometry.js"
import { takeKmlTypes, typedKmlValue } from "./kml-types.js"
import { isUnsafeName } from "./unsafe-names.js"

/** A placemark as a feature, and what of its drawing could not be taken. */
export interface KmlPlacemark {
  readonly feature: Feature<Geometry | null>
  /** Elements of its geometry that are no point, line or area. */
  readonly others: readonly string[]
  /** Names of its fields that are left out. */
  readonly unsafe: readonly string[]
}

/**
 * All placemarks of a KML document, in the order of the file, those that draw nothing too.
 *
 * Properties and styles are read by togeojson. It passes over what it cannot read in coordinates, and takes hours over a
 * million blanks among them, so these are read by {@link kmlGeometry} and it sees none.
 *
 * @param document - Its coordinates, and the types of its fields, are taken out of it.
 */
export async function kmlPlacemarks(document: Document): Promise<readonly KmlPlacemark[]> {
  const { kmlWithFolders } = await import("@tmcw/togeojson")
  const types = takeKmlTypes(document)
  const elements = Array.from(document.getElementsByTagName("Placemark"))
  const drawn = elements.map(kmlGeometry)
  for (const name of ["coordinates", "coord"]) {
    for (const element of Array.from(document.getElementsByTagNameNS("*", name))) element.textContent = ""
  }
  const times = new FolderTimes()
  return placemarksIn(kmlWithFolders(document), null).map(({ placemark, folder }, i) => {
    const { geometry, others } = drawn[i]!
    const properties = { ...times.of(elements[i]!), ...placemark.properties }
    const unsafe = Object.keys(properties).filter(isUnsafeName)
    return { feature: featureOf({ ...placemark, properties, geometry }, folder, types), others, unsafe }
  })
}

interface InFolder {
  readonly placemark: Feature<Geometry | null>
  readonly folder: string | null
}

function placemarksIn({ children }: Root | Folder, folder: string | null): InFolder[] {
  return children.flatMap((child) => {
    if (child.type === "folder") return placemarksIn(child, textOf(child.meta["name"]) ?? folder)
    const type: unknown = child.properties?.["@geometry-type"]
    return type === "groundoverlay" || type === "networklink" ? [] : [{ placemark: child, folder }]
  })
}

/** A colour or a width that cannot be read is NaN in the reader's hands, and no property here. */
function featureOf(
  { id, geometry, properties }: Feature<Geometry | null>,
  folder: string | null,
  types: ReadonlyMap<string, string>,
): Feature<Geometry | null> {
  const kept = Object.entries(properties ?? {})
    .filter(([key, value]) => !isUnsafeName(key) && !Number.isNaN(value))
    .map(([key, value]: [string, unknown]) => [key, typedKmlValue(plain(key, value), types.get(key))] as const)
  return {
    type: "Feature",
    ...(id === undefined ? {} : { id }),
    properties: Object.fromEntries(folder === null ? kept : [["folder", folder] as const, ...kept]),
    geometry,
  }
}

/** Times of folders, which hold for all in them that has none of its own. */
class FolderTimes {
  /** By element, its own or that of what it stands in; looked up once for each, however many stand in it. */
  private readonly known = new Map<Node, Record<string, unknown>>()

  /** The time of the nearest folder that has one; nothing where the placemark has its own. */
  of(placemark: Element): Record<string, unknown> {
    return ownTime(placemark) === null && placemark.parentNode ? this.at(placemark.parentNode) : {}
  }

  private at(node: Node): Record<string, unknown> {
    let time = this.known.get(node)
    if (time === undefined) {
      time = ownTime(node) ?? (node.parentNode ? this.at(node.parentNode) : {})
      this.known.set(node, time)
    }
    return time
  }
}

function ownTime(node: Node): Record<string, unknown> | null {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const element = child as Element
    if (element.localName === "TimeStamp") return { timestamp: textIn(element, "when") }
    if (element.localName === "TimeSpan") {
      return { timespan: { begin: textIn(element, "begin"), end: textIn(element, "end") } }
    }
  }
  return null
}

function textIn(element: Element, name: string): string {
  return element.getElementsByTagNameNS("*", name)[0]?.textContent ?? ""
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null)

/** The reader wraps a description with markup in an object, to be told from text; here all is text. */
function plain(key: string, value: unknown): unknown {
  return key === "description" && typeof value === "object" && value !== null
    ? (value as { value?: unknown }).value
    : value
}
