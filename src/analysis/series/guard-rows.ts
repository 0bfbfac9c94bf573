import { guardList } from "../../guard/guard-list.js"
import type { SeriesRow } from "./series-row.js"

/**
 * Sees to it that an argument holds the rows of a series.
 *
 * @throws {TypeError} If it is no list of rows.
 */
export function guardRows(rows: readonly SeriesRow[]): void {
  guardList("rows", rows, { date: "text", areas: "list", gaps: "list" }, "a list of rows: [...series(maps)]")
}
