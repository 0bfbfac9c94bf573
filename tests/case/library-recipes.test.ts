import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))
const page = readFileSync(`${ROOT}docs/library.md`, "utf8")
const recipes = [...page.matchAll(/```ts\n([^]*?)```/g)].map(([, code]) => code!)

test("every recipe shows what it prints, which scripts/write-docs.mjs has run it for", () => {
  const printed = [...page.matchAll(/```ts\n[^]*?```\n\n```text\n([^]*?)```/g)].map(([, text]) => text!)
  expect(printed).toHaveLength(recipes.length)
  expect(printed.filter((text) => text.trim() === "")).toEqual([])
})

test("every recipe passes the type checker as it stands", () => {
  const folder = `${ROOT}test-results/recipes`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [i, code] of recipes.entries()) writeFileSync(`${folder}/recipe-${i + 1}.ts`, code)
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ extends: "../../tsconfig.json", include: ["*.ts"] }))
  const run = (): string =>
    execFileSync(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, "-p", folder], { encoding: "utf8" })
  try {
    run()
  } catch (error) {
    expect((error as { stdout: string }).stdout).toBe("")
  }
})
