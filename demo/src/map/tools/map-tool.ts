import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl"
import type { Dispatch } from "../../state/action.js"
import type { State } from "../../state/state.js"

/** What a tool has at hand. */
export interface ToolContext {
  readonly map: MapLibreMap
  readonly state: () => State
  readonly dispatch: Dispatch
}

/** A pointer on the map: the mouse, or a finger. */
export type GrabEvent = Pick<MapMouseEvent | MapTouchEvent, "point" | "lngLat" | "preventDefault">

/** What the pointer does on the map while a tool is chosen. */
export interface MapTool {
  readonly cursor: string
  readonly click: (event: MapMouseEvent) => void
  /** Takes hold of something, and says what is to follow the pointer; null leaves the map to be moved. */
  readonly grab?: (event: GrabEvent) => ((event: GrabEvent) => void) | null
  /** Lets go of what was taken hold of. */
  readonly release?: () => void
  /** Told of every state while the tool is chosen. */
  readonly update?: (state: State) => void
  /** Another tool is chosen. */
  readonly leave?: () => void
}
