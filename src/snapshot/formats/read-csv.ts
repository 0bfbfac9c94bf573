import type { Feature, Geometry } from "geojson"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { makeIssue } from "../../report/make-issue.js"
import { shortened } from "../../report/where.js"
import { MOST_BYTES, MOST_COLUMNS, MOST_FEATURES, MOST_ISSUES_OF_A_CODE } from "../limits.js"
import { checkedCollection } from "./checked-collection.js"
import type { ReadDocument } from "./imported.js"
import { KNOWN_HEADINGS, type TableColumn, tableColumns } from "./table-columns.js"
import { unreadDocument } from "./unread-document.js"

/** Headings that are left out of the properties: they would reach an object's prototype if copied carelessly. */
const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"])

/**
 * A table as features: points where it has longitudes and latitudes, areas where it has geometry as well-known text.
 *
 * The holder becomes `actor`, the other columns stay as text under their headings. Delimiter and quotes are found out;
 * numbers may have decimal commas or Arabic digits. Rows that give no position are told and left out.
 */
export async function readCsv(text: string, holderColumn?: string): Promise<ReadDocument> {
  const refuse = (issue: Issue): ReadDocument => unreadDocument([issue])
  const limit = (found: number, allowed: number, unit: "characters" | "rows" | "columns"): ReadDocument => {
    const values = { kind: "table", unit, found, allowed } as const
    return refuse(makeIssue("limit-exceeded", [], { found, allowed, unit, values }))
  }
  if (text.length > MOST_BYTES) return limit(text.length, MOST_BYTES, "characters")
  const { default: papa } = await import("papaparse")
  const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/, ""))
  const [{ row: headings } = { row: [] }, ...rows] = data.flatMap((row, i) =>
    row.some((each) => each.trim() !== "") ? [{ row, number: i + 1 }] : [],
  )
  if (rows.length > MOST_FEATURES) return limit(rows.length, MOST_FEATURES, "rows")
  if (headings.length > MOST_COLUMNS) return limit(headings.length, MOST_COLUMNS, "columns")
  const columns = tableColumns(headings, holderColumn)
  if (!columns.has("geometry") && !(columns.has("longitude") && columns.has("latitude"))) {
    const found = headings.slice(0, 20)
    const { longitudes, latitudes, geometries } = KNOWN_HEADINGS
    return refuse(
      makeIssue("csv-columns", [], {
        found,
        allowed: `${longitudes} and ${latitudes}, or ${geometries}`,
        values: { quoted: shortened(found), ...KNOWN_HEADINGS },
      }),
    )
  }
  const { wktToGeoJSON } = columns.has("geometry") ? await import("betterknown") : { wktToGeoJSON: null }
  const issues = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const features: Feature[] = []
  const numbers: number[] = []
  rows.forEach(({ row, number }) => {
    const geometry = wktToGeoJSON ? areaIn(row, columns, wktToGeoJSON) : pointIn(row, columns)
    if (geometry) {
      numbers.push(number)
      features.push({ type: "Feature", properties: propertiesOf(row, headings, columns), geometry })
    } else {
      const found = (
        wktToGeoJSON
          ? [cell(row, columns, "geometry")]
          : [cell(row, columns, "longitude"), cell(row, columns, "latitude")]
      ).map((each) => each.slice(0, 60))
      issues.add(
        "csv-row",
        () => ["row", number],
        () => ({
          found,
          allowed: wktToGeoJSON ? "well-known text" : "degrees of WGS84",
          values: { row: number, quoted: shortened(found) },
        }),
      )
    }
  })
  return checkedCollection({ type: "FeatureCollection", features }, (i) => ["row", numbers[i] ?? 0], issues.issues())
}

type Columns = ReadonlyMap<TableColumn, number>

const cell = (row: readonly string[], columns: Columns, column: TableColumn): string =>
  row[columns.get(column) ?? -1]?.trim() ?? ""

function pointIn(row: readonly string[], columns: Columns): Geometry | null {
  const [longitude, latitude] = [degrees(cell(row, columns, "longitude")), degrees(cell(row, columns, "latitude"))]
  return longitude === null || latitude === null ? null : { type: "Point", coordinates: [longitude, latitude] }
}

function areaIn(row: readonly string[], columns: Columns, read: (text: string) => Geometry | null): Geometry | null {
  try {
    return read(cell(row, columns, "geometry"))
  } catch {
    return null
  }
}

function degrees(text: string): number | null {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[،٫,]/, ".")
    .replace(/°$/, "")
  return /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : null
}

function propertiesOf(row: readonly string[], headings: readonly string[], columns: Columns): Record<string, string> {
  const own: readonly [TableColumn, string][] = [
    ["holder", "actor"],
    ["date", "date"],
    ["name", "name"],
  ]
  const taken = new Set(columns.values())
  return Object.fromEntries([
    ...headings.flatMap((heading, i) =>
      taken.has(i) || UNSAFE_KEYS.has(heading) || heading === "" ? [] : [[heading, row[i] ?? ""] as const],
    ),
    ...own.flatMap(([column, key]) => {
      const value = cell(row, columns, column)
      return value === "" ? [] : [[key, value] as const]
    }),
  ])
}
