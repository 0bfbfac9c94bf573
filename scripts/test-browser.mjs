import { spawnSync } from "node:child_process"
import { dirname } from "node:path"
import { argv, env, exit } from "node:process"
import { fileURLToPath } from "node:url"
import { findBrowser } from "./find-browser.mjs"

/** Builds the page and tests it in a real browser. Words after the script's name go to Playwright. */
const root = dirname(dirname(fileURLToPath(import.meta.url)))

function run(program, words, more = {}) {
  const { status } = spawnSync("npx", [program, ...words], {
    cwd: root,
    stdio: "inherit",
    env: { ...env, npm_config_loglevel: "error", ...more },
    shell: process.platform === "win32",
  })
  if (status !== 0) exit(status ?? 1)
}

try {
  const browser = await findBrowser()
  run("vite", ["build", "-c", "demo/vite.config.ts", "--logLevel", "warn"])
  run("playwright", ["test", ...argv.slice(2)], { CHROMIUM_PATH: browser })
} catch (error) {
  console.error(error.message)
  exit(1)
}
