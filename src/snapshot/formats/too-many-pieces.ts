import type { Issue } from "../../report/issue.js"
import { makeIssue } from "../../report/make-issue.js"
import type { Format } from "./format.js"

/** What begins a row of a table, and an element of XML or its end. */
const PIECE: Partial<Record<Format, readonly [sign: string, name: "rows" | "tags"]>> = {
  csv: ["\n", "rows"],
  "wkt-csv": ["\n", "rows"],
  kml: ["<", "tags"],
}

/**
 * What a row or a tag takes of memory, beside its text, as bytes of GeoJSON.
 *
 * Reason: each becomes an object of some 600 bytes, where memory is reckoned with 12 for a byte of text. Tables of 10 MB and
 * 700,000 rows, and KML of 130,000 points, took 500 MB and ended without a word where less was there.
 */
const BYTES_A_PIECE = 50

/** A file of so many rows or tags that they do not fit into memory, though its text would; null for any other. */
export function tooManyPieces(format: Format, file: Uint8Array | string, most: number): Issue | null {
  const piece = PIECE[format]
  if (!piece) return null
  const [sign, name] = piece
  const wanted = typeof file === "string" ? sign : sign.charCodeAt(0)
  let count = 0
  for (let at = file.indexOf(wanted as never); at >= 0; at = file.indexOf(wanted as never, at + 1)) count++
  const takes = file.length + BYTES_A_PIECE * count
  if (takes <= most) return null
  const limit = { found: takes, allowed: most }
  const values = { kind: "pieces", ...limit, bytes: file.length, pieces: count, of: name } as const
  return makeIssue("limit-exceeded", [], { ...limit, unit: "bytes", values })
}
