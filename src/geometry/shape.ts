import type { Area, Position } from "./position.js"

/** Anything that has a place on the ground: a point, one or more lines, or an area. */
export type Shape =
  | { readonly kind: "point"; readonly position: Position }
  | { readonly kind: "line"; readonly lines: readonly (readonly Position[])[] }
  | { readonly kind: "area"; readonly area: Area }
