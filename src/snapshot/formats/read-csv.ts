import type { Feature, Geometry } from "geojson"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { makeIssue } from "../../report/make-issue.js"
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
  const limit = (found: number, allowed: number, unit: string): ReadDocument => {
    const message = `the table has ${found.toLocaleString("en")} ${unit}; up to ${allowed.toLocaleString("en")} are read. Cut it up.`
    return refuse(makeIssue("limit-exceeded", [], { found, allowed, unit, message }))
  }
  if (text.length > MOST_BYTES) return limit(text.length, MOST_BYTES, "characters")
  const [first, ...rows] = await csvRows(text, (each) => hasPositions(tableColumns(each, holderColumn)))
  const headings = first?.cells ?? []
  if (rows.length > MOST_FEATURES) return limit(rows.length, MOST_FEATURES, "rows")
  if (headings.length > MOST_COLUMNS) return limit(headings.length, MOST_COLUMNS, "columns")
  const columns = tableColumns(headings, holderColumn)
  if (!hasPositions(columns)) {
    const found = headings.slice(0, 20)
    const message = `the first row names no columns for positions; it is ${shortened(found)}. Name them ${KNOWN_HEADINGS}.`
    return refuse(makeIssue("csv-columns", [], { found, allowed: KNOWN_HEADINGS, message }))
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
    if ("fault" in fault) {
      const path = ["row", row.number]
      const { code, found, allowed, fault: what } = fault
      issues.add(
        code,
        () => path,
        () => ({ found, allowed, message: `row ${row.number} ${what}` }),
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
interface RowFault extends Pick<Issue, "code" | "found" | "allowed"> {
  readonly fault: string
}

type RowReading = (row: CsvRow) => RowFault | { readonly geometry: Geometry | null }

const cell = ({ cells }: CsvRow, columns: Columns, column: TableColumn): string =>
  cells[columns.get(column) ?? -1]?.trim() ?? ""

function faultOf({ cells, isTorn }: CsvRow, width: number): RowFault | null {
  if (isTorn) {
    const torn = cells.findLast((each) => /[\r\n]/.test(each)) ?? cells.at(-1)!
    const lines = torn.split(/\r\n|\r|\n/).length
    return {
      code: "csv-quotes",
      found: lines,
      allowed: 1,
      fault: `has a quote that is not closed, so that ${lines} ${lines === 1 ? "line" : "lines"} from there on became one cell, ${shortened(torn)}. It was left out; close the quote, or double those within a cell.`,
    }
  }
  const last = cells.findLastIndex((each) => each.trim() !== "")
  if (last < width) return null
  return {
    code: "csv-cells",
    found: last + 1,
    allowed: width,
    fault: `has ${last + 1} cells, and there are ${width} headings, so that some may stand in the wrong column. It was left out; quote cells with the delimiter in them, such as decimal commas, or give every column a heading.`,
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
      fault: `gives no position: ${shortened(found)}. It was left out; mend it, or take it out.`,
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
      fault: `gives no position: ${shortened(found)}, ${read.fault}. It was left out; mend it, or take it out.`,
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
  const message = `no column names who holds a place, so no areas are drawn around them; the headings are ${shortened(found)}. Name it "holder", or give its heading with --actor-property.`
  return makeIssue("actor-missing", [], { found, allowed: "a column of holders", message })
}

function headingIssues({ renamed, dropped }: CsvHeadings): readonly Issue[] {
  if (renamed.size === 0) return unsafeNames(dropped)
  const found = [...renamed.values()].slice(0, 20)
  const message = `headings stand twice or are empty; their columns became ${[...renamed.keys()].slice(0, 5).map(shortened).join(", ")}. Give each column its own.`
  const told = makeIssue("csv-headings", [], { found, allowed: "a heading of its own for each column", message })
  return [told, ...unsafeNames(dropped)]
}
