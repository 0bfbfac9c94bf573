import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"

/** The committed snapshots of a corpus folder by date, oldest first; none where the folder is missing. */
export function readSnapshots(folder: string): Map<string, string> {
  const path = join(folder, "snapshots")
  const names = existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(".geojson"))
        .toSorted()
    : []
  return new Map(names.map((name) => [basename(name, ".geojson"), readFileSync(join(path, name), "utf8")]))
}
