/** Longest text of a cell; every row is as wide as the widest. Characters. */
const MOST_IN_A_CELL = 200

/** Which side of its column a cell stands on. */
export type Alignment = "left" | "right"

/**
 * Rows of text in columns. Texts that go on past 200 characters are cut off.
 *
 * @param alignments - One for each column; columns beyond them go right, as numbers do.
 */
export function formatTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[] = ["left"]): string {
  const plain = rows.map((row) => row.map((cell) => cutOff(cell).replaceAll(/[\r\n\u2028\u2029]+/g, " ")))
  const widths = plain.reduce<number[]>(
    (most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, Array.from(cell).length)),
    [],
  )
  return plain
    .map((row) =>
      row
        .map((cell, i) => {
          const gap = " ".repeat(Math.max(0, widths[i]! - Array.from(cell).length))
          return (alignments[i] ?? "right") === "left" ? cell + gap : gap + cell
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n")
}

function cutOff(cell: string): string {
  return cell.length <= MOST_IN_A_CELL ? cell : `${Array.from(cell.slice(0, MOST_IN_A_CELL)).slice(0, -1).join("")}…`
}
