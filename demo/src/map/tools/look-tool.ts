import type { Position } from "frontline"
import { FRONT_LAYERS, PLACE_LAYERS } from "../control-layers.js"
import { featureNear } from "./feature-near.js"
import type { MapTool, ToolContext } from "./map-tool.js"

/** A click on a place or a front tells what is known of it; one beside them closes the card. */
export function lookTool({ map, dispatch }: ToolContext): MapTool {
  return {
    cursor: "",
    click: (event) => {
      const place = featureNear(map, event.point, PLACE_LAYERS)
      if (place) return dispatch({ type: "select", selection: { kind: "place", id: String(place.properties["id"]) } })
      const front = featureNear(map, event.point, FRONT_LAYERS)
      if (!front) return dispatch({ type: "select", selection: null })
      const at: Position = [event.lngLat.lng, event.lngLat.lat]
      dispatch({ type: "select", selection: { kind: "front", id: String(front.properties["id"]), at } })
    },
  }
}
