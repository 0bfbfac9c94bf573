// Fuzzes the built library with files as strangers send them, and prints what came of each target.
//
//   npm run fuzz                      a million cases, seed of the day
//   npm run fuzz -- --cases 5000 --seed 7 --measured 100 --minutes 10
//
// A case is one file. Every file is parsed, validated and repaired; of a thousand files `--measured` are measured too,
// ten unless told. Exits with 1 where a promise does not hold; each find is printed with its file at once, to become a
// case under tests/case/.
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { build } from "vite"

const ROOT = fileURLToPath(new URL("..", import.meta.url))
const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000000" },
    seed: { type: "string", default: String(Math.floor(Date.now() / 86_400_000)) },
    measured: { type: "string", default: "10" },
    minutes: { type: "string", default: "1440" },
  },
})
const [cases, seed, measuredPerThousand, minutes] = [values.cases, values.seed, values.measured, values.minutes].map(
  Number,
)
if (![cases, seed, measuredPerThousand, minutes].every(Number.isSafeInteger)) {
  console.error("--cases, --seed, --measured and --minutes take whole numbers.")
  process.exit(2)
}

// The harness is TypeScript, and tests the library as it is shipped.
const out = `${ROOT}node_modules/.fuzz-${process.pid}`
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
    rolldownOptions: { external: [`${ROOT}dist/frontline.js`], output: { entryFileNames: "fuzz.mjs" } },
  },
})
const { fuzz } = await import(`${out}/fuzz.mjs`)
rmSync(out, { recursive: true })

const folder = `${ROOT}geodata/snapshots/`
const snapshots = readdirSync(folder).map((name) => readFileSync(folder + name, "utf8"))
const began = performance.now()
let told = began
const {
  cases: done,
  counts,
  finds,
} = fuzz({
  cases,
  seed,
  snapshots,
  measuredPerThousand,
  onProgress: (done) => {
    if (performance.now() - told >= 30_000) {
      told = performance.now()
      process.stderr.write(`${done} of ${cases} cases in ${seconds(began)} s\n`)
    }
    return performance.now() - began > 60_000 * minutes
  },
  onFind: ({ target, number, why, text }) => {
    process.stderr.write(`find: ${target}, case ${number}: ${why}\n${text}\n`)
  },
})

console.log(`${done.toLocaleString("en")} of ${cases.toLocaleString("en")} cases, seed ${seed}, ${seconds(began)} s`)
const rows = [
  ["target", "runs", "answered", "refused", "mean ms", "slowest ms", "finds"],
  ...counts.map(({ name, runs, answered, refused, milliseconds, slowestMilliseconds }) => [
    name,
    runs.toLocaleString("en"),
    answered.toLocaleString("en"),
    refused.toLocaleString("en"),
    (milliseconds / Math.max(1, runs)).toFixed(3),
    slowestMilliseconds.toFixed(0),
    String(finds.filter(({ target }) => target === name).length),
  ]),
]
const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)))
for (const row of rows) {
  console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "))
}
if (finds.length > 0) process.exitCode = 1

function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(0)
}
