import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"

/** Clock ticks a second in which Linux counts processor time. */
const TICKS = 100

/**
 * Seconds that a Node program takes from start to end and of processor time, Node's own start included, with its peak
 * memory in MB, what it wrote to either stream and its exit code. Memory and processor time are Linux's; elsewhere they are 0.
 */
export async function timedProcess(args) {
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] })
  const ended = new Promise((resolve) => child.on("close", resolve))
  let peak = 0
  let busy = 0
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8")
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
      const times = readFileSync(`/proc/${child.pid}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ")
      busy = Math.max(busy, (Number(times[11]) + Number(times[12])) / TICKS)
    } catch {
      // Gone, or no Linux.
    }
  }, 100)
  let errors = ""
  child.stderr.setEncoding("utf8").on("data", (text) => (errors += text))
  const chunks = []
  for await (const chunk of child.stdout) chunks.push(chunk)
  const code = await ended
  clearInterval(watch)
  return {
    seconds: (performance.now() - start) / 1000,
    busy,
    peak,
    code,
    errors,
    text: Buffer.concat(chunks).toString("utf8"),
  }
}
