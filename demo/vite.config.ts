import { fileURLToPath } from "node:url"
import { defineConfig, type Plugin } from "vite"

/** Only the page's own origin; MapLibre draws its images as data and blobs. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ")

/** Writes the policy into the built page; the development server needs inline scripts and a socket of its own. */
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
  ],
}

/** Modules that do nothing by being loaded: the library's own, and packages that do not say so themselves. */
const PURE = /^(?!.*\/(demo|node_modules)\/).*\/src\/|\/node_modules\/(geojson-validation|concaveman|rbush)\//
/** What nobody uses of them is left out. */
const rolldownOptions = { treeshake: { moduleSideEffects: (id: string) => !PURE.test(id) } }

/** Small files of the library that the page needs to open: by themselves each would be a request, and pack badly. */
const NEEDED_FIRST =
  /src\/(guard\/|\w+\/guard-(control-map|cut|names)|view\/(actor-of|basis-words|format-(date|margin|measured|number|round-length|share)|front-words|names|neck-words)|geometry\/(edge-length|ellipsoid|geodesic-direct|geodesic-inverse|line-length|locate-in-area|orientation))\b/

/** The page for people: a folder that any static host can serve, from any path. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  plugins: [contentSecurityPolicy],
  resolve: { alias: { frontline: fileURLToPath(new URL("../src/index.ts", import.meta.url)) } },
  worker: { format: "es", rolldownOptions },
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      ...rolldownOptions,
      output: {
        codeSplitting: {
          groups: [
            { name: "maplibre-gl", test: /node_modules.maplibre-gl/ },
            { name: "library", test: NEEDED_FIRST },
          ],
        },
      },
    },
  },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true },
})
