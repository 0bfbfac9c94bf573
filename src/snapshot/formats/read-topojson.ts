import type { Feature } from "geojson"
import type { GeometryObject, Topology } from "topojson-specification"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { makeIssue } from "../../report/make-issue.js"
import { MOST_BYTES, MOST_CONTAINERS, MOST_ISSUES_OF_A_CODE } from "../limits.js"
import { checkJson } from "../validation/check-json.js"
import { isObject } from "../validation/geometry-depth.js"
import { checkedCollection } from "./checked-collection.js"
import type { ImportOptions, ReadDocument } from "./imported.js"
import { TopologyFaults } from "./topology-faults.js"
import { unreadDocument } from "./unread-document.js"

/** What a position takes as GeoJSON, in whose bytes memory is reckoned. */
const BYTES_A_POSITION = 20

/** All objects of a topology as features, each with the `layer` that it stands in where there are several. */
export async function readTopoJson(text: string, { mostTextBytes }: ImportOptions = {}): Promise<ReadDocument> {
  const mostPositions = Math.min(MOST_CONTAINERS, Math.floor((mostTextBytes ?? MOST_BYTES) / BYTES_A_POSITION))
  const found = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const value = checkJson(text, found)
  if (value === undefined) return unreadDocument(found.issues())
  const fault = faultOf(value)
  if (fault !== null) {
    const details = { found: fault, allowed: "TopoJSON", values: { reason: fault } }
    const malformed = makeIssue("topojson-malformed", [], details)
    return unreadDocument([...found.issues(), malformed])
  }
  const topology = value as Topology & { frontline?: unknown }
  const { feature } = await import("topojson-client")
  const layers = Object.entries(topology.objects)
  const faults = new TopologyFaults(value as Record<string, unknown>)
  const paths: Issue["path"][] = []
  const features: Feature[] = []
  for (const [layer, object] of layers) {
    for (const { geometry, path } of geometriesOf(layer, object)) {
      const wrong = faults.of(geometry)
      if (wrong !== null) {
        found.add(
          "topojson-geometry",
          () => path,
          () => ({ found: wrong, allowed: "TopoJSON", values: { reason: wrong } }),
        )
        continue
      }
      if (faults.positions > mostPositions) {
        const limit = { found: faults.positions, allowed: mostPositions }
        const details = { ...limit, unit: "positions", values: { kind: "arcs", ...limit } } as const
        return unreadDocument([...found.issues(), makeIssue("limit-exceeded", [], details)])
      }
      const each = feature(topology, geometry) as Feature
      paths.push(path)
      features.push(layers.length > 1 ? { ...each, properties: { layer, ...each.properties } } : each)
    }
  }
  const head = topology.frontline === undefined ? {} : { frontline: topology.frontline }
  return checkedCollection({ type: "FeatureCollection", ...head, features }, (i) => paths[i] ?? [], found.issues())
}

function faultOf(value: unknown): string | null {
  if (!isObject(value) || value["type"] !== "Topology") return 'it has not the type "Topology"'
  if (!isObject(value["objects"])) return 'it has no "objects"'
  if (!Array.isArray(value["arcs"])) return 'it has no list of "arcs"'
  const { transform } = value
  if (transform === undefined || transform === null) return null
  const isPair = (pair: unknown): boolean => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite)
  return isObject(transform) && isPair(transform["scale"]) && isPair(transform["translate"])
    ? null
    : 'its "transform" has no pair of numbers for "scale" and for "translate"'
}

interface PlacedGeometry {
  readonly geometry: GeometryObject
  readonly path: Issue["path"]
}

/** A layer's geometries; the layer itself where it is a single one. */
function geometriesOf(layer: string, object: unknown): PlacedGeometry[] {
  const path = ["objects", layer]
  if (isObject(object) && object["type"] === "GeometryCollection" && Array.isArray(object["geometries"])) {
    return (object["geometries"] as GeometryObject[]).map((geometry, i) => ({
      geometry,
      path: [...path, "geometries", i],
    }))
  }
  return [{ geometry: object as GeometryObject, path }]
}
