import type { Job } from "../state/jobs.js"

/** Work that is done sooner is not spoken of: a bar that only flashes disturbs. Milliseconds. */
const PATIENCE = 300

/** Passes jobs on once one of them has lasted; and the end of them at once. */
export function lateJobs(tell: (jobs: readonly Job[]) => void): (jobs: readonly Job[]) => void {
  let latest: readonly Job[] = []
  let since = new Map<number, number>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (): void => {
    clearTimeout(timer)
    const now = performance.now()
    const late = latest.filter(({ id }) => now - (since.get(id) ?? now) >= PATIENCE - 1)
    tell(late)
    if (late.length < latest.length) {
      const first = Math.min(...latest.filter((job) => !late.includes(job)).map(({ id }) => since.get(id)!))
      timer = setTimeout(show, Math.max(10, first + PATIENCE - now))
    }
  }
  return (jobs) => {
    const now = performance.now()
    latest = jobs
    since = new Map(jobs.map(({ id }) => [id, since.get(id) ?? now]))
    show()
  }
}
