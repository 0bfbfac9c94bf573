import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"

const ROOT = fileURLToPath(new URL("..", import.meta.url))

/** Each folder imports itself, geometry, and what stands above it. */
const ORDER = [
  "geometry",
  "guard",
  "door",
  "report",
  "gazetteer",
  "claim",
  "snapshot",
  "model",
  "analysis",
  "view",
  "worker",
  "io",
  "cli",
]

/** Packages that only one room may open, so that there is one door to each. */
const DOORS: Record<string, RegExp> = {
  "geographiclib-geodesic": /^src\/geometry\/ellipsoid\.ts$/,
  delaunator: /^src\/geometry\/(ground-mesh|thiessen-cells)\.ts$/,
  "@kninnug/constrainautor": /^src\/geometry\/ground-mesh\.ts$/,
  "geojson-validation": /^src\/snapshot\/validation\/check-structure\.ts$/,
  valibot: /^src\/snapshot\/validation\/check-snapshot\.ts$/,
  commander: /^src\/cli\//,
  "node:fs": /^src\/io\//,
  tinyglobby: /^src\/io\//,
}

/** Files named after what they hold together rather than after one export. */
const NAMED_BY_CONTENT = new Set([
  "index.ts",
  "main.ts",
  "series-worker.ts",
  "ellipsoid.ts",
  "tolerance.ts",
  "limits.ts",
  "arabic-pieces.ts",
  "counted-nouns.ts",
  "parse-quantity.ts",
  "overlay.ts",
  "straight-and-ground.ts",
])

interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

function sources(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts") && !name.includes("dist"))
    .map((name) => {
      const path = join(folder, name)
      const text = readFileSync(join(ROOT, path), "utf8")
      const imports = [...text.matchAll(/^(?:import|export)[^"']*?from\s+"([^"]+)"|^import\s+"([^"]+)"/gm)].map(
        (match) => match[1] ?? match[2]!,
      )
      return { path, text, imports }
    })
}

const library = sources("src")
const folderOf = (path: string): string => path.split("/")[1]!

test("imports go one way: a folder sees geometry and the folders above it, never those below", () => {
  const wrong = library
    .filter(({ path }) => path !== "src/index.ts" && path !== "src/cli/main.ts")
    .flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith("."))
        .map((name) => relative(ROOT, resolve(ROOT, dirname(path), name)))
        .filter(
          (target) =>
            ORDER.indexOf(folderOf(target)) > ORDER.indexOf(folderOf(path)) || !ORDER.includes(folderOf(target)),
        )
        .map((target) => `${path} → ${target}`),
    )
  expect(wrong).toEqual([])
})

test("what stands at the door looks at arguments from outside: no room of the library goes out by it", () => {
  const going = library
    .filter(({ path }) => path !== "src/index.ts" && folderOf(path) !== "door")
    .flatMap(({ path, imports }) => imports.filter((name) => /\/door\//.test(name)).map((name) => `${path} → ${name}`))
  expect(going).toEqual([])
})

test("every folder of the library has its place in the order", () => {
  const folders = new Set(library.filter(({ path }) => path.split("/").length > 2).map(({ path }) => folderOf(path)))
  expect([...folders].filter((folder) => !ORDER.includes(folder))).toEqual([])
})

test("geometry knows positions and metres, and no word of war", () => {
  const words = library
    .filter(({ path }) => path.startsWith("src/geometry/"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\b(actor|army|armies|enemy|troops?|attack|soldier|war|pocket|front line)\b/gi)].map(
        ([word]) => `${path}: ${word}`,
      ),
    )
  expect(words).toEqual([])
})

test("each outside package has one door", () => {
  const opened = library.flatMap(({ path, imports }) =>
    imports.filter((name) => DOORS[name] && !DOORS[name].test(path)).map((name) => `${path} → ${name}`),
  )
  expect(opened).toEqual([])
})

test("text from files never becomes markup: nothing is written as HTML", () => {
  const writing = [...library, ...sources("demo")]
    .filter(({ text }) =>
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment)\b/.test(text),
    )
    .map(({ path }) => path)
  expect(writing).toEqual([])
})

test("no import runs in a circle", () => {
  const targets = new Map(
    library.map(({ path, imports }) => [
      path,
      imports
        .filter((name) => name.startsWith("."))
        .map((name) => relative(ROOT, resolve(ROOT, dirname(path), name)).replace(/\.js$/, ".ts")),
    ]),
  )
  const circles: string[] = []
  const state = new Map<string, "open" | "done">()
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === "done") return
    if (state.get(path) === "open") {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "))
      return
    }
    state.set(path, "open")
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path])
    state.set(path, "done")
  }
  for (const path of targets.keys()) visit(path, [])
  expect(circles).toEqual([])
})

test("a file is named after the idea that it exports", () => {
  const plain = (name: string): string => name.replaceAll(/[-_]/g, "").toLowerCase()
  const misnamed = library
    .filter(({ path }) => !NAMED_BY_CONTENT.has(basename(path)))
    .filter(({ path, text }) => {
      const exported = [
        ...text.matchAll(/^export (?:async )?(?:abstract )?(?:function\*?|const|class|interface|type) (\w+)/gm),
      ].map(([, name]) => plain(name!))
      return !exported.some((name) => name.includes(plain(basename(path, ".ts"))))
    })
    .map(({ path }) => path)
  expect(misnamed).toEqual([])
})

test("the demo imports the package by its name, and its own files", () => {
  const reached = sources("demo").flatMap(({ path, imports }) =>
    imports
      .filter((name) => name.startsWith("."))
      .map((name) => relative(ROOT, resolve(ROOT, dirname(path), name)))
      .filter((target) => !target.startsWith("demo/") && !target.startsWith("geodata/"))
      .map((target) => `${path} → ${target}`),
  )
  expect(reached).toEqual([])
})

test("no committed file names a host of a package registry, and the lock file no address at all", () => {
  const hosts = [
    ["registry", "npmjs", "org"],
    ["registry", "yarnpkg", "com"],
    ["npm", "pkg", "github", "com"],
  ].map((parts) => parts.join("."))
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" })
    .split("\n")
    .filter(Boolean)
  const naming = files.filter((file) => {
    if (/\.(png|woff2?|ico)$/.test(file)) return false
    if (!existsSync(join(ROOT, file))) return false
    const text = readFileSync(join(ROOT, file), "utf8")
    return hosts.some((host) => text.includes(host))
  })
  expect(naming).toEqual([])
  expect(readFileSync(join(ROOT, "package-lock.json"), "utf8")).not.toMatch(/"resolved"/)
})

test("the lock file knows the optional packages of every platform, without which npm ci refuses to install", () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))
  expect(missing).toEqual([])
})
