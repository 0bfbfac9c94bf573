import type { Feature } from "geojson"
import type { Topology } from "topojson-specification"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { makeIssue } from "../../report/make-issue.js"
import { featuresOf } from "../features-of.js"
import { MOST_ISSUES_OF_A_CODE } from "../limits.js"
import { checkJson } from "../validation/check-json.js"
import { checkedCollection } from "./checked-collection.js"
import type { ReadDocument } from "./imported.js"
import { unreadDocument } from "./unread-document.js"

/** All objects of a topology as features, each with the `layer` that it stands in where there are several. */
export async function readTopoJson(text: string): Promise<ReadDocument> {
  const found = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const value = checkJson(text, found)
  const issues = found.issues()
  if (value === undefined) return unreadDocument(issues)
  try {
    const topology = value as Topology & { frontline?: unknown }
    const { feature } = await import("topojson-client")
    const layers = Object.entries(topology.objects)
    const paths: Issue["path"][] = []
    const features = layers.flatMap(([layer, object]) =>
      featuresOf(feature(topology, object)).map((each, i): Feature => {
        const path = ["objects", layer]
        paths.push(object.type === "GeometryCollection" ? [...path, "geometries", i] : path)
        return layers.length > 1 ? { ...each, properties: { layer, ...each.properties } } : each
      }),
    )
    const head = topology.frontline === undefined ? {} : { frontline: topology.frontline }
    return checkedCollection({ type: "FeatureCollection", ...head, features }, (i) => paths[i] ?? [], issues)
  } catch (error) {
    const reason = (error as Error).message.slice(0, 200)
    return unreadDocument([
      ...issues,
      makeIssue("topojson-malformed", [], { found: reason, allowed: "TopoJSON", values: { reason } }),
    ])
  }
}
