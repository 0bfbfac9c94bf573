/**
 * Where a text stops being JSON: the first character that no text behind it could make right.
 *
 * Parsers do not always tell. They do tell whether a text ends too early or has something wrong before its end, so the
 * longest beginning that only ends too early is sought by halving, in some twenty parses of a million characters.
 *
 * @param text - No JSON, and not for being cut off.
 * @returns Counted from 0; null where the parser's messages are not known.
 */
export function jsonErrorOffset(text: string): number | null {
  if (!canGoOn("[")) return null
  let right = 0
  let wrong = text.length
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1
    if (canGoOn(text.slice(0, middle))) right = middle
    else wrong = middle
  }
  return wrong - 1
}

/** Whether a text is JSON, or the beginning of some. */
function canGoOn(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const { message } = error as Error
    const position = /at position (\d+)/.exec(message)?.[1]
    if (position !== undefined) return Number(position) >= text.length
    return /end of (JSON input|data)|unterminated|EOF/i.test(message)
  }
}
