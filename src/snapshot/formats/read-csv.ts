import type { Feature, Geometry } from "geojson"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { type IssueDetails, makeIssue } from "../../report/make-issue.js"
import { shortened } from "../../report/where.js"
import { MOST_BYTES, MOST_COLUMNS, MOST_FEATURES, MOST_ISSUES_OF_A_CODE } from "../limits.js"
import { checkedCollection } from "./checked-collection.js"
import { type CsvHeadings, csvHeadings } from "./csv-headings.js"
import { type CsvRow, csvRows } from "./csv-rows.js"
import { degreesInText } from "./degrees-in-text.js"
import { geometryOfWkt } from "./geometry-of-wkt.js"
import type { ReadDocument } from "./imported.js"
import { KNOWN_HEADINGS, type TableColumn, tableColumns } from "./table-columns.js"
import { unreadDocument } from "./unread-document.js"
import { unsafeNames } from "./unsafe-names.js"

/**
 * A table as features: points where it has longitudes and latitudes, areas where it has geometry as well-known text.
 *
 * The holder becomes `actor`, the other columns stay as text under their headings. Delimiter and quotes are found out;
 * degrees may have decimal commas, Arabic digits, minutes and seconds. Rows that give no position, or whose cells do not
 * fit the headings, are told and left out.
 */
export async function readCsv(text: string, holderColumn?: string): Promise<ReadDocument> {
  const refuse = (issue: Issue): ReadDocument => unreadDocument([issue])
  const limit = (found: number, allowed: number, unit: "characters" | "rows" | "columns"): ReadDocument => {
    const values = { kind: "table", unit, found, allowed } as const
    return refuse(makeIssue("limit-exceeded", [], { found, allowed, unit, values }))
  }
  if (text.length > MOST_BYTES) return limit(text.length, MOST_BYTES, "characters")
  const [first, ...rows] = await csvRows(text, (each) => hasPositions(tableColumns(each, holderColumn)))
  const headings = first?.cells ?? []
  if (rows.length > MOST_FEATURES) return limit(rows.length, MOST_FEATURES, "rows")
  if (headings.length > MOST_COLUMNS) return limit(headings.length, MOST_COLUMNS, "columns")
  const columns = tableColumns(headings, holderColumn)
  if (!hasPositions(columns)) {
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
  const reading = columns.has("geometry") ? await areaReading(columns) : pointReading(columns)
  // A column that the caller names keeps its name, by which actors are told from it.
  const holder = holderColumn !== undefined && headings.includes(holderColumn) ? holderColumn : "actor"
  const own = { holder, date: "date", name: "name" }
  const named = csvHeadings(headings, columns, own, columnsWithCells(rows))
  const issues = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const features: Feature[] = []
  const numbers: number[] = []
  for (const row of rows) {
    const fault = faultOf(row, headings.length) ?? reading(row)
    if ("code" in fault) {
      const path = ["row", row.number]
      issues.add(
        fault.code,
        () => path,
        () => fault,
      )
      continue
    }
    numbers.push(row.number)
    const properties = propertiesOf(row.cells, named, new Set(Object.values(own)))
    features.push({ type: "Feature", properties, geometry: fault.geometry as Geometry })
  }
  return checkedCollection({ type: "FeatureCollection", features }, (i) => ["row", numbers[i] ?? 0], [
    ...headingIssues(named),
    ...(columns.has("holder") || columns.has("geometry") ? [] : [withoutHolder(headings)]),
    ...issues.issues(),
  ])
}

type Columns = ReadonlyMap<TableColumn, number>

const hasPositions = (columns: Columns): boolean =>
  columns.has("geometry") || (columns.has("longitude") && columns.has("latitude"))

/** Why a row is left out. */
type RowFault = { [C in "csv-row" | "csv-cells" | "csv-quotes"]: { readonly code: C } & IssueDetails<C> }[
  | "csv-row"
  | "csv-cells"
  | "csv-quotes"]

type RowReading = (row: CsvRow) => RowFault | { readonly geometry: Geometry | null }

const cell = ({ cells }: CsvRow, columns: Columns, column: TableColumn): string =>
  cells[columns.get(column) ?? -1]?.trim() ?? ""

function faultOf({ number, cells, isTorn }: CsvRow, width: number): RowFault | null {
  if (isTorn) {
    const torn = cells.findLast((each) => /[\r\n]/.test(each)) ?? cells.at(-1)!
    const lines = torn.split(/\r\n|\r|\n/).length
    return {
      code: "csv-quotes",
      found: lines,
      allowed: 1,
      values: { row: number, lines, quoted: shortened(torn) },
    }
  }
  const last = cells.findLastIndex((each) => each.trim() !== "")
  if (last < width) return null
  return {
    code: "csv-cells",
    found: last + 1,
    allowed: width,
    values: { row: number, cells: last + 1, headings: width },
  }
}

function columnsWithCells(rows: readonly CsvRow[]): ReadonlySet<number> {
  const filled = new Set<number>()
  for (const { cells } of rows) {
    cells.forEach((each, i) => {
      if (!filled.has(i) && each.trim() !== "") filled.add(i)
    })
  }
  return filled
}

function pointReading(columns: Columns): RowReading {
  return (row) => {
    const texts = [cell(row, columns, "longitude"), cell(row, columns, "latitude")] as const
    const [longitude, latitude] = [degreesInText(texts[0], "longitude"), degreesInText(texts[1], "latitude")]
    if (longitude !== null && latitude !== null) {
      return { geometry: { type: "Point", coordinates: [longitude, latitude] } }
    }
    const found = texts.map((each) => each.slice(0, 60))
    return {
      code: "csv-row",
      found,
      allowed: "degrees of WGS84",
      values: { row: row.number, quoted: shortened(found), reason: null },
    }
  }
}

async function areaReading(columns: Columns): Promise<RowReading> {
  const { wktToGeoJSON } = await import("betterknown")
  const asPoint = pointReading(columns)
  return (row) => {
    const text = cell(row, columns, "geometry")
    if (text === "" && columns.has("longitude") && columns.has("latitude")) return asPoint(row)
    const read = geometryOfWkt(text, wktToGeoJSON)
    if (!("fault" in read)) return read
    const found = [text.slice(0, 60)]
    return {
      code: "csv-row",
      found,
      allowed: "well-known text",
      values: { row: row.number, quoted: shortened(found), reason: read.fault },
    }
  }
}

function propertiesOf(
  cells: readonly string[],
  { keys }: CsvHeadings,
  own: ReadonlySet<string>,
): Record<string, string> {
  return Object.fromEntries(
    keys.flatMap((key, i) => {
      const value = cells[i] ?? ""
      if (key === null || (own.has(key) && value.trim() === "")) return []
      return [[key, own.has(key) ? value.trim() : value] as const]
    }),
  )
}

function withoutHolder(headings: readonly string[]): Issue {
  const found = headings.slice(0, 20)
  const values = { kind: "no-column", quoted: shortened(found) } as const
  return makeIssue("actor-missing", [], { found, allowed: "a column of holders", values })
}

function headingIssues({ renamed, dropped }: CsvHeadings): readonly Issue[] {
  if (renamed.size === 0) return unsafeNames(dropped)
  const found = [...renamed.values()].slice(0, 20)
  const values = { names: [...renamed.keys()].slice(0, 5) }
  const told = makeIssue("csv-headings", [], { found, allowed: "a heading of its own for each column", values })
  return [told, ...unsafeNames(dropped)]
}
