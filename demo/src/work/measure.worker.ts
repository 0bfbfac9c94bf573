import {
  type ControlMap,
  handleFirstRequest,
  type MapId,
  type Opening,
  type RedrawAnswer,
  type WorkResponse,
} from "frontline"
import type { WorkMessage, WorkNews } from "./message.js"

const maps = new Map<MapId, ControlMap>()
const tell = (news: WorkNews): void => postMessage(news)

/**
 * Answers requests, which come one at a time, and keeps the maps that they open. The code for those that the page does not
 * open with is loaded with the first of them.
 */
addEventListener("message", ({ data }: MessageEvent<WorkMessage>) => {
  const first = handleFirstRequest(data.request, maps)
  if (first) respond(data, first)
  else void answerLater(data)
})

async function answerLater(message: WorkMessage): Promise<void> {
  const { job, request } = message
  try {
    const { handleRequest } = await import("./later-requests.js")
    const response = handleRequest(request, maps, (done, total) => {
      tell({ job, kind: "progress", share: done / total })
    })
    respond(message, response)
  } catch (error) {
    tell({ job, kind: "response", response: { kind: "fault", message: String(error) } })
  }
}

function respond({ job, request, isBrief }: WorkMessage, response: WorkResponse): void {
  if (response.kind === "answer") {
    if (request.kind === "open") keep(request.as, response.answer as Opening)
    if (request.kind === "redraw") {
      const answer = response.answer as RedrawAnswer
      maps.set(request.as, answer.map)
      if (isBrief)
        return tell({ job, kind: "response", response: { kind: "answer", answer: { ...answer, map: null } } })
    }
    if (request.kind === "what-if") maps.set(request.as, response.answer as ControlMap)
  }
  tell({ job, kind: "response", response })
}

function keep(id: MapId, opening: Opening): void {
  if (opening.kind === "map") maps.set(id, opening.map)
  else maps.delete(id)
}
