import type { MapId, WorkRequest } from "frontline"
import type { Job } from "../state/jobs.js"
import type { Told, WorkMessage, WorkNews } from "./message.js"

/** The end of a worker that the page holds. */
export interface WorkerEnd {
  readonly post: (message: WorkMessage) => void
  readonly terminate: () => void
}

/** Starts a worker and says where its news, and its breakdown, are to be told. */
export type StartWorker = (hear: (news: WorkNews) => void, broke: (message: string) => void) => WorkerEnd

/** What becomes of a request: the worker's response, or that the reader has called it off. */
export type Outcome<R extends WorkRequest> = Told<R> | { readonly kind: "cancelled" }

/** How a request is to be done. */
export interface AskOptions {
  /** Waits behind what the reader is waiting for. */
  readonly isBackground?: boolean
  /** Leaves a redrawn map in the worker, and takes its numbers only. */
  readonly isBrief?: boolean
}

/** Where questions are handed in, done one by one, and called off. */
export interface Desk {
  /** Always settles, and never rejects. */
  readonly ask: <R extends WorkRequest>(request: R, options?: AskOptions) => Promise<Outcome<R>>
  /** Moves what waits about a map to the front: the reader now looks at it. */
  readonly prefer: (map: MapId) => void
  /** Calls a job off. One that is under way takes the worker down; another is started with the same maps. */
  readonly cancel: (job: number) => void
}

interface Entry {
  readonly job: number
  readonly request: WorkRequest
  readonly isBackground: boolean
  readonly isBrief: boolean
  readonly settle: (outcome: Outcome<WorkRequest>) => void
  share: number | null
}

/**
 * Makes a desk over a worker.
 *
 * @param tell - Told of the jobs that the reader may be waiting for, whenever they change. Maps that are opened again
 * after a cancelled job are none of them.
 */
export function createDesk(start: StartWorker, tell: (jobs: readonly Job[]) => void): Desk {
  /** What made the maps that are open, in order, so that another worker can be given them. */
  const makers = new Map<MapId, WorkRequest>()
  let queue: Entry[] = []
  let current: Entry | null = null
  let jobs = 0
  let worker = begin()

  function begin(): WorkerEnd {
    return start(hear, broke)
  }

  function hear(news: WorkNews): void {
    if (news.job !== current?.job) return
    if (news.kind === "progress") {
      current.share = news.share
      return report()
    }
    const done = current
    current = null
    if (news.response.kind === "answer" && "as" in done.request) makers.set(done.request.as, done.request)
    done.settle(news.response)
    next()
  }

  function broke(message: string): void {
    const lost = current
    current = null
    // A map that breaks the worker is not opened again: that would never end.
    if (lost && "as" in lost.request) makers.delete(lost.request.as)
    again()
    lost?.settle({ kind: "fault", message })
    next()
  }

  /** A fresh worker that opens the same maps before anything else. */
  function again(): void {
    worker.terminate()
    worker = begin()
    const reopen = [...makers.values()].map((request): Entry => entry(request, { isBackground: true }, () => undefined))
    queue = [...reopen, ...queue]
  }

  function entry(request: WorkRequest, options: AskOptions, settle: Entry["settle"]): Entry {
    return { isBackground: false, isBrief: false, ...options, job: ++jobs, request, settle, share: null }
  }

  function next(): void {
    if (current) return
    current = queue.shift() ?? null
    report()
    if (current) worker.post({ job: current.job, request: current.request, isBrief: current.isBrief })
  }

  function report(): void {
    const told = [...(current ? [current] : []), ...queue].filter(({ isBackground }) => !isBackground)
    tell(told.map(({ job, request, share }) => ({ id: job, kind: request.kind, share })))
  }

  return {
    ask: <R extends WorkRequest>(request: R, options: AskOptions = {}) =>
      new Promise<Outcome<R>>((resolve) => {
        const settle = (outcome: Outcome<WorkRequest>): void => resolve(outcome as Outcome<R>)
        const made = entry(request, options, settle)
        const place = options.isBackground
          ? queue.length
          : queue.findIndex((waiting) => waiting.isBackground && !isOpening(waiting))
        queue.splice(place < 0 ? queue.length : place, 0, made)
        next()
        if (current !== made) report()
      }),
    prefer: (map) => {
      const isWanted = ({ request }: Entry): boolean =>
        ("map" in request && request.map === map) || ("as" in request && request.as === map)
      const wanted = queue.filter(isWanted).map((one): Entry => ({ ...one, isBackground: false }))
      queue = [...wanted, ...queue.filter((one) => !isWanted(one))]
      report()
    },
    cancel: (job) => {
      const waiting = queue.find((one) => one.job === job)
      queue = queue.filter((one) => one !== waiting)
      waiting?.settle({ kind: "cancelled" })
      if (current?.job === job) {
        const lost = current
        current = null
        again()
        lost.settle({ kind: "cancelled" })
      }
      next()
      report()
    },
  }
}

/** Maps are opened before questions about them are put, whoever waits for them. */
function isOpening({ request }: Entry): boolean {
  return "as" in request
}
