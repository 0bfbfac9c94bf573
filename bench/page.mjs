import { readFileSync, writeFileSync } from "node:fs"
import { cpus, loadavg } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { chromium } from "@playwright/test"
import { build, preview } from "vite"
import { BROWSER_FLAGS } from "../scripts/browser-flags.mjs"
import { findBrowser } from "../scripts/find-browser.mjs"
import { bundleSection } from "./page/bundle.mjs"
import { interactionsSection } from "./page/interactions.mjs"
import { loadSection } from "./page/load.mjs"
import { withSection } from "./section.mjs"

/** Measures the built map page in a browser that draws in software, and writes the figures into docs/benchmarks.md. */
const PORT = Number(process.env["TEST_PORT"] ?? 4194)
const root = fileURLToPath(new URL("..", import.meta.url))
const configFile = join(root, "demo/vite.config.ts")
const file = new URL("../docs/benchmarks.md", import.meta.url)
const say = (text) => process.stderr.write(`${text}\n`)

await build({ configFile, logLevel: "error" })
const server = await preview({ configFile, preview: { port: PORT, strictPort: true } })
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
try {
  const open = () =>
    browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-GB", reducedMotion: "reduce" })
  const setting = { address: `http://127.0.0.1:${PORT}/`, folder: join(root, "demo/dist"), open, say }
  const load = await loadSection(setting)
  const bundle = bundleSection(setting, load.requested)
  const interactions = await interactionsSection(setting)
  const [{ model }] = cpus()
  const section = [
    "## The map page",
    "",
    `Written by \`npm run bench:page\`. The built page in Chromium ${browser.version()}, drawn in software, on ${cpus().length} × ${model.trim()} with nothing in its cache, served from the same machine; load of the machine at the time: ${loadavg()[0].toFixed(1)}.`,
    "",
    ...load.verdicts,
    ...bundle.verdicts,
    ...interactions.verdicts,
    "",
    load.text,
    "",
    interactions.text,
    "",
    bundle.text,
  ].join("\n")
  writeFileSync(file, withSection(readFileSync(file, "utf8"), "page", section))
  say(section)
} finally {
  await browser.close()
  await new Promise((resolve) => server.httpServer.close(resolve))
}
