import * as v from "valibot"
import type { LosingReason } from "../../claim/holder-on.js"
import type { PlaceKind } from "../../gazetteer/place.js"
import type { Issue } from "../../report/issue.js"
import type { IssueCollector } from "../../report/issue-collector.js"
import { shortened } from "../../report/where.js"
import { SNAPSHOT_VERSION } from "../snapshot.js"
import { isObject } from "./geometry-depth.js"

/** Words are looked up by these, so nothing else may stand in their place. */
const LOSING_REASONS = {
  older: true,
  "in-own-interest": true,
  "less-independent": true,
  "in-conflict": true,
} satisfies Record<LosingReason, true>
const PLACE_KINDS = {
  city: true,
  town: true,
  village: true,
  quarter: true,
  mountain: true,
  airbase: true,
  base: true,
  "oil-field": true,
  "road-junction": true,
  ruin: true,
  river: true,
  area: true,
  governorate: true,
  "border-point": true,
  "boundary-point": true,
} satisfies Record<PlaceKind, true>

const text = v.string()
const texts = v.array(text)
const bilingual = v.object({ en: text, ar: text })
const metres = v.pipe(v.number(), v.finite(), v.minValue(0))
const day = v.pipe(text, v.isoDate())
const interval = v.object({ from: day, to: day })
const geometry = (type: string) => v.object({ type: v.literal(type) })

const head = v.object({
  format: v.literal("frontline-snapshot"),
  version: v.literal(SNAPSHOT_VERSION),
  date: day,
  reports: texts,
  actors: v.array(
    v.object({
      id: text,
      name: bilingual,
      colour: v.pipe(text, v.regex(/^#[0-9a-f]{6}$/i)),
      pattern: v.picklist(["solid", "hatched", "striped", "blank"]),
    }),
  ),
  claims: v.record(
    text,
    v.object({
      report: text,
      paragraph: v.nullable(v.number()),
      attribution: bilingual,
      interest: v.picklist(["for", "against", "neutral"]),
      date: interval,
      statement: bilingual,
      page: v.optional(text),
      inferred: v.optional(text),
    }),
  ),
  attribution: texts,
})

/** What a feature of each kind must have for a control map to be made of it. */
const features = {
  theatre: v.object({ geometry: geometry("Polygon") }),
  area: v.object({
    properties: v.object({ actor: text, fronts: v.optional(texts) }),
    geometry: v.object({ type: v.picklist(["Polygon", "MultiPolygon"]) }),
  }),
  front: v.object({
    id: v.union([text, v.number()]),
    properties: v.object({
      left: text,
      right: text,
      basis: v.picklist(["claims", "background", "inferred", "redrawn"]),
      uncertaintyMetres: metres,
      claims: texts,
      pages: texts,
      note: bilingual,
    }),
    geometry: geometry("LineString"),
  }),
  edge: v.object({
    properties: v.object({ edge: v.picklist(["frame", "border"]), actor: text }),
    geometry: geometry("LineString"),
  }),
  place: v.object({
    id: v.union([text, v.number()]),
    properties: v.object({
      name: bilingual,
      placeKind: v.picklist(Object.keys(PLACE_KINDS)),
      radiusMetres: metres,
      holder: text,
      claim: text,
      outweighed: v.array(v.object({ claim: text, reason: v.picklist(Object.keys(LOSING_REASONS)) })),
      frontMetres: metres,
      nearLine: v.boolean(),
    }),
    geometry: geometry("Point"),
  }),
}

/**
 * Holds a file that calls itself a snapshot of this project against docs/snapshot-format.md: the members that a control
 * map is made of. Any other file is passed over.
 *
 * @param pathOf - Where a feature stands, if the file is of another format.
 * @returns Whether there is nothing wrong with it.
 */
export function checkSnapshot(
  document: Readonly<Record<string, unknown>>,
  issues: IssueCollector,
  pathOf: (feature: number) => Issue["path"] = (i) => ["features", i],
): boolean {
  const { frontline } = document
  if (!isObject(frontline) || frontline["format"] !== "frontline-snapshot") return true
  const before = issues.errors
  report(v.safeParse(head, frontline).issues, ["frontline"], issues)
  const all: unknown[] = document["type"] === "FeatureCollection" ? (document["features"] as unknown[]) : []
  all.forEach((feature, i) => {
    if (!isObject(feature) || !isObject(feature["properties"])) return
    const kind: unknown = feature["properties"]["kind"]
    if (typeof kind !== "string" || !Object.hasOwn(features, kind)) return
    report(v.safeParse(features[kind as keyof typeof features], feature).issues, pathOf(i), issues)
  })
  return issues.errors === before
}

function report(found: readonly v.BaseIssue<unknown>[] | undefined, root: Issue["path"], issues: IssueCollector) {
  for (const fault of found ?? []) {
    const path = [...root, ...(fault.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)))]
    issues.add(
      "snapshot-malformed",
      () => path,
      () => ({
        found: shortened(fault.input),
        allowed: fault.expected ?? fault.message,
        values: {
          quoted: fault.input === undefined ? null : shortened(fault.input),
          expected: fault.expected ?? null,
        },
      }),
    )
  }
}
