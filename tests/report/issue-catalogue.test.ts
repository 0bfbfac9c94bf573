import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { validateGeoJson } from "../../src/model/validate-geojson.js"
import { ISSUE_CATALOGUE } from "../../src/report/issue-catalogue.js"
import type { IssueKind } from "../../src/report/issues/issue-kind.js"

const kinds = Object.entries<IssueKind>(ISSUE_CATALOGUE)
const shown = kinds.flatMap(([code, { example }]) => (example === undefined ? [] : [[code, example] as const]))
const tests = fileURLToPath(new URL("..", import.meta.url))

test.each(shown)("the example of %s has that issue", (code, example) => {
  const { issues } = validateGeoJson(example)
  expect(issues.map((issue) => issue.code)).toContain(code)
  for (const issue of issues) {
    expect(issue.severity).toBe(ISSUE_CATALOGUE[issue.code].severity)
    expect(issue.message).toMatch(/[.!?]$/)
    expect(JSON.parse(JSON.stringify(issue))).toMatchObject({ path: issue.path, message: issue.message })
  }
})

test.each(shown.filter(([code]) => ISSUE_CATALOGUE[code as keyof typeof ISSUE_CATALOGUE].severity === "error"))(
  "the example of %s has no other error: one fault is one issue",
  (code, example) => {
    const errors = validateGeoJson(example).issues.filter(({ severity }) => severity === "error")
    expect(errors.map((issue) => issue.code)).toEqual([code])
  },
)

test("a code without an example is tested by its name", () => {
  const text = readdirSync(tests, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && !name.endsWith("issue-catalogue.test.ts"))
    .map((name) => readFileSync(join(tests, name), "utf8"))
    .join("\n")
  const untested = kinds.filter(([code, { example }]) => example === undefined && !text.includes(`"${code}"`))
  expect(untested.map(([code]) => code)).toEqual([])
})
