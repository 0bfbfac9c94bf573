import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test, vi } from "vitest"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))

test("README's example prints what README says it prints", async () => {
  const readme = readFileSync(`${ROOT}README.md`, "utf8")
  const [, code] = /```ts\n([^]*?)```/.exec(readme)!
  const [, printed] = /<!-- example:start -->\n```\n([^]*?)\n```/.exec(readme)!
  expect(code!.trim().split("\n").length).toBeLessThanOrEqual(13)
  const folder = `${ROOT}test-results/readme`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/example.ts`, code!)
  const lines: string[] = []
  const log = vi
    .spyOn(console, "log")
    .mockImplementation((...words: unknown[]) => void lines.push(words.map(String).join(" ")))
  await import(/* @vite-ignore */ `${folder}/example.ts`)
  log.mockRestore()
  expect(lines.join("\n")).toBe(printed)
})
