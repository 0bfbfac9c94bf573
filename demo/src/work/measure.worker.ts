import { type ControlMap, handleRequest, type MapId, type Opening } from "frontline"
import type { WorkMessage, WorkNews } from "./message.js"

const maps = new Map<MapId, ControlMap>()
const tell = (news: WorkNews): void => postMessage(news)

/** Answers requests in the order in which they come, and keeps the maps that they open. */
addEventListener("message", ({ data: { job, request } }: MessageEvent<WorkMessage>) => {
  const response = handleRequest(request, maps, (done, total) => {
    tell({ job, kind: "progress", share: done / total })
  })
  if (response.kind === "answer") {
    if (request.kind === "open") keep(request.as, response.answer as Opening)
    if (request.kind === "what-if") maps.set(request.as, response.answer as ControlMap)
  }
  tell({ job, kind: "response", response })
})

function keep(id: MapId, opening: Opening): void {
  if (opening.kind === "map") maps.set(id, opening.map)
  else maps.delete(id)
}
