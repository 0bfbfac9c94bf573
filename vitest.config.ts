import "./tests/support/polyfill-group-by.js"
import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

export default defineConfig({
  resolve: { alias: { frontline: fileURLToPath(new URL("src/index.ts", import.meta.url)) } },
  test: { include: ["tests/**/*.test.ts"], setupFiles: ["tests/support/polyfill-group-by.ts"], testTimeout: 30_000 },
})
