/** A row of a table, as a spreadsheet counts rows: from 1, with that of the headings and empty ones. */
export interface CsvRow {
  readonly cells: readonly string[]
  readonly number: number
  /** Whether a quote in it is never closed, or only lines later by chance: its cells hold what was to be other rows. */
  readonly isTorn: boolean
}

/** A first line with which spreadsheets are told the delimiter. */
const DELIMITER_LINE = /^sep=([,;|\t])\r?\n/i

const DELIMITERS = [",", ";", "\t", "|"]

/**
 * Rows of a table that are not empty. Quotes are found out, and so is the delimiter: the one that gives headings which
 * are known, for cells may be full of the others.
 *
 * @param areKnown - Whether a first row names what is looked for.
 */
export async function csvRows(
  text: string,
  areKnown: (headings: readonly string[]) => boolean,
): Promise<readonly CsvRow[]> {
  const { default: papa } = await import("papaparse")
  const plain = text.replace(/^\uFEFF/, "")
  const told = DELIMITER_LINE.exec(plain)?.[1]
  const table = told === undefined ? plain : plain.replace(DELIMITER_LINE, "")
  const firstRow = (delimiter: string): readonly string[] =>
    papa.parse<string[]>(table, { delimiter, preview: 1 }).data[0] ?? []
  const delimiter = told ?? DELIMITERS.find((each) => areKnown(firstRow(each)))
  const { data, errors } = papa.parse<string[]>(table, delimiter === undefined ? {} : { delimiter })
  const skipped = told === undefined ? 0 : 1
  const misquoted = new Map(errors.flatMap(({ type, code, row }) => (type === "Quotes" ? [[row, code] as const] : [])))
  return data.flatMap((cells, i) => {
    if (!cells.some((cell) => cell.trim() !== "")) return []
    const fault = misquoted.get(i)
    const isTorn = fault === "MissingQuotes" || (fault !== undefined && cells.some((cell) => /[\r\n]/.test(cell)))
    return [{ cells, number: i + 1 + skipped, isTorn }]
  })
}
