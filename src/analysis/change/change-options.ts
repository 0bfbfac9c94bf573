import type { Position } from "../../geometry/position.js"

/** What to measure of a change. */
export interface ChangeOptions {
  /**
   * Whether to tell how far lines moved, piece by piece and along transects; true unless told. Without that a change is
   * measured much faster.
   */
  readonly displacement?: boolean
  /** How far lines may be off on a map that does not say. Metres. */
  readonly drawingErrorMetres?: number
  /** Lines of the state border, for maps that bring none: change along it is redrawn border. */
  readonly border?: readonly (readonly Position[])[]
}
