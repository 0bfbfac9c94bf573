import {
  areas,
  type ControlMap,
  change,
  closure,
  exportMap,
  formatOf,
  front,
  gap,
  type ImportedMap,
  importFile,
  necks,
  parseGeoJson,
  pockets,
  repairFile,
  repairGeoJson,
  validateFile,
  validateGeoJson,
} from "frontline"
import { expectIssues, expectSound, expectThat, hasErrors } from "./expectations.js"
import type { FuzzedFile } from "./fuzzed-file.js"

/** One promise that must hold for any file. */
export interface Target {
  readonly name: string
  /** What it is asked about: the text of GeoJSON, a file of any format, or the map that is made of it. */
  readonly asks: "text" | "file" | "map"
  /** Whether there is anything in the file that it can be asked about; it must not throw if there is. */
  readonly run: (file: FuzzedFile) => boolean | Promise<boolean>
}

const onText =
  (ask: (text: string) => boolean) =>
  ({ content }: FuzzedFile): boolean =>
    typeof content === "string" && ask(content)

const onMap =
  (ask: (map: ControlMap, file: FuzzedFile) => unknown) =>
  async (file: FuzzedFile): Promise<boolean> => {
    if (!file.map) return false
    const answer = await ask(file.map, file)
    expectSound(answer)
    return answer !== null
  }

const errorsOf = (text: string): string[] =>
  parseGeoJson(text).issues.flatMap(({ severity, code }) => (severity === "error" ? [code] : []))

/** Formats that maps go out in, one after another. */
const WRITTEN = ["geojson", "geojson-lines", "kml", "kmz", "wkt-csv", "topojson", "geoparquet", "csv"] as const

/** What is fuzzed, in the order in which it is asked of each file. */
export const TARGETS: readonly Target[] = [
  {
    name: "parse",
    asks: "text",
    run: onText((text) => {
      const { value, sound, issues } = parseGeoJson(text)
      if (!hasErrors(issues)) expectThat(value !== null && sound === value, "no error, and no value")
      expectIssues(issues)
      return value !== null
    }),
  },
  {
    name: "validate",
    asks: "text",
    run: onText((text) => {
      const { valid, issues, sound } = validateGeoJson(text)
      expectThat(valid === !hasErrors(issues), "valid, and errors")
      expectIssues(issues)
      if (sound)
        expectThat(
          !hasErrors(
            parseGeoJson(JSON.stringify(sound)).issues.filter(({ path }) => path[0] === "features" && path.length > 1),
          ),
          "what was called sound has errors",
        )
      return true
    }),
  },
  {
    name: "repair",
    asks: "text",
    run: onText((text) => {
      const { value, repairs, squareMetres } = repairGeoJson(text)
      expectSound(squareMetres)
      if (value === null) return false
      const mended = JSON.stringify(value)
      const left = parseGeoJson(mended).issues.filter(
        ({ severity, code }) => severity === "error" && code !== "snapshot-malformed",
      )
      expectThat(left.length === 0, `what was repaired has ${left[0]?.code}: ${left[0]?.message}`)
      if (mended === text) return true
      const again = repairGeoJson(mended)
      expectThat(
        again.repairs.length === 0,
        `repairing twice repairs again: ${again.repairs[0]?.name} ${again.repairs[0]?.message}`,
      )
      expectThat(JSON.stringify(again.value) === mended, "repairing twice changes the file without a word")
      expectThat(
        repairs.length > 0 || mended === JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, ""))),
        "changed without a word",
      )
      return true
    }),
  },
  {
    name: "formatOf",
    asks: "file",
    run: ({ name, content }) =>
      formatOf(name, typeof content === "string" ? new TextEncoder().encode(content) : content) !== null,
  },
  {
    name: "importFile",
    asks: "file",
    run: async ({ name, content }) => {
      const { maps, issues } = await importFile(name, content)
      expectIssues(issues)
      expectThat(maps.length + issues.length > 0, "no map, and not a word why")
      maps.forEach(expectMap)
      return maps.length > 0
    },
  },
  {
    name: "validateFile",
    asks: "file",
    run: async ({ name, content }) => {
      const { valid, issues } = await validateFile(name, content)
      expectIssues(issues)
      expectThat(valid === !hasErrors(issues), "valid, and errors")
      return issues.length > 0
    },
  },
  {
    name: "repairFile",
    asks: "file",
    run: async ({ name, content }) => {
      const { maps, repairs, squareMetres } = await repairFile(name, content)
      expectSound(squareMetres)
      maps.forEach(expectMap)
      for (const { path, message } of repairs) {
        expectThat(Array.isArray(path), "a repair without a path")
        expectThat(/[.!?]$/.test(message), `a repair says no whole sentence: ${message}`)
      }
      return maps.length > 0
    },
  },
  {
    name: "exportMap",
    asks: "map",
    run: onMap(async (map) => {
      // Two areas of one actor may lie over one another; writing them must not add to what is wrong.
      const own = new Set(errorsOf((await exportMap(map, "geojson")).content as string))
      for (const format of WRITTEN) {
        const { content, issues } = await exportMap(map, format)
        expectIssues(issues)
        if (format === "geoparquet" || format === "csv") continue
        const back = await importFile("map", content, { format })
        const worse = back.issues.find(({ severity, code }) => severity === "error" && !own.has(code))
        expectThat(worse === undefined, `what was written as ${format} has ${worse?.code}: ${worse?.message}`)
        const isBack = back.maps.length === 1 || own.size > 0
        expectThat(isBack, `what was written as ${format} comes back as ${back.maps.length} maps`)
      }
      return true
    }),
  },
  { name: "areas", asks: "map", run: onMap((map) => areas(map)) },
  {
    name: "front",
    asks: "map",
    run: onMap((map) => {
      const [a, b] = map.areas.keys()
      return a === undefined || b === undefined ? null : front(map, [a, b])
    }),
  },
  { name: "necks", asks: "map", run: onMap((map) => necks(map, { closing: [...map.areas.keys()][0]! })) },
  { name: "pockets", asks: "map", run: onMap((map) => pockets(map, { closing: [...map.areas.keys()][0]! })) },
  {
    name: "gap",
    asks: "map",
    run: onMap((map) => {
      const [[actor, area]] = map.areas as unknown as [[string, (readonly (readonly [number, number])[])[][]]]
      const [from, to] = [area[0]![0]![0]!, area.at(-1)![0]!.at(-2)!].map((position) => ({
        name: position.join(),
        position,
        radiusMetres: 100,
      }))
      return gap(map, { actor, from: from!, to: to! })
    }),
  },
  {
    name: "closure",
    asks: "map",
    run: onMap((map) => {
      const [closing, area] = [...map.areas][0]!
      const [x, y] = area[0]![0]![0]!
      return closure(map, { closing, around: [x + 0.001 > 180 ? x - 0.001 : x + 0.001, y] })
    }),
  },
  { name: "change", asks: "map", run: onMap((map, { before }) => (before ? change(before, map) : null)) },
]

/** A map that comes out of a file: dated or not, without a number that is none, and sound. */
function expectMap({ date, value }: ImportedMap): void {
  expectThat(date === null || /^\d{4}-\d\d-\d\d$/.test(date), `a map of the day ${date}`)
  expectSound(value)
  const [error] = parseGeoJson(JSON.stringify(value)).issues.filter(
    ({ severity, code }) => severity === "error" && code !== "snapshot-malformed",
  )
  expectThat(error === undefined, `a map of the file has ${error?.code}: ${error?.message}`)
}
