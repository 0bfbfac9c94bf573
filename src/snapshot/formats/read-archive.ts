import type { Entry, FileEntry } from "@zip.js/zip.js"
import type { Issue } from "../../report/issue.js"
import type { IssueValues } from "../../report/issue-values.js"
import { makeIssue } from "../../report/make-issue.js"
import { MOST_BYTES, MOST_ENTRIES, MOST_RATIO, MOST_UNPACKED_BYTES, RATIO_FROM_BYTES } from "../limits.js"

/** A file of an archive. */
interface ArchiveFile {
  /** As the archive writes it, known to stay inside any folder that it is unpacked into. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What came of an archive. */
interface ReadArchive {
  readonly files: readonly ArchiveFile[]
  /** Names of files that were not asked for; leftovers are none. */
  readonly others: readonly string[]
  readonly issues: readonly Issue[]
}

/** Leftovers of file managers and version control, which are no data. */
const LEFTOVER = /(^|\/)(__MACOSX\/|\.[^/]+|Thumbs\.db$|desktop\.ini$)/i

/** Archives within an archive stay closed: each level multiplies what a small file can unpack to. */
const NESTED = /\.(zip|kmz|gz|tgz|bz2|xz|7z|rar|tar)$/i

/**
 * Unpacks the files of a zip archive that are asked for.
 *
 * Nothing is written anywhere. Entries whose name leaves its folder, that are links, encrypted or overlap another are
 * refused, and unpacking stops the moment that a limit is passed, whatever sizes the archive claims.
 *
 * @param wanted - Whether to unpack a file, by its name.
 * @param mostTextBytes - How much memory can hold, of one file and of all together, where that is less than the limits.
 */
export async function readArchive(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  mostTextBytes = Number.POSITIVE_INFINITY,
): Promise<ReadArchive> {
  const zip = await import("@zip.js/zip.js")
  zip.configure({ useWebWorkers: false })
  const reader = new zip.ZipReader(new zip.Uint8ArrayReader(bytes), {
    filenameValidation: "tolerant",
    checkOverlappingEntry: true,
  })
  const files: ArchiveFile[] = []
  const others: string[] = []
  const issues: Issue[] = []
  let total = 0
  try {
    let count = 0
    for await (const entry of reader.getEntriesGenerator()) {
      if (++count > MOST_ENTRIES) {
        issues.push(tooLarge(count, "files", { kind: "files", allowed: MOST_ENTRIES }))
        break
      }
      if (entry.directory && !isUnsafe(entry)) continue
      const refused = refusal(entry)
      if (refused) {
        issues.push(refused)
        continue
      }
      if (LEFTOVER.test(entry.filename)) continue
      if (!wanted(entry.filename)) {
        others.push(entry.filename)
        continue
      }
      const room = Math.min(MOST_BYTES, mostTextBytes, Math.min(MOST_UNPACKED_BYTES, mostTextBytes) - total)
      const unpacked = await unpack(entry as FileEntry, room)
      if ("code" in unpacked) {
        issues.push(unpacked)
        if (unpacked.code === "archive-bomb") break
      } else {
        total += unpacked.length
        files.push({ name: entry.filename, bytes: unpacked })
      }
    }
  } catch (error) {
    const { message: reason } = error as Error
    const values = { entry: null, reason }
    issues.push(makeIssue("archive-broken", [], { found: reason, allowed: "a zip archive", values }))
  } finally {
    await reader.close()
  }
  return { files, others, issues }
}

function refusal(entry: Entry): Issue | null {
  const name = entry.filename
  const about = <C extends "archive-entry-unsafe" | "archive-encrypted" | "archive-nested">(
    code: C,
    values: IssueValues[C],
  ): Issue =>
    makeIssue(code, [name.slice(0, 200)], {
      found: name.slice(0, 200),
      allowed: "a file in the archive's folder",
      values,
    })
  if (isUnsafe(entry)) return about("archive-entry-unsafe", { kind: "leaves-folder", entry: name })
  if (entry.symlink) return about("archive-entry-unsafe", { kind: "link", entry: name })
  if (entry.encrypted) return about("archive-encrypted", { entry: name })
  if (NESTED.test(name) && !LEFTOVER.test(name)) return about("archive-nested", { entry: name })
  return null
}

/** A name that would lead out of a folder on any system: upwards, from the root, from a drive, or with a zero byte. */
function isUnsafe({ filename }: Entry): boolean {
  return /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(filename)
}

async function unpack(entry: FileEntry, room: number): Promise<Uint8Array | Issue> {
  const name = entry.filename
  const ratioRoom = Math.max(RATIO_FROM_BYTES, MOST_RATIO * entry.compressedSize)
  const limit = Math.min(room, ratioRoom)
  const chunks: Uint8Array[] = []
  let length = 0
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      length += chunk.length
      if (length > limit) throw new RangeError("limit")
      chunks.push(chunk)
    },
  })
  try {
    if (entry.uncompressedSize > limit) throw new RangeError("limit")
    await entry.getData(sink, { checkSignature: true })
  } catch (error) {
    if (length > limit || entry.uncompressedSize > limit) {
      const fault = limit === ratioRoom ? ({ kind: "ratio", ratio: MOST_RATIO } as const) : ({ kind: "size" } as const)
      return tooLarge(Math.max(length, entry.uncompressedSize), "bytes", { ...fault, entry: name, allowed: limit })
    }
    const { message: reason } = error as Error
    return makeIssue("archive-broken", [name.slice(0, 200)], {
      found: reason,
      allowed: "a sound entry",
      values: { entry: name, reason },
    })
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function tooLarge(found: number, unit: string, values: IssueValues["archive-bomb"]): Issue {
  return makeIssue("archive-bomb", [], { found, allowed: values.allowed, unit, values })
}
