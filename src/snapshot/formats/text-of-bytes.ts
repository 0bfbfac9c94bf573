import type { Issue } from "../../report/issue.js"
import { makeIssue } from "../../report/make-issue.js"

/** Text of a file, and what had to be guessed to read it. */
interface DecodedText {
  readonly text: string
  readonly issues: readonly Issue[]
}

/**
 * The text in some bytes: UTF-8, UTF-16 with its mark or without, or what an XML declaration names.
 *
 * Bytes that are none of these are read as Windows-1256, the usual table of old Arabic files, and a warning says so.
 */
export function textOfBytes(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes)
  const encoding = wide ?? declaredEncoding(bytes)
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: wide === null }).decode(bytes), issues: [] }
  } catch {
    const declared = encoding.toUpperCase()
    return {
      text: new TextDecoder(wide ?? "windows-1256").decode(bytes),
      issues: [
        makeIssue("text-encoding", [], {
          found: `bytes that are no ${declared}`,
          allowed: "UTF-8",
          values: { declared, isKept: wide !== null },
        }),
      ],
    }
  }
}

/**
 * UTF-16, by its mark, or by zero bytes in place of one of the first two characters' halves: no text of one of the formats
 * begins with letters beyond Latin. Null for any other encoding.
 */
export function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return "utf-16le"
  if (a === 0xfe && b === 0xff) return "utf-16be"
  if (a && b === 0 && c && d === 0) return "utf-16le"
  if (a === 0 && b && c === 0 && d) return "utf-16be"
  return null
}

/** What an XML declaration names. One of UTF-16 that can be read as single bytes is wrong, as some writers are. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([\w-]{1,30})["']/.exec(head)?.[1]
  return declared === undefined || /^(utf|ucs)-?(16|2)/i.test(declared) ? "utf-8" : declared
}
