import type { Position } from "frontline"
import { roundedPosition } from "../../state/permalink.js"
import { FRONT_LAYERS, PLACE_LAYERS } from "../control-layers.js"
import { featureNear } from "./feature-near.js"
import type { MapTool, ToolContext } from "./map-tool.js"

/** A click on a place or a front tells what is known of it; one beside them, how far it is from there to the fronts. */
export function lookTool({ map, dispatch }: ToolContext): MapTool {
  return {
    cursor: "",
    click: (event) => {
      const place = featureNear(map, event.point, PLACE_LAYERS)
      if (place) return dispatch({ type: "select", selection: { kind: "place", id: String(place.properties["id"]) } })
      const front = featureNear(map, event.point, FRONT_LAYERS)
      const at: Position = roundedPosition([event.lngLat.lng, event.lngLat.lat])
      if (!front) return dispatch({ type: "select", selection: { kind: "point", at } })
      dispatch({ type: "select", selection: { kind: "front", id: String(front.properties["id"]), at } })
    },
  }
}
