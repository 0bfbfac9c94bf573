import type { State } from "../state/state.js"
import type { Tool } from "../state/view.js"
import { CHANGE_LAYERS, FRONT_LAYERS, PLACE_LAYERS } from "./hit-layers.js"
import { NECK_LINE_LAYERS, NECK_NUMBER_LAYERS } from "./neck-map-layers.js"
import type { GrabEvent, MapTool, ToolContext } from "./tools/map-tool.js"
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
  map.on("mousedown", (event) => grab(event, "mousemove", ["mouseup"]))
  map.on("touchstart", (event) => {
    if (event.points.length === 1) grab(event, "touchmove", ["touchend", "touchcancel"])
  })

  function grab(event: GrabEvent, moving: "mousemove" | "touchmove", ends: readonly string[]): void {
    const held = toolOf(tool)
    const follow = held.grab?.(event)
    if (!follow) return
    event.preventDefault()
    const move = (moved: GrabEvent): void => follow(moved)
    map.on(moving, move)
    // The pointer may be let go beside the map.
    const letGo = (): void => {
      map.off(moving, move)
      for (const end of ends) window.removeEventListener(end, letGo)
      held.release?.()
    }
    for (const end of ends) window.addEventListener(end, letGo)
  }
  for (const layer of [
    ...PLACE_LAYERS,
    ...FRONT_LAYERS,
    ...CHANGE_LAYERS,
    ...NECK_NUMBER_LAYERS,
    ...NECK_LINE_LAYERS,
  ]) {
    map.on("mouseenter", layer, () => cursor("pointer"))
    map.on("mouseleave", layer, () => cursor())
  }
  return (state) => {
    if (state.view.tool !== tool) {
      toolOf(tool).leave?.()
      tool = state.view.tool
      cursor()
    }
    toolOf(tool).update?.(state)
  }
}
