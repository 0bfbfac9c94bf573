import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { table } from "../measure.mjs"

/** Packed bytes that the page may load of its own until every number of the first view stands. */
const BUDGET = 150_000

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
const isMapLibre = ({ name }) => name.includes("maplibre-gl")

/** What the page is made of, packed, and how much of it loads when. */
export function bundleSection({ folder }, requested) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name)
      const bytes = readFileSync(path)
      const isPacked = entry.name.endsWith(".woff2")
      return {
        name: entry.name.replace(/-[\w-]{8}(?=\.\w+$)/, ""),
        packed: isPacked ? bytes.length : gzipSync(bytes).length,
        isCode: /\.(js|css)$/.test(entry.name),
        isFirst: requested.has(path.slice(folder.length).replaceAll("\\", "/")) || entry.name === "index.html",
      }
    })
  const sum = (some) => some.reduce((total, { packed }) => total + packed, 0)
  const code = files.filter(({ isCode }) => isCode)
  const own = code.filter((file) => !isMapLibre(file))
  const [first, later] = [own.filter(({ isFirst }) => isFirst), own.filter(({ isFirst }) => !isFirst)]
  const listed = (some) =>
    some.toSorted((a, b) => b.packed - a.packed).map(({ name, packed }) => [`\`${name}\``, kilobytes(packed)])
  return {
    verdicts: [
      `- **${sum(first) <= BUDGET ? "met" : "not met"}**: code of its own until every headline number stands, packed, at most ${kilobytes(BUDGET)} without the map library; measured ${kilobytes(sum(first))}.`,
    ],
    text: [
      "### What it weighs",
      "",
      "Packed with gzip; fonts as they are, for they are packed already.",
      "",
      table(
        ["packed", "loaded until measured", "everything built"],
        [
          ["code of its own", kilobytes(sum(first)), kilobytes(sum(own))],
          [
            "MapLibre",
            kilobytes(sum(code.filter((file) => isMapLibre(file) && file.isFirst))),
            kilobytes(sum(code.filter(isMapLibre))),
          ],
          [
            "maps, basemap, fonts, page",
            kilobytes(sum(files.filter((file) => !file.isCode && file.isFirst))),
            kilobytes(sum(files.filter((file) => !file.isCode))),
          ],
          ["all", kilobytes(sum(files.filter(({ isFirst }) => isFirst))), kilobytes(sum(files))],
        ],
      ),
      "",
      table(["loaded until measured", "packed"], listed(first)),
      "",
      table(["loaded when asked for", "packed"], listed(later)),
    ].join("\n"),
  }
}
