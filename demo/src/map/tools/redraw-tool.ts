import type { MapTool, ToolContext } from "./map-tool.js"

/** Redraws fronts, by code that is loaded when the tool is first chosen. */
export function redrawTool(context: ToolContext): MapTool {
  let tool: MapTool | null = null
  let isChosen = false
  let isBegun = false
  return {
    cursor: "",
    click: (event) => tool?.click(event),
    grab: (event) => tool?.grab?.(event) ?? null,
    release: () => tool?.release?.(),
    update: (state) => {
      isChosen = true
      tool?.update?.(state)
      if (isBegun) return
      isBegun = true
      void import("./redraw-on-map.js").then(({ redrawOnMap }) => {
        tool = redrawOnMap(context)
        if (isChosen) tool.update?.(context.state())
      })
    },
    leave: () => {
      isChosen = false
      tool?.leave?.()
    },
  }
}
