import type { Position } from "frontline"
import { roundedPosition } from "../../state/permalink.js"
import { CHANGE_LAYERS, FRONT_LAYERS, PLACE_LAYERS } from "../hit-layers.js"
import { NECK_LINE_LAYERS, NECK_NUMBER_LAYERS } from "../neck-map-layers.js"
import { featureNear } from "./feature-near.js"
import type { MapTool, ToolContext } from "./map-tool.js"

const NECK = { type: "select", selection: { kind: "neck" } } as const

/** A click on a place, a front, the drawn neck and its numbers or ground that changed hands tells what is known of it; one beside them, how far it is from there to the fronts. */
export function lookTool({ map, dispatch }: ToolContext): MapTool {
  return {
    cursor: "",
    click: (event) => {
      const place = featureNear(map, event.point, PLACE_LAYERS)
      if (place) return dispatch({ type: "select", selection: { kind: "place", id: String(place.properties["id"]) } })
      if (featureNear(map, event.point, NECK_NUMBER_LAYERS)) return dispatch(NECK)
      const front = featureNear(map, event.point, FRONT_LAYERS)
      const at: Position = roundedPosition([event.lngLat.lng, event.lngLat.lat])
      if (!front && featureNear(map, event.point, NECK_LINE_LAYERS)) return dispatch(NECK)
      if (front)
        return dispatch({ type: "select", selection: { kind: "front", id: String(front.properties["id"]), at } })
      const isChanged = map.queryRenderedFeatures(event.point, { layers: [...CHANGE_LAYERS] }).length > 0
      dispatch({ type: "select", selection: { kind: isChanged ? "change" : "point", at } })
    },
  }
}
