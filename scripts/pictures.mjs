import { mkdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { chromium } from "@playwright/test"
import { build, preview } from "vite"
import { BROWSER_FLAGS } from "./browser-flags.mjs"
import { findBrowser } from "./find-browser.mjs"

/** Takes the pictures of the real page that README and the guide show, so that they stay true; words name some of them. */
const PICTURES = [
  { name: "demo-en", hash: "#lang=en", width: 1280, height: 800 },
  { name: "demo-ar", hash: "#lang=ar", width: 1280, height: 800 },
  { name: "closed-en", hash: "#lang=en&tab=gaps&neck=0&closed=2017-08-13", width: 1280, height: 800 },
  {
    name: "difference-en",
    hash: "#lang=en&tab=compare&compare=difference~2016-06-15",
    width: 1280,
    height: 800,
  },
  {
    name: "redrawn-en",
    hash: "#lang=en&tab=redraw&tool=redraw&at=38.8,35,8&redraw=m~38.85,34.914~38.88,35.03",
    width: 1280,
    height: 800,
  },
  { name: "series-en", hash: "#lang=en&tab=series", width: 1280, height: 800, shows: "table.series tbody tr" },
  {
    name: "files-en",
    hash: "#lang=en&tab=sources",
    width: 1280,
    height: 800,
    opens: "geodata/snapshots/2017-10-10.geojson",
    shows: ".file .remarks, .file .note",
  },
  { name: "audit-ar", hash: "#lang=ar&tab=audit", width: 1280, height: 800 },
  { name: "demo-phone", hash: "#lang=en", width: 390, height: 844 },
]
const MOST_BYTES = 600_000
const root = fileURLToPath(new URL("..", import.meta.url))
const folder = join(root, "docs/pictures")
const configFile = join(root, "demo/vite.config.ts")

mkdirSync(folder, { recursive: true })
await build({ configFile, logLevel: "warn" })
const server = await preview({ configFile, preview: { port: 4193, strictPort: true } })
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
try {
  const asked = process.argv.slice(2)
  const wanted = PICTURES.filter(({ name }) => asked.length === 0 || asked.includes(name))
  for (const { name, hash, width, height, opens, shows } of wanted) {
    const page = await browser.newPage({ viewport: { width, height }, locale: "en-GB", reducedMotion: "reduce" })
    await page.goto(`http://127.0.0.1:4193/${hash}`)
    await page.locator("body[data-measured]").waitFor()
    if (opens) await page.locator("#own-files").setInputFiles(join(root, opens))
    if (shows) await page.locator(shows).first().waitFor()
    await page.waitForFunction(() => window.frontlineMap?.loaded() && window.frontlineMap.areTilesLoaded())
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(2500)
    const path = join(folder, `${name}.png`)
    await page.screenshot({ path })
    await page.close()
    const { size } = statSync(path)
    console.log(`docs/pictures/${name}.png ${width}×${height}, ${Math.round(size / 1000)} kB`)
    if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes; at most ${MOST_BYTES} are allowed`)
  }
} finally {
  await browser.close()
  await new Promise((resolve) => server.httpServer.close(resolve))
}
