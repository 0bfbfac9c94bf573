import fc from "fast-check"
import { expect, test } from "vitest"
import { controlMapOf } from "../../src/model/control-map-of.js"
import { importFile } from "../../src/snapshot/formats/import-file.js"
import { exportMap } from "../../src/view/export-map.js"
import { mapOf } from "../support/corpus.js"

const map = mapOf("2016-03-21")
const FORMATS = ["geojson", "geojson-lines", "kml", "kmz", "wkt-csv", "topojson"] as const
const files = await Promise.all(
  FORMATS.map(async (format) => {
    const { content } = await exportMap(map, format)
    return { format, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }
  }),
)

/** What a broken disk, a bad editor or a hostile hand does to a file: bytes changed, cut out, doubled, cut off. */
const injury = fc.record({
  kind: fc.constantFrom("change", "cut", "double", "end"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  byte: fc.oneof(fc.nat(255), fc.constantFrom(...'<>&"{}[],:0-9eE.'.split("").map((sign) => sign.charCodeAt(0)))),
})

function injured(
  bytes: Uint8Array,
  injuries: readonly { kind: string; at: number; length: number; byte: number }[],
): Uint8Array {
  let now = bytes
  for (const { kind, at, length, byte } of injuries) {
    const place = Math.floor(at * now.length)
    if (kind === "change") {
      now = now.slice()
      now[place] = byte
    } else if (kind === "end") now = now.slice(0, place)
    else {
      const parts =
        kind === "cut"
          ? [now.slice(0, place), now.slice(place + length)]
          : [now.slice(0, place + length), now.slice(place)]
      const joined = new Uint8Array(parts[0]!.length + parts[1]!.length)
      joined.set(parts[0]!)
      joined.set(parts[1]!, parts[0]!.length)
      now = joined
    }
  }
  return now
}

test("a broken file of any format gives issues and what is sound of it, and never throws", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(injury, { minLength: 1, maxLength: 3 }),
      async ({ format, bytes }, injuries) => {
        const { maps, issues } = await importFile("map", injured(bytes, injuries), { format })
        for (const issue of issues) expect(issue.message).toMatch(/[.!?]$/)
        for (const { value, date } of maps) {
          const { areas } = controlMapOf(value, { date })
          for (const ring of [...areas.values()].flat(2)) {
            expect(ring.length).toBeGreaterThan(3)
            expect(ring.every(([longitude, latitude]) => Number.isFinite(longitude) && Number.isFinite(latitude))).toBe(
              true,
            )
          }
        }
      },
    ),
    { numRuns: 300, seed: 7 },
  )
}, 60_000)

test("a table of any cells gives issues or areas, and never throws", async () => {
  const cell = fc.oneof(
    fc.double({ min: -200, max: 200 }).map(String),
    fc.string({ maxLength: 8 }),
    fc.constantFrom("gov", "", "=1+1", "2017-08-13", "03-04-2017", '"', ";", "٣٥٫٢"),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
      fc.constantFrom(",", ";", "\t"),
      async (rows, delimiter) => {
        const text = [["lon", "lat", "holder", "date"], ...rows].map((row) => row.join(delimiter)).join("\n")
        const { maps, issues } = await importFile("places.csv", text)
        expect(maps.length + issues.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 300, seed: 8 },
  )
}, 60_000)
