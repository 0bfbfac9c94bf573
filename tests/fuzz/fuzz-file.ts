/** A file as a stranger sends it. */
export interface FuzzFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** A file to be printed in one line: its name, and its text or, where it is none, its bytes in base 64. */
export function shownFile({ name, content }: FuzzFile): string {
  return JSON.stringify(
    typeof content === "string" ? { name, text: content } : { name, base64: Buffer.from(content).toString("base64") },
  )
}
