import { crc32, deflateRawSync } from "node:zlib"
import fc from "fast-check"

/** A file of an archive, and what is wrong with its two headers. */
interface Entry {
  readonly name: string
  readonly content: Uint8Array
  readonly isPacked: boolean
  /** Written over the numbers of a header: which header, where in it, what. */
  readonly fault: { readonly isCentral: boolean; readonly at: number; readonly value: number } | null
}

/** Fields of the two headers by their places: version, flags, method, checksum, sizes, lengths of names, offset. */
const PLACES = [4, 6, 8, 10, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 38, 42]

const LENGTHS = [0, 1, 9, 0xff, 0xffff, 0x7fffffff, 0xffffffff]

/** Zip archives by their grammar (local headers, files, central directory, end), with faults in names and numbers. */
export function brokenArchive(
  files: fc.Arbitrary<{ readonly name: string; readonly content: Uint8Array }>,
): fc.Arbitrary<Uint8Array> {
  const name = fc.constantFrom(
    null,
    null,
    null,
    null,
    "../up.geojson",
    "/etc/a.kml",
    "C:\\a.csv",
    "a/",
    "",
    "__proto__",
    "a\0.kml",
    "doc.kml",
    "in.zip",
    "2017-08-13.geojson",
  )
  const fault = fc.record({
    isCentral: fc.boolean(),
    at: fc.constantFrom(...PLACES),
    value: fc.constantFrom(...LENGTHS),
  })
  const entry = fc
    .record({
      file: files,
      name,
      isPacked: fc.boolean(),
      fault: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fault }),
    })
    .map(({ file, name: other, ...rest }): Entry => ({ ...file, name: other ?? file.name, ...rest }))
  return fc
    .record({
      entries: fc.array(entry, { maxLength: 3 }),
      count: fc.constantFrom(null, null, null, null, null, 0, 9, 0xffff),
      offset: fc.constantFrom(null, null, null, null, null, 0, 7, 0xffffffff),
      before: fc.constantFrom("", "", "", "#!/bin/sh\n"),
      after: fc.constantFrom("", "", "", "x", "PK\u0005\u0006"),
    })
    .map(({ entries, count, offset, before, after }) => archiveOf(entries, { count, offset, before, after }))
}

function archiveOf(
  entries: readonly Entry[],
  faults: { count: number | null; offset: number | null; before: string; after: string },
): Uint8Array {
  const local: Buffer[] = [Buffer.from(faults.before)]
  const central: Buffer[] = []
  let at = faults.before.length
  for (const { name, content, isPacked, fault } of entries) {
    const packed = isPacked ? deflateRawSync(content) : Buffer.from(content)
    const label = Buffer.from(name)
    // Both headers tell the same from the version needed on; the central one has its own version before it.
    const told = Buffer.alloc(26)
    told.writeUInt16LE(20, 0)
    told.writeUInt16LE(0x0800, 2)
    told.writeUInt16LE(isPacked ? 8 : 0, 4)
    told.writeUInt32LE(crc32(content), 10)
    told.writeUInt32LE(packed.length, 14)
    told.writeUInt32LE(content.length, 18)
    told.writeUInt16LE(label.length, 22)
    const head = Buffer.concat([Buffer.from("PK\u0003\u0004"), told])
    const listed = Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\0"), told, Buffer.alloc(14)])
    listed.writeUInt32LE(at, 42)
    if (fault) write(fault.isCentral ? listed : head, fault.at, fault.value)
    local.push(head, label, packed)
    central.push(listed, label)
    at += head.length + label.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write("PK\u0005\u0006")
  end.writeUInt16LE(faults.count ?? entries.length, 8)
  end.writeUInt16LE(faults.count ?? entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(faults.offset ?? at, 16)
  return new Uint8Array(Buffer.concat([...local, directory, end, Buffer.from(faults.after, "latin1")]))
}

function write(header: Buffer, at: number, value: number): void {
  if (at + 4 <= header.length && value > 0xffff) header.writeUInt32LE(value, at)
  else if (at + 2 <= header.length) header.writeUInt16LE(value & 0xffff, at)
}
