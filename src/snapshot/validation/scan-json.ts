/** A key that stands twice in one object of a JSON text. */
export interface DuplicateKey {
  /** Path of the key, as keys and indices from the root. */
  readonly path: readonly (string | number)[]
  /** Where the second one stands. */
  readonly offset: number
}

/** What `JSON.parse` does not tell of a text. */
export interface JsonScan {
  /** How many arrays and objects stand in one another at most. */
  readonly depth: number
  /** How many arrays and objects there are. */
  readonly containers: number
  /** Where the longest string starts, and its length in characters as written. */
  readonly longest: { readonly offset: number; readonly length: number }
  readonly duplicates: readonly DuplicateKey[]
}

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_ARRAY = 0x5b
const BACKSLASH = 0x5c
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/** One array or object that the scan stands in. */
interface Frame {
  readonly keys: Set<string>
  isObject: boolean
  /** The key or the index of the member it stands at. */
  at: string | number
}

/**
 * Counts a JSON text's arrays and objects, their depth, and the keys that stand twice, in one pass over its characters.
 *
 * It does not check the text: what is no JSON gives some answer too, and is left to the parser. Its memory is bounded by
 * the depth at which it stops and by the keys of one object.
 *
 * @param mostDepth - Stops there; the depth told is then one more.
 * @param mostDuplicates - How many keys are told at most.
 */
export function scanJson(text: string, mostDepth: number, mostDuplicates: number): JsonScan {
  const frames: Frame[] = []
  const duplicates: DuplicateKey[] = []
  let depth = 0
  let deepest = 0
  let containers = 0
  let longest = { offset: 0, length: 0 }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) {
      const end = endOfString(text, i)
      if (end - i - 1 > longest.length) longest = { offset: i, length: end - i - 1 }
      const frame = frames[depth - 1]
      if (frame?.isObject === true && isKey(text, end + 1)) {
        const key = unescaped(text.slice(i + 1, end))
        frame.at = key
        if (frame.keys.has(key)) {
          if (duplicates.length < mostDuplicates)
            duplicates.push({ path: frames.slice(0, depth).map(({ at }) => at), offset: i })
        } else frame.keys.add(key)
      }
      i = end
    } else if (code === OPEN_ARRAY || code === OPEN_OBJECT) {
      containers++
      if (++depth > deepest) deepest = depth
      if (depth > mostDepth) break
      const frame = (frames[depth - 1] ??= { keys: new Set(), isObject: false, at: 0 })
      frame.isObject = code === OPEN_OBJECT
      frame.at = 0
      if (frame.keys.size > 0) frame.keys.clear()
    } else if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) {
      if (depth > 0) depth--
    } else if (code === COMMA) {
      const frame = frames[depth - 1]
      if (frame?.isObject === false) (frame.at as number)++
    }
  }
  return { depth: deepest, containers, longest, duplicates }
}

/** Where the closing quote stands; the text's end if there is none. */
function endOfString(text: string, start: number): number {
  let end = start
  for (;;) {
    end = text.indexOf('"', end + 1)
    if (end < 0) return text.length
    let backslashes = 0
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++
    if (backslashes % 2 === 0) return end
  }
}

function isKey(text: string, after: number): boolean {
  let i = after
  while (text.charCodeAt(i) <= 0x20) i++
  return text.charCodeAt(i) === COLON
}

function unescaped(raw: string): string {
  if (!raw.includes("\\")) return raw
  try {
    return JSON.parse(`"${raw}"`) as string
  } catch {
    return raw
  }
}
