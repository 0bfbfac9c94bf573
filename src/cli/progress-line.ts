/** Milliseconds between two redraws; faster ones flicker and cost time. */
const BETWEEN_REDRAWS = 50

/** Taken where a terminal does not say how wide it is. */
const COLUMNS = 80

/** Where a progress line is drawn: the terminal of a `tty.WriteStream`, or a stand-in. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly write: (text: string) => unknown
}

/**
 * A line of progress that is overwritten in place, and shown on a terminal only.
 *
 * @returns `show` draws a line in place of the last; `clear` takes it away.
 */
export function progressLine(
  terminal: Terminal,
  now: () => number = Date.now,
): { show: (text: string) => void; clear: () => void } {
  let drawn: number | null = null
  return {
    show: (text) => {
      if (!terminal.isTTY || (drawn !== null && now() - drawn < BETWEEN_REDRAWS)) return
      drawn = now()
      terminal.write(`\r${text.slice(0, (terminal.columns || COLUMNS) - 1)}\u001b[K`)
    },
    clear: () => {
      if (drawn !== null) terminal.write("\r\u001b[K")
      drawn = null
    },
  }
}
