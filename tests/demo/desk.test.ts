import type { WorkRequest } from "frontline"
import { expect, test, vi } from "vitest"
import type { Job } from "../../demo/src/state/jobs.js"
import { createDesk, type StartWorker } from "../../demo/src/work/desk.js"
import { lateJobs } from "../../demo/src/work/late-jobs.js"
import type { WorkMessage, WorkNews } from "../../demo/src/work/message.js"

/** A worker that answers only when told to. */
function fakeWorkers() {
  const workers: {
    posted: WorkMessage[]
    hear: (news: WorkNews) => void
    broke: (text: string) => void
    isDead: boolean
  }[] = []
  const start: StartWorker = (hear, broke) => {
    const worker = { posted: [] as WorkMessage[], hear, broke, isDead: false }
    workers.push(worker)
    return {
      post: (message) => worker.posted.push(message),
      terminate: () => {
        worker.isDead = true
      },
    }
  }
  const current = () => workers.at(-1)!
  const answer = (value: unknown = "done"): void => {
    const { job } = current().posted.at(-1)!
    current().hear({ job, kind: "response", response: { kind: "answer", answer: value as never } })
  }
  return { workers, start, current, answer }
}

const open = (as: string): WorkRequest => ({ kind: "open", as, text: "" })
const ask = (map: string): WorkRequest => ({ kind: "areas", map })

test("does one job at a time, what the reader waits for before the rest, openings in their order", () => {
  const { start, current, answer } = fakeWorkers()
  const desk = createDesk(start, () => undefined)
  void desk.ask(open("a"))
  void desk.ask(open("b"), { isBackground: true })
  void desk.ask(ask("b"), { isBackground: true })
  void desk.ask(ask("a"))
  for (let i = 0; i < 4; i++) answer()
  expect(current().posted.map(({ request }) => request)).toEqual([open("a"), open("b"), ask("a"), ask("b")])
})

test("moves what waits about a map to the front when the reader turns to it", () => {
  const { start, current, answer } = fakeWorkers()
  const desk = createDesk(start, () => undefined)
  for (const map of ["a", "b", "c"]) void desk.ask(ask(map), { isBackground: true })
  desk.prefer("c")
  for (let i = 0; i < 3; i++) answer()
  expect(current().posted.map(({ request }) => request)).toEqual([ask("a"), ask("c"), ask("b")])
})

test("a cancelled job settles at once; another worker opens the same maps and goes on with what waited", async () => {
  const { workers, start, current, answer } = fakeWorkers()
  let jobs: readonly Job[] = []
  const desk = createDesk(start, (told) => (jobs = told))
  void desk.ask(open("a"))
  answer()
  const long = desk.ask({ kind: "necks", map: "a", closing: "gov" })
  const next = desk.ask(ask("a"))
  expect(jobs.map(({ kind }) => kind)).toEqual(["necks", "areas"])
  desk.cancel(jobs[0]!.id)
  expect(await long).toEqual({ kind: "cancelled" })
  expect(workers.map(({ isDead }) => isDead)).toEqual([true, false])
  answer()
  answer("areas")
  expect(await next).toEqual({ kind: "answer", answer: "areas" })
  expect(current().posted.map(({ request }) => request)).toEqual([open("a"), ask("a")])
  expect(jobs).toEqual([])
})

test("a job that waits is called off without disturbing the one under way; late news of the dead are not heard", async () => {
  const { workers, start, answer } = fakeWorkers()
  let jobs: readonly Job[] = []
  const desk = createDesk(start, (told) => (jobs = told))
  const first = desk.ask(ask("a"))
  const second = desk.ask(ask("b"))
  desk.cancel(jobs[1]!.id)
  expect(await second).toEqual({ kind: "cancelled" })
  expect(workers).toHaveLength(1)
  const { job } = workers[0]!.posted[0]!
  desk.cancel(job)
  workers[0]!.hear({ job, kind: "response", response: { kind: "answer", answer: "late" as never } })
  expect(await first).toEqual({ kind: "cancelled" })
  const third = desk.ask(ask("c"))
  answer("c")
  expect(await third).toEqual({ kind: "answer", answer: "c" })
})

test("a worker that breaks down is a fault of its job alone, and a map that broke it is not opened again", async () => {
  const { workers, start, current, answer } = fakeWorkers()
  const desk = createDesk(start, () => undefined)
  const bad = desk.ask(open("bad"))
  const good = desk.ask(ask("a"))
  workers[0]!.broke("out of memory")
  expect(await bad).toEqual({ kind: "fault", message: "out of memory" })
  answer("a")
  expect(await good).toEqual({ kind: "answer", answer: "a" })
  expect(current().posted.map(({ request }) => request)).toEqual([ask("a")])
})

test("speaks of work only once it has lasted, and of its end at once", () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] })
  try {
    const told: number[] = []
    const tell = lateJobs((jobs) => told.push(jobs.length))
    const job = { id: 1, kind: "necks", share: null }
    tell([job])
    vi.advanceTimersByTime(200)
    tell([])
    tell([{ ...job, id: 2 }])
    vi.advanceTimersByTime(250)
    expect(Math.max(...told)).toBe(0)
    vi.advanceTimersByTime(100)
    expect(told.at(-1)).toBe(1)
    tell([])
    expect(told.at(-1)).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})
