// Fuzzes the built library with files of every format as strangers send them, and prints what came of each target.
//
//   npm run fuzz                      a million cases, seed of the day
//   npm run fuzz -- --cases 5000 --seed 7 --measured 100 --minutes 10 --from 500000 --jobs 2
//   npm run fuzz -- --case 39500      one case by itself: its file, and what comes of it
//
// A case is one file; tests/fuzz/formats.ts tells how many of a thousand are of which format. Of a thousand files
// `--measured` are measured and written too, ten unless told. Exits with 1 where a promise does not hold; each find is
// printed with its file at once, to become a case under tests/case/. A case that does not come back within a minute is
// printed as a find, and the run goes on after it.
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"

const ROOT = fileURLToPath(new URL("..", import.meta.url))
const BUILT = "fuzz.mjs"
/** A case takes a millisecond, or a tenth of a second where it is measured. */
const MOST_SECONDS = 60

if (isMainThread) await main()
else await work()

async function main() {
  const options = optionsGiven()
  const out = `${ROOT}node_modules/.fuzz-${process.pid}`
  await buildHarness(out)
  process.on("exit", () => rmSync(out, { recursive: true, force: true }))
  const began = performance.now()
  const share = Math.ceil(options.cases / options.jobs)
  const progress = setInterval(() => tellProgress(parts, began), 30_000).unref()
  const parts = Array.from({ length: options.jobs }, (_, job) => {
    const from = options.from + job * share
    return { from, to: Math.min(from + share, options.from + options.cases), done: 0, counts: [], hung: [] }
  })
  await Promise.all(parts.map((part) => run(part, { ...options, out, until: Date.now() + 60_000 * options.minutes })))
  clearInterval(progress)
  report(parts, options, began)
}

function optionsGiven() {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "1000000" },
      case: { type: "string" },
      from: { type: "string", default: "0" },
      seed: { type: "string", default: String(Math.floor(Date.now() / 86_400_000)) },
      measured: { type: "string", default: "10" },
      minutes: { type: "string", default: "1440" },
      jobs: { type: "string", default: "1" },
    },
  })
  const one = values.case === undefined ? {} : { cases: "1", from: values.case }
  const numbers = Object.fromEntries(Object.entries({ ...values, ...one }).map(([key, text]) => [key, Number(text)]))
  if (!Object.values(numbers).every((number) => Number.isSafeInteger(number) && number >= 0) || numbers.jobs < 1) {
    console.error("--cases, --case, --from, --seed, --measured, --minutes and --jobs take whole numbers.")
    process.exit(2)
  }
  return numbers
}

/** The harness is TypeScript, and tests the library as it is shipped. */
async function buildHarness(out) {
  const { build } = await import("vite")
  mkdirSync(out, { recursive: true })
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "warn",
    resolve: { alias: { frontline: `${ROOT}dist/frontline.js` } },
    build: {
      outDir: out,
      minify: false,
      ssr: `${ROOT}tests/fuzz/fuzz.ts`,
      rolldownOptions: { external: [`${ROOT}dist/frontline.js`], output: { entryFileNames: BUILT } },
    },
  })
}

/** Runs the cases of one part in a thread, and in a new one after a case that does not come back. */
async function run(part, options) {
  const clock = new BigInt64Array(new SharedArrayBuffer(16))
  for (let from = part.from; from < part.to && Date.now() < options.until; ) {
    clock.set([BigInt(from), BigInt(Date.now())])
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { ...options, from, cases: part.to - from, clock },
    })
    const seen = setInterval(() => {
      part.done = Number(clock[0]) - part.from
      if (Date.now() - Number(clock[1]) > 1000 * MOST_SECONDS) void worker.terminate()
    }, 1000)
    worker.on("message", ({ counts, find }) => {
      if (counts) part.current = counts
      if (find) tell(find)
    })
    worker.on("error", (error) => tell({ target: "the run", number: Number(clock[0]), why: String(error), files: [] }))
    const exitCode = await new Promise((resolve) => worker.once("exit", resolve))
    clearInterval(seen)
    part.counts.push(...(part.current ?? []))
    part.current = undefined
    if (exitCode === 0) {
      part.done = Number(clock[0]) + 1 - part.from
      return
    }
    const number = Number(clock[0])
    part.hung.push(number)
    tell({ target: "the run", number, why: `case ${number} did not come back`, files: [] })
    from = number + 1
    part.done = from - part.from
  }
}

/** The thread's part of the work: the clock tells the other one which case it is at, and since when. */
async function work() {
  const { out, cases, from, seed, measured, until, clock } = workerData
  const { fuzz } = await import(`${out}/${BUILT}`)
  const folder = `${ROOT}geodata/snapshots/`
  const snapshots = readdirSync(folder).map((name) => readFileSync(folder + name, "utf8"))
  const toMain = (message) => parentPort.postMessage(message, [])
  let toldAt = 0
  const { counts } = await fuzz({
    cases,
    from,
    seed,
    snapshots,
    measuredPerThousand: measured,
    onCase: (number, counts) => {
      const now = Date.now()
      clock[0] = BigInt(number)
      clock[1] = BigInt(now)
      if (now - toldAt > 1000) {
        toMain({ counts })
        toldAt = now
      }
      return now > until
    },
    onFind: (find) => toMain({ find }),
  })
  toMain({ counts })
}

function tell({ target, format = "", number, why, files }) {
  process.stderr.write(`find: ${target} ${format}, case ${number}: ${why}\n${files.join("\n")}\n`)
}

function tellProgress(parts, began) {
  const done = parts.reduce((sum, part) => sum + part.done, 0)
  process.stderr.write(`${done} cases in ${seconds(began)} s\n`)
}

function report(parts, { cases, from, seed, jobs }, began) {
  const counts = parts.flatMap((part) => part.counts)
  const done = parts.reduce((sum, part) => sum + part.done, 0)
  const hung = parts.flatMap((part) => part.hung)
  const where = from > 0 ? ` from case ${number(from)}` : ""
  const threads = jobs > 1 ? ` in ${jobs} threads` : ""
  const { user, system } = process.cpuUsage()
  const each = ((user + system) / 1000 / Math.max(1, done)).toFixed(2)
  console.log(
    `${number(done)} of ${number(cases)} cases${where}, seed ${seed}, ${seconds(began)} s${threads}; ${each} ms of the processor each`,
  )
  print("format", summed(counts, "format"))
  print("target", summed(counts, "target"))
  const finds = counts.reduce((sum, count) => sum + count.finds, 0)
  if (hung.length > 0) console.log(`\nDid not come back: ${hung.join(", ")}`)
  if (finds + hung.length > 0) process.exitCode = 1
}

/** Counts of all formats for each target, or of all targets for each format. */
function summed(counts, key) {
  const sums = new Map()
  for (const { [key]: name, ...count } of counts) {
    const sum = sums.get(name) ?? {
      runs: 0,
      answered: 0,
      refused: 0,
      milliseconds: 0,
      slowestMilliseconds: 0,
      finds: 0,
    }
    for (const what of ["runs", "answered", "refused", "milliseconds", "finds"]) sum[what] += count[what]
    sum.slowestMilliseconds = Math.max(sum.slowestMilliseconds, count.slowestMilliseconds)
    sums.set(name, sum)
  }
  return sums
}

function print(heading, sums) {
  const rows = [
    [heading, "runs", "answered", "refused", "mean ms", "slowest ms", "finds"],
    ...[...sums].map(([name, { runs, answered, refused, milliseconds, slowestMilliseconds, finds }]) => [
      name,
      number(runs),
      number(answered),
      number(refused),
      (milliseconds / Math.max(1, runs)).toFixed(3),
      slowestMilliseconds.toFixed(0),
      String(finds),
    ]),
  ]
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)))
  console.log("")
  for (const row of rows) {
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "))
  }
}

function number(count) {
  return count.toLocaleString("en")
}

function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(0)
}
