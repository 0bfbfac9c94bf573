import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { compileFunction } from "node:vm"
import { transformWithOxc } from "vite"
import { expect, test } from "vitest"
import * as frontline from "../../src/index.js"
import { corpus, mapOf, snapshots } from "../support/corpus.js"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))

/** What examples may take for granted: the corpus, its maps and a snapshot's text. */
const GIVEN = {
  corpus,
  map: mapOf("2017-08-13"),
  june2016: mapOf("2016-06-15"),
  august2017: mapOf("2017-08-13"),
  october2017: mapOf("2017-10-10"),
  text: snapshots.get("2017-08-13"),
}

interface Example {
  readonly where: string
  /** What the comment stands on: the exported name. */
  readonly of: string
  readonly lines: readonly string[]
}

function examplesIn(path: string): Example[] {
  const text = readFileSync(join(ROOT, path), "utf8")
  return [
    ...text.matchAll(
      /\/\*\*(?:(?!\*\/)[^])*?@example\n((?:(?!\*\/)[^])*?)\*\/\s*export (?:async )?(?:function\*?|const) (\w+)/g,
    ),
  ].map(([, block, of]) => ({
    where: path,
    of: of!,
    lines: block!
      .split("\n")
      .map((line) => line.replace(/^\s*\* ?/, ""))
      .slice(0, -1)
      .join("\n")
      .split(/\n@/)[0]!
      .split("\n"),
  }))
}

const examples = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) => examplesIn(`src/${name}`))

/** An expected value as a pattern: `…` stands for further digits, or for whatever else a list or text holds. */
function pattern(expected: string): RegExp {
  const escaped = expected.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`^${escaped.replaceAll(/(\d(?:\\\.\d*)?)…/g, String.raw`$1[\d.]*`).replaceAll("…", ".*")}$`)
}

/** A value as the examples write it. */
function written(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`
  if (value instanceof Map) return written([...value])
  if (value && typeof value === "object") {
    const members = Object.entries(value).map(([key, member]) => `${key}: ${written(member)}`)
    return `{ ${members.join(", ")} }`
  }
  return String(value)
}

test.each(examples.map((example) => [example.of, example] as const))(
  "the example of %s is true",
  async (_, example) => {
    const own = (await import(join(ROOT, example.where))) as Record<string, unknown>
    const scope = { ...GIVEN, ...frontline, ...own }
    const expected = new Map<number, string>()
    const code = example.lines
      .map((line, i) => {
        const [, source, value] = /^(.*?)(?:\s+\/\/ (.*))?$/.exec(line)!
        if (value === undefined) return source
        expected.set(i, value)
        return `report(${i}, ${source})`
      })
      .join("\n")
    const told = new Map<number, string>()
    const { code: plain } = await transformWithOxc(`async function example() {\n${code}\n}`, "example.ts")
    const body = compileFunction(`${plain}\nreturn example()`, [...Object.keys(scope), "report"]) as (
      ...values: unknown[]
    ) => Promise<void>
    await body(...Object.values(scope), (i: number, value: unknown) =>
      told.set(i, written(value).replaceAll("\u00a0", " ")),
    )
    // An example that states nothing cannot be wrong, and so shows nothing.
    expect(expected.size).toBeGreaterThan(0)
    for (const [i, value] of expected) expect(told.get(i)).toMatch(pattern(value))
  },
)

test("every function that the package exports shows itself in use", () => {
  const shown = new Set(examples.map(({ of }) => of))
  const functions = Object.entries(frontline).flatMap(([name, value]) => (typeof value === "function" ? [name] : []))
  expect(functions.filter((name) => !shown.has(name))).toEqual([])
})
