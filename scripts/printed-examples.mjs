import { execFile } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { promisify } from "node:util"
import { transformWithOxc } from "vite"

const ROOT = new URL("../", import.meta.url)
/** Inside the package, so that `import "frontline"` finds it by its own name. */
const FOLDER = new URL("test-results/examples/", ROOT)
const EXAMPLE = /```ts\n([^]*?)```\n\n```text\n[^]*?```/g

/** The same text with what each TypeScript example prints under it: each is a program that is run from the root. */
export async function withPrintedExamples(text) {
  mkdirSync(FOLDER, { recursive: true })
  const codes = [...text.matchAll(EXAMPLE)].map(([, code]) => code)
  const printed = await Promise.all(codes.map(printedBy))
  let next = 0
  return text.replace(EXAMPLE, (_, code) => `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${printed[next++]}\n\`\`\``)
}

async function printedBy(code, i) {
  const file = new URL(`${i}.mjs`, FOLDER)
  writeFileSync(file, (await transformWithOxc(code, "example.ts")).code)
  const { stdout } = await promisify(execFile)(process.execPath, [file.pathname], { cwd: ROOT.pathname })
  return stdout.trimEnd()
}
