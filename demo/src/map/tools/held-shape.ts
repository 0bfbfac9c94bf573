import type { Position } from "frontline"
import type { Lean } from "../pattern-image.js"

/** Slanted lines over a ground. */
export interface HeldPattern {
  readonly id: string
  readonly colour: string
  readonly lean: Lean
  /** From line to line, and of a line, in CSS pixels. */
  readonly spacing: number
  readonly width: number
}

/** Something that is drawn over the map while it follows the hand; its name is its style's. */
export type HeldShape =
  | {
      readonly kind: "ground"
      readonly name: "under" | "colour" | "cut-off"
      readonly rings: readonly (readonly Position[])[]
      readonly colour?: string
      readonly opacity?: number
      readonly pattern?: HeldPattern | null
    }
  | { readonly kind: "line"; readonly names: readonly string[]; readonly line: readonly Position[] }
  | { readonly kind: "point"; readonly name: "point" | "picked"; readonly at: Position; readonly radius: number }
  /** A bar across the end of a neck, turned by degrees from north. */
  | { readonly kind: "bar"; readonly at: Position; readonly bearing: number }
  | {
      readonly kind: "label"
      readonly name: "length" | "width" | "size"
      readonly at: Position
      readonly text: string
      /** Over its point; else beside it. */
      readonly isCentred: boolean
    }
