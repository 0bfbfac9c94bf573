import { readFileSync } from "node:fs"
import { defineConfig } from "vite"

const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  dependencies: Record<string, string>
}
const external = (id: string): boolean =>
  id.startsWith("node:") || Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`))

/** The library and the command line. The demo has a configuration of its own. */
export default defineConfig({
  build: {
    target: "es2022",
    outDir: "dist",
    minify: false,
    sourcemap: true,
    lib: {
      entry: {
        frontline: "src/index.ts",
        corpus: "src/io/read-corpus.ts",
        cli: "src/cli/main.ts",
        "series-worker": "src/cli/series/series-worker.ts",
      },
      formats: ["es"],
    },
    rolldownOptions: { external },
  },
})
