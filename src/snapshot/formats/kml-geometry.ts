import type { Element } from "@xmldom/xmldom"
import type { Geometry, Position } from "geojson"

/** What a placemark draws. */
export interface KmlGeometry {
  /** Null where it draws nothing. */
  readonly geometry: Geometry | null
  /** Elements that are no point, line or area, such as `Model`. */
  readonly others: readonly string[]
}

/** A point, a line or a polygon. */
type Part = Extract<Geometry, { type: "Point" | "LineString" | "Polygon" }>

/**
 * The geometry of a placemark as the file has it: nothing is closed, dropped or put right, so that the checks of all
 * formats find what is wrong with it. Heights are left out.
 *
 * What is no number stays text in its position, which the checks refuse as no position. A polygon without an outer
 * boundary has an empty ring in its place.
 */
export function kmlGeometry(placemark: Element): KmlGeometry {
  const parts: Part[] = []
  const others: string[] = []
  collect(placemark, false, parts, others)
  return { geometry: united(parts), others }
}

function collect(under: Element, isCollection: boolean, parts: Part[], others: string[]): void {
  for (const child of elementsIn(under)) {
    switch (child.localName) {
      case "MultiGeometry":
      case "MultiTrack":
        collect(child, true, parts, others)
        break
      case "Point":
        parts.push({ type: "Point", coordinates: onlyPosition(child) })
        break
      case "LineString":
      case "LinearRing":
        parts.push({ type: "LineString", coordinates: positionsIn(child) })
        break
      case "Polygon":
        for (const coordinates of polygonsIn(child)) parts.push({ type: "Polygon", coordinates })
        break
      case "Track":
        parts.push(trackIn(child))
        break
      default:
        if (child.localName === "Model" || isCollection) others.push(child.localName ?? child.tagName)
    }
  }
}

function united(parts: readonly Part[]): Geometry | null {
  const [first, ...rest] = parts
  if (first === undefined) return null
  if (rest.length === 0) return first
  if (rest.some(({ type }) => type !== first.type)) return { type: "GeometryCollection", geometries: [...parts] }
  return { type: `Multi${first.type}`, coordinates: parts.map(({ coordinates }) => coordinates) } as Geometry
}

/** KML has one outer boundary; where a writer puts several in a polygon, each begins a new one. */
function polygonsIn(polygon: Element): Position[][][] {
  const polygons: Position[][][] = []
  for (const ring of Array.from(polygon.getElementsByTagNameNS("*", "LinearRing"))) {
    const isInner = (ring.parentNode as Element).localName === "innerBoundaryIs"
    if (isInner) {
      if (polygons.length === 0) polygons.push([[]])
      polygons.at(-1)!.push(positionsIn(ring))
    } else polygons.push([positionsIn(ring)])
  }
  return polygons.length > 0 ? polygons : [[]]
}

function trackIn(track: Element): Part {
  const positions = elementsIn(track)
    .filter(({ localName }) => localName === "coord")
    .map((coord) => positionOf((coord.textContent ?? "").trim().split(/\s+/)))
  return positions.length === 1
    ? { type: "Point", coordinates: positions[0]! }
    : { type: "LineString", coordinates: positions }
}

function onlyPosition(point: Element): Position {
  const tuples = tuplesIn(coordinatesOf(point))
  return tuples.length > 1 ? wrong(tuples.join(" ")) : tuples[0] === undefined ? [] : positionOf(tuples[0].split(","))
}

function positionsIn(line: Element): Position[] {
  return tuplesIn(coordinatesOf(line)).map((tuple) => positionOf(tuple.split(",")))
}

function coordinatesOf(element: Element): string {
  return elementsIn(element)
    .filter(({ localName }) => localName === "coordinates")
    .map(({ textContent }) => textContent ?? "")
    .join(" ")
}

/** Tuples of numbers; blanks beside a comma, which KML forbids and many write, part none. */
function tuplesIn(text: string): string[] {
  const tuples: string[][] = []
  let isOpen = false
  for (const piece of text.split(/\s+/)) {
    if (piece === "") continue
    if (isOpen || (piece.startsWith(",") && tuples.length > 0)) tuples.at(-1)!.push(piece)
    else tuples.push([piece])
    isOpen = piece.endsWith(",")
  }
  return tuples.map((pieces) => pieces.join(""))
}

/** Longitude and latitude of a tuple. One of more than three numbers has decimal commas, or lacks a blank. */
function positionOf(tuple: readonly string[]): Position {
  return tuple.length > 3 ? wrong(tuple.join(",")) : (tuple.slice(0, 2).map(numberOrText) as Position)
}

function numberOrText(text: string): number | string {
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : text
}

/** Longest piece of unreadable coordinates that is kept to be told. Characters. */
const MOST_KEPT = 200

/** No position: the text stands where a number must. */
const wrong = (text: string): Position => [text.slice(0, MOST_KEPT)] as unknown as Position

function elementsIn(under: Element): Element[] {
  return Array.from(under.childNodes).filter((node): node is Element => node.nodeType === 1)
}
