import type { Actor } from "frontline"

/** How ground is coloured, and the slanted lines over it: from line to line and of a line, in CSS pixels. */
export interface GroundLook {
  readonly opacity: number
  readonly lines: { readonly spacing: number; readonly width: number } | null
}

/** How ground is drawn by its holder's pattern. */
export const groundLooks: Readonly<Record<Actor["pattern"], GroundLook>> = {
  solid: { opacity: 0.5, lines: null },
  hatched: { opacity: 0.22, lines: { spacing: 7, width: 2 } },
  striped: { opacity: 0.2, lines: { spacing: 10, width: 5 } },
  blank: { opacity: 0.6, lines: null },
}
