import { defineConfig } from "@playwright/test"
import { BROWSER_FLAGS } from "./scripts/browser-flags.mjs"

/** Another port lets two working copies be tested at once. */
const PORT = Number(process.env["TEST_PORT"] ?? 4183)

/** Tests of the built page, as a person uses it. `npm run test:browser` finds the browser and builds the page first. */
export default defineConfig({
  testDir: "tests/browser",
  testMatch: "*.spec.ts",
  tsconfig: "tests/browser/tsconfig.json",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    // Flights of the camera cost seconds where the processor draws them.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: BROWSER_FLAGS,
    },
  },
  webServer: {
    command: `npx vite preview -c demo/vite.config.ts --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
})
