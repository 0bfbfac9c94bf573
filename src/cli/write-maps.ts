import { controlMapOf } from "../model/control-map-of.js"
import type { Issue } from "../report/issue.js"
import type { Format } from "../snapshot/formats/format.js"
import { formatOf } from "../snapshot/formats/format-of.js"
import type { ImportedMap } from "../snapshot/formats/imported.js"
import { writeArchive } from "../snapshot/formats/write-archive.js"
import { type ExportFormat, exportMap } from "../view/export-map.js"
import { exportTable, isTableFormat } from "../view/export-table.js"
import { CommandError } from "./command-error.js"
import { FORMAT_ENDING } from "./format-ending.js"
import type { FileToWrite } from "./outcome.js"
import { STANDARD_STREAM } from "./standard-stream.js"

/** A file that came of a conversion. */
export interface WrittenFile {
  readonly path: string
  readonly format: Format
  /** Days of the maps in it, oldest first; null for a map that does not say. */
  readonly dates: readonly (string | null)[]
}

/** Files to write, and what came of the maps in them. */
export interface WrittenMaps {
  readonly files: readonly FileToWrite[]
  readonly written: readonly WrittenFile[]
  readonly issues: readonly Issue[]
}

/**
 * Maps as files in another format: one file, a zip archive, or a folder, as the name to write to says.
 *
 * @param to - The format, where the name does not tell; GeoJSON unless told.
 * @param ifSeveral - The way out where one file would have to hold several maps, up to "a folder or …".
 * @throws {CommandError} If one file would have to hold several maps.
 */
export async function writeMaps(
  maps: readonly ImportedMap[],
  out: string,
  to: ExportFormat | undefined,
  ifSeveral: string,
): Promise<WrittenMaps> {
  const named = formatOf(out)
  const isArchive = named === "zip"
  const isFolder =
    out !== STANDARD_STREAM && (/[\\/]$/.test(out) || (named === null && (to === undefined || maps.length > 1)))
  const format: ExportFormat = to ?? (named === null || named === "zip" ? "geojson" : named)
  const dates = maps.map(({ date }) => date)
  const read = maps.map(({ value, date }) => ({ map: controlMapOf(value, { date }), value }))
  if (!isArchive && !isFolder) {
    if (maps.length > 1 && !isTableFormat(format)) {
      throw new CommandError(
        2,
        `The input holds ${maps.length} maps, and a file of ${format} holds one. ${ifSeveral} a folder or a zip archive to write to.`,
      )
    }
    const { content, issues } = isTableFormat(format)
      ? await exportTable(read, format)
      : await exportMap(read[0]!.map, format, read[0])
    return { files: [file(out, content)], written: [{ path: out, format, dates }], issues }
  }
  const names = fileNames(maps, FORMAT_ENDING[format])
  const issues = new Map<string, Issue>()
  const made: { name: string; content: string | Uint8Array }[] = []
  for (const [i, each] of read.entries()) {
    const { content, issues: lost } = await exportMap(each.map, format, each)
    for (const issue of lost) issues.set(issue.message, issue)
    made.push({ name: names[i]!, content })
  }
  if (isArchive) {
    const bytes = await writeArchive(made)
    return { files: [file(out, bytes)], written: [{ path: out, format: "zip", dates }], issues: [...issues.values()] }
  }
  const folder = out.replace(/[\\/]+$/, "")
  const path = (name: string): string => `${folder}/${name}`
  return {
    files: made.map(({ name, content }) => file(path(name), content)),
    written: made.map(({ name }, i) => ({ path: path(name), format, dates: [dates[i]!] })),
    issues: [...issues.values()],
  }
}

function file(path: string, content: string | Uint8Array): FileToWrite {
  return {
    base: path === STANDARD_STREAM ? "stdout" : "user",
    path,
    ...(typeof content === "string" ? { text: content } : { bytes: content }),
  }
}

/** A name for each map: its day, else what its own name has of plain letters and digits; never a path. */
function fileNames(maps: readonly ImportedMap[], ending: string): string[] {
  const taken = new Set<string>()
  return maps.map(({ date, name }) => {
    const plain = (name.split(/[\\/]/).at(-1) ?? "").replace(/\.[^.]*$/, "").replaceAll(/[^\p{L}\p{N}_-]+/gu, "-")
    const stem = date ?? (plain.replaceAll(/^-+|-+$/g, "") || "map")
    let free = stem
    for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${stem}-${i}`
    taken.add(free.toLowerCase())
    return `${free}${ending}`
  })
}
