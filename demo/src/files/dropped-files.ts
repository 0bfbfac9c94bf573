/** Hidden files are the system's, not the reader's. */
export function isMeant({ name }: { readonly name: string }): boolean {
  return !name.startsWith(".")
}

/** The files of a drop, those in folders too. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...files]
  return (await Promise.all(entries.map(filesUnder))).flat()
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly File[]> {
  if (!isMeant(entry)) return []
  if (entry.isFile) {
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  // A folder is read in portions, until one comes back empty.
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (more.length === 0) break
    found.push(...more)
  }
  return (await Promise.all(found.map(filesUnder))).flat()
}
