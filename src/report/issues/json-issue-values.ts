import type { Path } from "./path.js"

/** A limit that was passed: what was counted, how much there is and how much may be. */
export type ExceededLimit = { readonly found: number; readonly allowed: number } & (
  | { readonly kind: "text" | "depth" | "containers" | "features" | "bytes" | "days" | "places" }
  | { readonly kind: "string"; readonly line: number; readonly column: number }
  /** A property's text. */
  | { readonly kind: "property" }
  | { readonly kind: "pairs"; readonly of: Path }
  | { readonly kind: "table"; readonly unit: "characters" | "rows" | "columns" }
  | { readonly kind: "lines"; readonly unit: "characters" | "lines" }
  | { readonly kind: "xml" | "xml-depth" }
  /** Rows of a table or tags of XML, with what they take of memory as bytes of GeoJSON. */
  | { readonly kind: "pieces"; readonly bytes: number; readonly pieces: number; readonly of: "rows" | "tags" }
  /** Positions that a topology's arcs make. */
  | { readonly kind: "arcs" }
)

/** What is told of a file as JSON, or over the limits of any text. */
export interface JsonIssueValues {
  readonly "json-syntax": {
    readonly line: number
    readonly column: number
    readonly offset: number
  } & (
    | { readonly kind: "cut-off" }
    | { readonly kind: "sign"; readonly quoted: string; readonly looksLike: "xml" | "second-document" | "nothing" }
  )
  readonly "json-empty": object
  readonly "json-byte-order-mark": object
  readonly "json-duplicate-key": {
    readonly line: number
    readonly column: number
    readonly key: string
    readonly in: Path
  }
  readonly "limit-exceeded": ExceededLimit
}
