import type { Position } from "frontline"
import type { LngLat } from "maplibre-gl"
import { roundedPosition } from "../../state/permalink.js"
import { featureNear } from "./feature-near.js"
import type { MapTool, ToolContext } from "./map-tool.js"

/** Each click sets another point of a line; a point that is there can be dragged. */
export function measureTool({ map, dispatch }: ToolContext): MapTool {
  return {
    cursor: "crosshair",
    click: (event) => {
      if (featureNear(map, event.point, ["measure-points"])) return
      dispatch({ type: "line-extended", position: positionOf(event.lngLat) })
    },
    grab: ({ point }) => {
      const found = featureNear(map, point, ["measure-points"])
      if (!found) return null
      const index = Number(found.properties["index"])
      let isFirst = true
      return ({ lngLat }) => {
        dispatch({ type: "line-moved", index, position: positionOf(lngLat), isFirst })
        isFirst = false
      }
    },
  }
}

const positionOf = ({ lng, lat }: LngLat): Position => roundedPosition([lng, lat])
