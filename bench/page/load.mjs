import { table } from "../measure.mjs"

const RUNS = 5
/** Milliseconds from the start of the navigation. */
const TARGET = 2000

/** Runs in the page before anything else: notes when what a reader waits for has come. */
function watch() {
  const seen = { longTasks: [] }
  window.frontlineBench = seen
  const note = (name) => {
    seen[name] ??= performance.now()
  }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.longTasks.push({ startTime, duration })
  }).observe({ type: "longtask", buffered: true })
  const look = () => {
    if (document.querySelector("[role=tab]")) note("controls")
    if (document.body?.dataset["phase"] === "ready") note("map")
    if (document.body?.dataset["measured"]) note("numbers")
  }
  const observer = new MutationObserver(look)
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-phase", "data-measured"],
  })
  // The library of the map sets it in motion by itself; it is at rest when it says so for the first time.
  const wait = () => {
    if (!window.frontlineMap) return requestAnimationFrame(wait)
    window.frontlineMap.once("idle", () => note("drawn"))
  }
  wait()
}

async function measure({ address, open }) {
  const page = await open()
  const requested = new Set()
  page.on("request", (request) => requested.add(new URL(request.url()).pathname))
  await page.addInitScript(watch)
  await page.goto(`${address}#lang=en`)
  await page.locator("body[data-measured]").waitFor()
  const untilMeasured = new Set(requested)
  await page.waitForFunction(() => window.frontlineBench.drawn !== undefined)
  const found = await page.evaluate(() => ({
    ...window.frontlineBench,
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  }))
  await page.close()
  const blocking = found.longTasks
    .filter(({ startTime }) => startTime < found.numbers)
    .reduce((sum, { duration }) => sum + duration - 50, 0)
  return { ...found, blocking, longest: Math.max(0, ...found.longTasks.map(({ duration }) => duration)), untilMeasured }
}

/** When the page is there to be read and used, over some loads with nothing in the cache. */
export async function loadSection(setting) {
  const runs = []
  for (let run = 0; run < RUNS; run++) {
    setting.say(`load ${run + 1} of ${RUNS}`)
    runs.push(await measure(setting))
  }
  const of = (pick) => runs.map(pick).toSorted((a, b) => a - b)
  const row = (name, pick, unit = "ms") => {
    const values = of(pick)
    return [
      name,
      ...[values[0], values[values.length >> 1], values.at(-1)].map((value) => `${value.toFixed(0)} ${unit}`),
    ]
  }
  const median = (pick) => of(pick)[RUNS >> 1]
  const verdict = (name, pick) =>
    `- **${median(pick) <= TARGET ? "met" : "not met"}**: ${name}, at most ${TARGET} ms after the address is entered; measured ${median(pick).toFixed(0)} ms, the median of ${RUNS} loads.`
  return {
    requested: runs[0].untilMeasured,
    verdicts: [
      verdict("interactive: controls answer and the map's file is open", ({ controls, map }) =>
        Math.max(controls, map),
      ),
      verdict("all headline numbers measured", ({ numbers }) => numbers),
    ],
    text: [
      "### Until it can be used",
      "",
      "From the start of the navigation. *Controls* are there once the page's own script has run. Blocking is what tasks of more than 50 ms take beyond that, until the numbers stand.",
      "",
      table(
        [`${RUNS} loads`, "least", "median", "most"],
        [
          row("first contentful paint", ({ paint }) => paint),
          row("controls answer", ({ controls }) => controls),
          row("the map's file is open", ({ map }) => map),
          row("all headline numbers measured", ({ numbers }) => numbers),
          row("the map drawn and at rest", ({ drawn }) => drawn),
          row("blocking", ({ blocking }) => blocking),
          row("longest task", ({ longest }) => longest),
        ],
      ),
    ].join("\n"),
  }
}
