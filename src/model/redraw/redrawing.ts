import type { ControlMap } from "../control-map.js"
import type { NoRedrawReason } from "./no-redraw-reason.js"

/** A map with a line redrawn, or why it was left as it is. */
export type Redrawing =
  | { readonly kind: "redrawn"; readonly map: ControlMap }
  | { readonly kind: "refused"; readonly reason: NoRedrawReason }

/** A redrawing that is refused. */
export function refused(reason: NoRedrawReason): Redrawing {
  return { kind: "refused", reason }
}
