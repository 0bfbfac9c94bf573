/** What a spreadsheet would run as a formula, unless a sign of text stands before it. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * A table as CSV (RFC 4180), the headings first.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay as they are.
 */
export async function csvText(
  headings: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<string> {
  const { default: papa } = await import("papaparse")
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell)),
  )
  return `${papa.unparse({ fields: [...headings], data: safe }, { newline: "\r\n" })}\r\n`
}
