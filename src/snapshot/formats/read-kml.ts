import type { Folder, Root } from "@tmcw/togeojson"
import type { Feature, Geometry, Position } from "geojson"
import type { Issue } from "../../report/issue.js"
import { makeIssue } from "../../report/make-issue.js"
import { checkedCollection } from "./checked-collection.js"
import type { ReadDocument } from "./imported.js"
import { unreadDocument } from "./unread-document.js"
import { xmlDocument } from "./xml-document.js"

/** Properties that would reach an object's prototype if anybody copied them carelessly. */
const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"])

/**
 * Placemarks of KML as features, each with its name, description, times, colours, extended data and `folder`.
 *
 * Links to other files are never followed and pictures laid on the ground are no areas; both are told. Descriptions are
 * plain text here, whatever markup they hold.
 */
export async function readKml(text: string): Promise<ReadDocument> {
  const { document, issues } = await xmlDocument(text)
  if (document === null) return unreadDocument(issues)
  const { kmlWithFolders } = await import("@tmcw/togeojson")
  const found = [...issues]
  const count = (name: string): number => document.getElementsByTagNameNS("*", name).length
  const links = count("NetworkLink")
  if (links > 0) found.push(passedOver("kml-network-link", links))
  const pictures = count("GroundOverlay") + count("PhotoOverlay") + count("ScreenOverlay")
  if (pictures > 0) found.push(passedOver("kml-picture", pictures))
  const numbers: number[] = []
  const features = placemarksIn(kmlWithFolders(document), null).flatMap(({ placemark, folder }, number) => {
    if (placemark.geometry === null) return []
    numbers.push(number)
    return [featureOf(placemark as Feature, folder)]
  })
  return checkedCollection({ type: "FeatureCollection", features }, (i) => ["Placemark", numbers[i] ?? 0], found)
}

interface Placemark {
  readonly placemark: Feature<Geometry | null>
  readonly folder: string | null
}

/** All placemarks in the order of the file, those without geometry too. */
function placemarksIn({ children }: Root | Folder, folder: string | null): Placemark[] {
  return children.flatMap((child) => {
    if (child.type === "folder") return placemarksIn(child, textOf(child.meta["name"]) ?? folder)
    const type: unknown = child.properties?.["@geometry-type"]
    return type === "groundoverlay" || type === "networklink" ? [] : [{ placemark: child, folder }]
  })
}

function featureOf({ id, geometry, properties }: Feature, folder: string | null): Feature {
  const kept = Object.entries(properties ?? {})
    .filter(([key]) => !UNSAFE_KEYS.has(key))
    .map(([key, value]) => [key, key === "description" ? descriptionText(value) : (value as unknown)] as const)
  return {
    type: "Feature",
    ...(id === undefined ? {} : { id }),
    properties: Object.fromEntries(folder === null ? kept : [["folder", folder] as const, ...kept]),
    geometry: flat(geometry),
  }
}

/** Without heights, and a collection of polygons as one MultiPolygon. */
function flat(geometry: Geometry): Geometry {
  if (geometry.type === "GeometryCollection") {
    const parts = geometry.geometries.map(flat)
    return parts.length > 0 && parts.every((part) => part.type === "Polygon")
      ? { type: "MultiPolygon", coordinates: parts.map(({ coordinates }) => coordinates) }
      : { ...geometry, geometries: parts }
  }
  return { type: geometry.type, coordinates: withoutHeight(geometry.coordinates) } as Geometry
}

type Nested = Position | readonly Nested[]

function withoutHeight(coordinates: Nested): Nested {
  return typeof coordinates[0] === "number"
    ? (coordinates as Position).slice(0, 2)
    : (coordinates as readonly Nested[]).map(withoutHeight)
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null)

/** The reader wraps markup in an object, to be told from text; here all is text. */
function descriptionText(value: unknown): unknown {
  return typeof value === "object" && value !== null ? (value as { value?: unknown }).value : value
}

function passedOver(code: "kml-network-link" | "kml-picture", count: number): Issue {
  return makeIssue(code, [], { found: count, allowed: 0, values: { count } })
}
