/**
 * Median of the times of a task, in milliseconds: at least three runs after one to warm up, and about as many as fit into a second.
 *
 * @param prepare - Called before each run, off the clock; the task is given what it returns.
 */
export function medianMilliseconds(task, prepare = () => undefined) {
  task(prepare())
  const times = []
  const end = performance.now() + 1000
  while (times.length < 3 || (performance.now() < end && times.length < 301)) {
    const prepared = prepare()
    const start = performance.now()
    task(prepared)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[times.length >> 1]
}

/** A Markdown table of rows of cells; all columns but the first are set right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n")
}

/** A ratio in two significant digits, or a dash where there is none. */
export function ratio(value) {
  if (value === undefined || Number.isNaN(value)) return "–"
  if (value >= 100) return `${Number(value.toPrecision(2))}×`
  return `${value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toFixed(3)}×`
}
