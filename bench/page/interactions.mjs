import { table } from "../measure.mjs"

/** Milliseconds from a pointer's move to the number that follows it. */
const TARGET = 100
const RUNS = 3
const MOVES = 24
/** Parts of the panel whose code is loaded when they are first opened; none waits for an answer any more then. */
const TABS = ["gaps", "compare", "measure", "series", "audit", "sources", "now"]

/**
 * Runs in the page: times from an event to what follows it. The event counts from when the browser had it, so that the
 * time in which the page was busy with something else is in.
 */
function install() {
  const everything = { subtree: true, childList: true, attributes: true, characterData: true }
  window.frontlineTimed = (event, isSo) =>
    new Promise((resolve) => {
      let start = null
      const look = () => {
        if (start === null || !isSo()) return
        observer.disconnect()
        const changed = performance.now() - start
        start = null
        const from = performance.now() - changed
        requestAnimationFrame(() => setTimeout(() => resolve({ changed, shown: performance.now() - from }), 0))
      }
      const observer = new MutationObserver(look)
      observer.observe(document, everything)
      const listen = ({ timeStamp }) => {
        start = timeStamp
      }
      window.addEventListener(event, listen, { capture: true, once: true })
    })
  /** Follows the pointer's moves: from the first that nothing has followed yet to the change, and to the frame that shows it. */
  function follow(read) {
    const found = []
    let start = null
    let before = read()
    const listen = ({ timeStamp }) => {
      start ??= timeStamp
    }
    const observer = new MutationObserver(() => {
      const now = read()
      if (start === null || now === before) return
      before = now
      const from = start
      const changed = performance.now() - from
      start = null
      requestAnimationFrame(() => setTimeout(() => found.push({ changed, shown: performance.now() - from }), 0))
    })
    window.addEventListener("pointermove", listen, { capture: true })
    observer.observe(document, everything)
    return () => {
      window.removeEventListener("pointermove", listen, { capture: true })
      observer.disconnect()
      return found
    }
  }
  window.frontlineFollow = (reads) => {
    const ends = reads.map(follow)
    window.frontlineFollowed = () => ends.map((end) => end())
  }
}

/** Acts on the page and gives the times until a condition, a function of the page and of a value, holds. */
async function timed(page, event, isSo, value, act) {
  const condition = `() => (${isSo})(${JSON.stringify(value)})`
  await page.evaluate(`void (window.frontlineResult = window.frontlineTimed("${event}", ${condition}))`)
  await act()
  return await page.evaluate(() => window.frontlineResult)
}

/** Drags, and gives for each thing that is read the milliseconds from each move to the change that follows it. */
async function dragged(page, from, to, ...reads) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.evaluate(`window.frontlineFollow([${reads.map((read) => `() => (${read})()`).join()}])`)
  for (let move = 1; move <= MOVES; move++) {
    const share = move / MOVES
    await page.mouse.move(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y))
    await page.waitForTimeout(30)
  }
  await page.mouse.up()
  return await page.evaluate(() => window.frontlineFollowed())
}

async function opened({ address, open }, hash) {
  const page = await open()
  await page.addInitScript(install)
  await page.goto(`${address}#lang=en${hash}`)
  await page.locator("body[data-measured]").waitFor()
  await page.waitForFunction(() => window.frontlineMap?.loaded() && window.frontlineMap.areTilesLoaded())
  // By then the other dates are measured in the background, and what is printed is loaded.
  await page.waitForTimeout(2500)
  return page
}

/** How soon the page follows the reader's hand. */
export async function interactionsSection(setting) {
  const times = new Map()
  const note = (name, found) => times.set(name, [...(times.get(name) ?? []), found])
  const moves = new Map()
  for (let run = 0; run < RUNS; run++) {
    setting.say(`interactions ${run + 1} of ${RUNS}`)
    await presses(await opened(setting, ""), note)
    const line = await lineDragged(await opened(setting, "&tab=measure&tool=measure&line=38,33.6;39,33.6;39.5,34.2"))
    const corner = await cornerDragged(await opened(setting, "&tab=redraw&tool=redraw&at=38.8,35,8"))
    const divider = await swipeDragged(await opened(setting, "&tab=compare&compare=swipe~2016-06-15"))
    const drags = [
      ["measuring line: a move to the new length", line[0]],
      ["measuring line: a move to the line on the map", line[1]],
      ["redrawing: a move of a corner to the new areas", corner[0]],
      ["redrawing: a move of a corner to the new gap", corner[1]],
      ["redrawing: a move of a corner to the ground on the map", corner[2]],
      ["swipe: a move to the new place of the divider", divider[0]],
    ]
    for (const [name, found] of drags) moves.set(name, [...(moves.get(name) ?? []), ...found])
  }
  const whole = (milliseconds) => `${milliseconds.toFixed(0)} ms`
  const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
  const ninetieth = (values) => values.toSorted((a, b) => a - b)[Math.floor(0.9 * values.length)]
  return {
    verdicts: [...moves]
      .slice(0, 5)
      .map(([name, found]) => [name, found.map(({ shown }) => shown)])
      .map(
        ([name, shown]) =>
          `- **${ninetieth(shown) <= TARGET ? "met" : "not met"}**: ${name}, in a frame that shows it, at most ${TARGET} ms in nine of ten moves; measured ${whole(ninetieth(shown))}, the median ${whole(middle(shown))}.`,
      ),
    text: [
      "### How soon it follows",
      "",
      "From when the browser had the press or the move to the change in the page, and to the frame that shows it; the median of some runs. A frame here is drawn without a graphics card. A move that comes before the one before it was followed is not counted on its own.",
      "",
      table(
        ["press", "changed", "shown"],
        [...times].map(([name, found]) => [
          name,
          whole(middle(found.map(({ changed }) => changed))),
          whole(middle(found.map(({ shown }) => shown))),
        ]),
      ),
      "",
      table(
        ["drag", "moves followed", "changed, median", "shown, median", "shown, nine of ten within", "most"],
        [...moves].map(([name, found]) => {
          const shown = found.map((move) => move.shown)
          return [
            name,
            found.length,
            whole(middle(found.map(({ changed }) => changed))),
            whole(middle(shown)),
            whole(ninetieth(shown)),
            whole(Math.max(...shown)),
          ]
        }),
      ),
    ].join("\n"),
  }
}

async function presses(page, note) {
  const shows = (tab) => {
    const page = document.getElementById(`page-${tab}`)
    return page.hidden === false && page.querySelector(".part > *, .part h2") !== null && page.textContent.length > 40
  }
  for (const round of ["first", "again"]) {
    for (const tab of TABS) {
      const found = await timed(page, "click", shows, tab, () => page.locator(`#tab-${tab}`).click())
      if (round === "again" || tab !== "now") note(`tab ${tab}, ${round}`, found)
    }
  }
  const isDate = (date) => document.body.dataset["measured"] === date
  note("another date", await timed(page, "click", isDate, "2017-10-10", () => page.locator("[data-key=later]").click()))
  note(
    "back to the date",
    await timed(page, "click", isDate, "2017-08-13", () => page.locator("[data-key=earlier]").click()),
  )
  const isHidden = () => document.getElementById("said").textContent.includes("hidden")
  await page.evaluate(() => document.querySelector(".legend").setAttribute("open", ""))
  note(
    "a switch of the legend",
    await timed(page, "click", isHidden, null, () => page.locator("[data-key='layer-actor:is']").click()),
  )
  await page.locator("[data-key='layer-actor:is']").click()
  const isClosed = () => document.querySelector("table.closure") !== null
  note(
    "closing the neck",
    await timed(page, "click", isClosed, null, () => page.locator("[data-key=close-gap]").click()),
  )
  const isIn = (language) =>
    document.documentElement.lang === language &&
    document.querySelector("h1").textContent.match(/[\u0600-\u06ff]/) !== null
  note(
    "the other language",
    await timed(page, "click", isIn, "ar", () => page.getByRole("button", { name: "العربية" }).click()),
  )
  await page.close()
}

/** Where on the page positions lie on the map. */
async function pixelsOf(page, positions) {
  return await page.evaluate((all) => {
    const { left, top } = window.frontlineMap.getCanvas().getBoundingClientRect()
    return all.map((at) => {
      const { x, y } = window.frontlineMap.project(at)
      return { x: left + x, y: top + y }
    })
  }, positions)
}

async function cornerDragged(page) {
  // A corner of the front north of al-Sukhnah.
  const [from] = await pixelsOf(page, [[38.85, 34.914]])
  const found = await dragged(
    page,
    from,
    { x: from.x + 20, y: from.y - 40 },
    () => document.querySelector('#redraw tr[data-actor="gov"] td:last-child')?.textContent,
    () => document.querySelector('#redraw tr[data-length="gap"] td:last-child')?.textContent,
    () => document.querySelector(".held-overlay .held-colour")?.getAttribute("d"),
  )
  await page.close()
  return found
}

async function lineDragged(page) {
  const [from, to] = await pixelsOf(page, [
    [39.5, 34.2],
    [40.2, 34.6],
  ])
  const found = await dragged(
    page,
    from,
    to,
    () => document.getElementById("measured-length")?.textContent,
    () => document.querySelector(".held-overlay .held-line")?.getAttribute("d"),
  )
  await page.close()
  return found
}

async function swipeDragged(page) {
  const box = await page.locator(".swipe-handle").boundingBox()
  const from = { x: box.x + box.width / 2, y: box.y + 60 }
  const found = await dragged(page, from, { x: from.x + 200, y: from.y }, () =>
    document.querySelector(".swipe-handle").getAttribute("aria-valuenow"),
  )
  await page.close()
  return found
}
