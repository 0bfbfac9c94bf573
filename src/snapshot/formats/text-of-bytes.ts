import type { Issue } from "../../report/issue.js"
import { makeIssue } from "../../report/make-issue.js"

/** Text of a file, and what had to be guessed to read it. */
interface DecodedText {
  readonly text: string
  readonly issues: readonly Issue[]
}

/**
 * The text in some bytes: UTF-8, UTF-16 with its mark, or what an XML declaration names.
 *
 * Bytes that are none of these are read as Windows-1256, the usual table of old Arabic files, and a warning says so.
 */
export function textOfBytes(bytes: Uint8Array): DecodedText {
  const told =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null
  if (told) return { text: new TextDecoder(told).decode(bytes), issues: [] }
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([\w-]{1,30})["']/.exec(head)?.[1] ?? "utf-8"
  try {
    return { text: new TextDecoder(declared, { fatal: true, ignoreBOM: true }).decode(bytes), issues: [] }
  } catch {
    const values = { declared: declared.toUpperCase() }
    return {
      text: new TextDecoder("windows-1256").decode(bytes),
      issues: [makeIssue("text-encoding", [], { found: "bytes that are no UTF-8", allowed: "UTF-8", values })],
    }
  }
}
