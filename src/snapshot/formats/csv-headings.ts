import type { TableColumn } from "./table-columns.js"
import { isUnsafeName } from "./unsafe-names.js"

/** Which property each column becomes, and what had to be done for it. */
export interface CsvHeadings {
  /** For each column the property's name; null for one that becomes none. */
  readonly keys: readonly (string | null)[]
  /** Properties with another name than their heading, which stood twice or was empty. */
  readonly renamed: ReadonlyMap<string, string>
  /** Headings that are left out with all their cells. */
  readonly dropped: readonly string[]
}

/**
 * Names of the properties that a table's columns become: their headings, numbered where one stands twice or where a column
 * of a known kind has taken it, so that no cell is lost under another.
 *
 * @param own - Properties that columns of a known kind become.
 * @param filled - Columns in which some row has something: any other without heading is left out.
 */
export function csvHeadings(
  headings: readonly string[],
  columns: ReadonlyMap<TableColumn, number>,
  own: Partial<Record<TableColumn, string>>,
  filled: ReadonlySet<number>,
): CsvHeadings {
  const taken = new Set<string>()
  const keys = headings.map((): string | null => null)
  for (const [column, i] of columns) {
    const key = own[column]
    if (key === undefined) continue
    keys[i] = key
    taken.add(key)
  }
  const known = new Set(columns.values())
  const renamed = new Map<string, string>()
  const dropped: string[] = []
  headings.forEach((heading, i) => {
    if (known.has(i) || (heading.trim() === "" && !filled.has(i))) return
    if (isUnsafeName(heading)) {
      dropped.push(heading)
      return
    }
    const plain = heading.trim() === "" ? `column ${i + 1}` : heading
    let key = plain
    for (let n = 2; taken.has(key); n++) key = `${plain} ${n}`
    if (key !== heading) renamed.set(key, heading)
    taken.add(key)
    keys[i] = key
  })
  return { keys, renamed, dropped }
}
