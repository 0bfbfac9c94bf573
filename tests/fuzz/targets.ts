import {
  areas,
  type ControlMap,
  change,
  closure,
  controlMapOf,
  front,
  gap,
  type Issue,
  necks,
  parseGeoJson,
  pockets,
  repairGeoJson,
  validateGeoJson,
} from "frontline"

/** One promise that must hold for any file. */
export interface Target {
  readonly name: string
  /** Whether it measures the map, and does not only look at the text. */
  readonly isMeasure: boolean
  /** Whether there is anything in the file that it can be asked about; it must not throw if there is. */
  readonly run: (file: FuzzedFile) => boolean
}

/** A file as far as it has been looked at, so that each target does not begin anew. */
export interface FuzzedFile {
  readonly text: string
  /** The map that is made of what survives the checks and repairs, if any ground does. */
  readonly map: ControlMap | null
  /** The map of the file before. */
  readonly before: ControlMap | null
}

/** Looks at a file and makes a map of what survives. */
export function fuzzedFile(text: string, before: ControlMap | null): FuzzedFile {
  const { value } = repairGeoJson(text)
  if (value === null) return { text, map: null, before }
  const map = controlMapOf(value)
  return { text, map: map.areas.size > 0 ? map : null, before }
}

const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === "error")

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

/** No answer may hold a number that is none; infinities only stand where a bound is unknown, and those are null. */
function expectSound(answer: unknown, at = "answer", depth = 0): void {
  if (typeof answer === "number") expectThat(Number.isFinite(answer), `${at} is ${answer}`)
  if (typeof answer !== "object" || answer === null || depth > 12) return
  if (answer instanceof Map) for (const [key, value] of answer) expectSound(value, `${at}.${key}`, depth + 1)
  for (const [key, value] of Object.entries(answer)) expectSound(value, `${at}.${key}`, depth + 1)
}

const onMap =
  (ask: (map: ControlMap, file: FuzzedFile) => unknown) =>
  (file: FuzzedFile): boolean => {
    if (!file.map) return false
    const answer = ask(file.map, file)
    expectSound(answer)
    return answer !== null
  }

/** What is fuzzed, in the order in which it is asked of each file. */
export const TARGETS: readonly Target[] = [
  {
    name: "parse",
    isMeasure: false,
    run: ({ text }) => {
      const { value, sound, issues } = parseGeoJson(text)
      if (!hasErrors(issues)) expectThat(value !== null && sound === value, "no error, and no value")
      for (const { path, message, code } of issues) {
        expectThat(/[.!?]$/.test(message), `${code} says no whole sentence: ${message}`)
        expectThat(message.length < 1500, `${code} says ${message.length} characters`)
        expectThat(
          path.every((key) => typeof key === "string" || Number.isInteger(key)),
          `${code} has no path`,
        )
      }
      return value !== null
    },
  },
  {
    name: "validate",
    isMeasure: false,
    run: ({ text }) => {
      const { valid, issues, sound } = validateGeoJson(text)
      expectThat(valid === !hasErrors(issues), "valid, and errors")
      JSON.parse(JSON.stringify(issues))
      if (sound)
        expectThat(
          !hasErrors(
            parseGeoJson(JSON.stringify(sound)).issues.filter(({ path }) => path[0] === "features" && path.length > 1),
          ),
          "what was called sound has errors",
        )
      return true
    },
  },
  {
    name: "repair",
    isMeasure: false,
    run: ({ text }) => {
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
    },
  },
  { name: "areas", isMeasure: true, run: onMap((map) => areas(map)) },
  {
    name: "front",
    isMeasure: true,
    run: onMap((map) => {
      const [a, b] = map.areas.keys()
      return a === undefined || b === undefined ? null : front(map, [a, b])
    }),
  },
  { name: "necks", isMeasure: true, run: onMap((map) => necks(map, { closing: [...map.areas.keys()][0]! })) },
  { name: "pockets", isMeasure: true, run: onMap((map) => pockets(map, { closing: [...map.areas.keys()][0]! })) },
  {
    name: "gap",
    isMeasure: true,
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
    isMeasure: true,
    run: onMap((map) => {
      const [closing, area] = [...map.areas][0]!
      const [x, y] = area[0]![0]![0]!
      return closure(map, { closing, around: [x + 0.001 > 180 ? x - 0.001 : x + 0.001, y] })
    }),
  },
  { name: "change", isMeasure: true, run: onMap((map, { before }) => (before ? change(before, map) : null)) },
]
