import { roundedPosition } from "../../state/permalink.js"
import { PLACE_LAYERS } from "../hit-layers.js"
import { featureNear } from "./feature-near.js"
import type { MapTool, ToolContext } from "./map-tool.js"

/** Each click picks a force: at the named place under the pointer, or on the ground there; two of them have a gap. */
export function gapTool({ map, dispatch }: ToolContext): MapTool {
  return {
    cursor: "crosshair",
    click: ({ point, lngLat: { lng, lat } }) => {
      const place = featureNear(map, point, PLACE_LAYERS)
      const spot = place ? String(place.properties["id"]) : roundedPosition([lng, lat])
      dispatch({ type: "force", which: null, spot })
    },
  }
}
