import type { Tool } from "../../state/view.js"
import { gapTool } from "./gap-tool.js"
import { lookTool } from "./look-tool.js"
import type { MapTool, ToolContext } from "./map-tool.js"
import { measureTool } from "./measure-tool.js"
import { redrawTool } from "./redraw-tool.js"

/** What each tool does on the map. */
export const mapTools: Readonly<Record<Tool, (context: ToolContext) => MapTool>> = {
  look: lookTool,
  measure: measureTool,
  redraw: redrawTool,
  gap: gapTool,
}
