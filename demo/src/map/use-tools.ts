import type { MapMouseEvent } from "maplibre-gl"
import type { State } from "../state/state.js"
import type { Tool } from "../state/view.js"
import { FRONT_LAYERS, PLACE_LAYERS } from "./control-layers.js"
import type { MapTool, ToolContext } from "./tools/map-tool.js"
import { mapTools } from "./tools/tools.js"

/** Has the chosen tool answer to the pointer on the map. */
export function useTools(context: ToolContext): (state: State) => void {
  const { map } = context
  const made = new Map<Tool, MapTool>()
  const toolOf = (tool: Tool): MapTool => {
    const known = made.get(tool) ?? mapTools[tool](context)
    made.set(tool, known)
    return known
  }
  let tool: Tool = "look"
  const cursor = (over = ""): void => {
    map.getCanvas().style.cursor = toolOf(tool).cursor || over
  }
  map.on("click", (event) => toolOf(tool).click(event))
  map.on("mousedown", (event) => {
    const follow = toolOf(tool).grab?.(event)
    if (!follow) return
    event.preventDefault()
    const move = (moved: MapMouseEvent): void => follow(moved)
    map.on("mousemove", move)
    map.once("mouseup", () => map.off("mousemove", move))
  })
  for (const layer of [...PLACE_LAYERS, ...FRONT_LAYERS]) {
    map.on("mouseenter", layer, () => cursor("pointer"))
    map.on("mouseleave", layer, () => cursor())
  }
  return ({ view }) => {
    if (view.tool === tool) return
    tool = view.tool
    cursor()
  }
}
