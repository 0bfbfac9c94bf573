import type { Position } from "frontline"
import type { LngLat } from "maplibre-gl"
import { roundedPosition } from "../../state/permalink.js"
import type { State } from "../../state/state.js"
import { featureNear } from "./feature-near.js"
import type { MapTool, ToolContext } from "./map-tool.js"

/** Each click sets another point of a line; a point that is there can be dragged. */
export function measureTool({ map, dispatch }: ToolContext): MapTool {
  /** What draws a line while it is dragged, by code that is loaded when the tool is first chosen. */
  let drawHeld: ((state: State) => void) | null = null
  let isBegun = false
  let isHolding = false
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
        if (drawHeld && !isHolding) {
          isHolding = true
          dispatch({ type: "hold", held: "point" })
        }
        dispatch({ type: "line-moved", index, position: positionOf(lngLat), isFirst })
        isFirst = false
      }
    },
    release: () => {
      if (isHolding) dispatch({ type: "hold", held: null })
      isHolding = false
    },
    update: (state) => {
      drawHeld?.(state)
      if (isBegun) return
      isBegun = true
      void import("./held-line.js").then(({ heldLine }) => {
        drawHeld = heldLine(map)
      })
    },
  }
}

const positionOf = ({ lng, lat }: LngLat): Position => roundedPosition([lng, lat])
