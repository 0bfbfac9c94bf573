import type { Document } from "@xmldom/xmldom"
import type { FeatureCollection } from "geojson"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { makeIssue } from "../../report/make-issue.js"
import { shortened, where } from "../../report/where.js"
import { MOST_ISSUES_OF_A_CODE } from "../limits.js"
import { checkedCollection } from "./checked-collection.js"
import type { ReadDocument } from "./imported.js"
import { type KmlPlacemark, kmlPlacemarks } from "./kml-placemarks.js"
import { unreadDocument } from "./unread-document.js"
import { unsafeNames } from "./unsafe-names.js"
import { xmlDocument } from "./xml-document.js"

/**
 * Placemarks of KML as features, each with its name, description, times, colours, extended data and `folder`.
 *
 * Links to other files are never followed and pictures laid on the ground are no areas; both are told. Descriptions are
 * plain text here, whatever markup they hold.
 */
export async function readKml(text: string): Promise<ReadDocument> {
  const { document, issues } = await xmlDocument(text)
  if (document === null) return unreadDocument(issues)
  const found = [...issues, ...passedOver(document)]
  const placemarks = await kmlPlacemarks(document)
  const untaken = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  placemarks.forEach(({ others }, i) => {
    if (others.length === 0) return
    const kinds = [...new Set(others)].slice(0, 5)
    untaken.add(
      "kml-geometry",
      () => pathOf(i),
      () => ({
        found: kinds,
        allowed: ["Point", "LineString", "LinearRing", "Polygon", "Track"],
        values: { kinds },
      }),
    )
  })
  const features = placemarks.map(({ feature }) => feature) as FeatureCollection["features"]
  const read = checkedCollection({ type: "FeatureCollection", features }, pathOf, [
    ...found,
    ...untaken.issues(),
    ...missingStyles(placemarks, document),
    ...unsafeNames(placemarks.flatMap(({ unsafe }) => unsafe)),
  ])
  return { ...read, issues: read.issues.map((issue) => withName(issue, placemarks)) }
}

const pathOf = (placemark: number): Issue["path"] => ["Placemark", placemark]

/** What KML has beside placemarks. */
function passedOver(document: Document): Issue[] {
  const count = (name: string): number => document.getElementsByTagNameNS("*", name).length
  const tell = (code: "kml-network-link" | "kml-picture", found: number): Issue[] =>
    found === 0 ? [] : [makeIssue(code, [], { found, allowed: 0, values: { count: found } })]
  return [
    ...tell("kml-network-link", count("NetworkLink")),
    ...tell("kml-picture", count("GroundOverlay") + count("PhotoOverlay") + count("ScreenOverlay")),
  ]
}

/** Styles that placemarks name and the file does not hold: their colours are lost. */
function missingStyles(placemarks: readonly KmlPlacemark[], document: Document): Issue[] {
  const held = new Set(
    ["Style", "StyleMap", "CascadingStyle"].flatMap((name) =>
      Array.from(document.getElementsByTagNameNS("*", name)).map(
        (style) => `#${style.getAttribute("kml:id") ?? style.getAttribute("id")}`,
      ),
    ),
  )
  const missing = placemarks.flatMap(({ feature }) => {
    const named: unknown = feature.properties?.["styleUrl"]
    return typeof named === "string" && !held.has(named) ? [named] : []
  })
  if (missing.length === 0) return []
  // The reader puts a # before all, addresses of other files too.
  const names = [...new Set(missing)].slice(0, 20).map((name) => name.replace(/^#(?=.+#)/, "").slice(0, 100))
  const values = { count: missing.length, style: names[0]! }
  return [makeIssue("kml-style-missing", [], { found: names, allowed: "styles of this file", values })]
}

/** An issue of a placemark that has a name, with the name beside its number. */
function withName(issue: Issue, placemarks: readonly KmlPlacemark[]): Issue {
  const [kind, number] = issue.path
  const name: unknown = kind === "Placemark" ? placemarks[number as number]?.feature.properties?.["name"] : undefined
  if (typeof name !== "string" || name === "") return issue
  const place = where(issue.path)
  return { ...issue, message: issue.message.replace(place, () => `${place} (${shortened(name)})`) }
}
