import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl"
import type { Dispatch } from "../../state/action.js"
import type { State } from "../../state/state.js"

/** What a tool has at hand. */
export interface ToolContext {
  readonly map: MapLibreMap
  readonly state: () => State
  readonly dispatch: Dispatch
}

/** What the pointer does on the map while a tool is chosen. */
export interface MapTool {
  readonly cursor: string
  readonly click: (event: MapMouseEvent) => void
  /** Takes hold of something, and says what is to follow the pointer; null leaves the map to be moved. */
  readonly grab?: (event: MapMouseEvent) => ((event: MapMouseEvent) => void) | null
}
