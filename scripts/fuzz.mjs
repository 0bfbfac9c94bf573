// Fuzzes the built library with files of every format as strangers send them, and prints what came of each target.
//
//   npm run fuzz                      a million cases, seed of the day
//   npm run fuzz -- --cases 5000 --seed 7 --measured 100 --minutes 10 --from 500000 --jobs 2
//   npm run fuzz -- --case 39500      one case by itself: its file, and what comes of it
//
// A case is one file; tests/fuzz/formats.ts tells how many of a thousand are of which format. Of a thousand files
// `--measured` are measured and written too, ten unless told. Exits with 1 where a promise does not hold; each find is
// printed with its file at once, to become a case under tests/case/. A case that does not come back within a minute is
// printed as a find, and the run goes on after it. A run that is stopped by hand prints what came of it so far.
import { fork } from "node:child_process"
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"

const ROOT = fileURLToPath(new URL("..", import.meta.url))
const BUILT = "fuzz.mjs"
/** A case takes a millisecond, or a tenth of a second where it is measured. */
const MOST_SECONDS = 60

if (process.send === undefined) await main()
else process.once("message", work)

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
    return {
      from,
      to: Math.min(from + share, options.from + options.cases),
      done: 0,
      milliseconds: 0,
      counts: [],
      hung: [],
    }
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

/** Runs the cases of one part in a process of its own, and in a new one after a case that does not come back. */
async function run(part, options) {
  const clock = `${options.out}/clock-${part.from}`
  for (let from = part.from; from < part.to && Date.now() < options.until; ) {
    writeFileSync(clock, clockOf(from))
    const child = fork(fileURLToPath(import.meta.url))
    const at = () => {
      const [number, since] = new BigInt64Array(new Uint8Array(readFileSync(clock)).buffer)
      return { number: Number(number), since: Number(since) }
    }
    const seen = setInterval(() => {
      const { number, since } = at()
      part.done = number - part.from
      if (Date.now() - since > 1000 * MOST_SECONDS) child.kill("SIGKILL")
    }, 1000)
    let isStopped = false
    let last = { counts: [], milliseconds: 0 }
    child.on("message", ({ find, ...told }) => {
      if (find) tell(find)
      else last = told
    })
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => (isStopped = child.kill()))
    child.send({ ...options, from, cases: part.to - from, clock })
    const exitCode = await new Promise((resolve) => child.once("close", resolve))
    clearInterval(seen)
    part.counts.push(...last.counts)
    part.milliseconds += last.milliseconds
    const { number } = at()
    part.done = number + 1 - part.from
    if (exitCode === 0 || isStopped) return
    part.hung.push(number)
    tell({ target: "the run", number, why: "it did not come back, or ended the process", files: [] })
    from = number + 1
  }
}

function clockOf(number) {
  return new Uint8Array(BigInt64Array.of(BigInt(number), BigInt(Date.now())).buffer)
}

/** The process's part of the work. Its clock, a file, tells which case it is at, and since when: a case that hangs cannot. */
async function work({ out, cases, from, seed, measured, until, clock: path }) {
  process.once("disconnect", () => process.exit())
  const { fuzz } = await import(`${out}/${BUILT}`)
  const folder = `${ROOT}geodata/snapshots/`
  const snapshots = readdirSync(folder).map((name) => readFileSync(folder + name, "utf8"))
  const clock = openSync(path, "r+")
  let toldAt = 0
  const { counts } = await fuzz({
    cases,
    from,
    seed,
    snapshots,
    measuredPerThousand: measured,
    onCase: (number, counts) => {
      writeSync(clock, clockOf(number), 0, 16, 0)
      if (Date.now() - toldAt > 1000) {
        process.send(told(counts))
        toldAt = Date.now()
      }
      return toldAt > until
    },
    onFind: (find) => process.send({ find }),
  })
  closeSync(clock)
  process.send(told(counts))
  process.disconnect()
}

function told(counts) {
  const { user, system } = process.cpuUsage()
  return { counts, milliseconds: (user + system) / 1000 }
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
  const threads = jobs > 1 ? ` in ${jobs} processes` : ""
  const each = (parts.reduce((sum, part) => sum + part.milliseconds, 0) / Math.max(1, done)).toFixed(2)
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
