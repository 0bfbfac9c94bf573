/** A cell: text, a number, or nothing. */
export type Cell = string | number | null | undefined

/**
 * Rows as CSV (RFC 4180, lines ended by a line feed).
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay as they are.
 */
export function formatCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => row.map(formatCell).join(",")).join("\n")
}

function formatCell(cell: Cell): string {
  if (cell === null || cell === undefined) return ""
  if (typeof cell === "number") return String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
