/** A file to be packed. */
interface FileToPack {
  readonly name: string
  readonly content: string | Uint8Array
}

/** Files as a zip archive; the same bytes for the same files, since no clock is asked. */
export async function writeArchive(files: readonly FileToPack[]): Promise<Uint8Array> {
  const zip = await import("@zip.js/zip.js")
  zip.configure({ useWebWorkers: false })
  const writer = new zip.ZipWriter(new zip.Uint8ArrayWriter(), {
    lastModDate: new Date(1980, 0, 1),
    extendedTimestamp: false,
    keepOrder: true,
  })
  for (const { name, content } of files) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
    await writer.add(name, new zip.Uint8ArrayReader(bytes))
  }
  return writer.close()
}
