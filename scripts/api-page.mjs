import { readFileSync } from "node:fs"

const ROOT = new URL("../", import.meta.url)
const read = (path) => readFileSync(new URL(path, ROOT), "utf8")

/** Chapters, each with the files whose exports it tells of: the first that a path begins with takes it. */
const CHAPTERS = [
  [
    "Read a file",
    ["snapshot/parse", "snapshot/formats", "snapshot/repair", "model/validate", "report/issue", "report/repair"],
  ],
  ["The control map", ["model/", "report/actor", "report/measured", "gazetteer/", "analysis/holder"]],
  ["Ground held", ["analysis/area", "analysis/likely/likely-areas", "analysis/contested", "analysis/without-ground"]],
  ["Fronts and distances", ["analysis/front", "analysis/boundar", "analysis/distance"]],
  [
    "Gaps, necks, pockets, closures",
    [
      "analysis/gap",
      "analysis/force",
      "analysis/neck",
      "analysis/pockets",
      "analysis/closure",
      "analysis/close",
      "analysis/follow",
      "analysis/salients",
      "analysis/likely",
      "analysis/no-gap",
      "analysis/no-closure",
    ],
  ],
  ["Change and advance", ["analysis/change", "analysis/displacement", "analysis/advance", "analysis/no-advance"]],
  ["Many dates", ["analysis/series"]],
  ["Geometry on the ellipsoid", ["door/", "geometry/", "snapshot/area-of-geometry"]],
  ["Reports, claims, the audit", ["claim/", "report/", "analysis/audit"]],
  ["Build and write snapshots", ["snapshot/"]],
  ["In a worker", ["worker/"]],
  ["Words and layers for readers", ["view/"]],
]

/** Every name that the package exports, with the file it comes from. */
function exportsOf(index) {
  return [...index.matchAll(/export (?:type )?(?:\{([^}]*)\}|(\*)) from "\.\/(.*)\.js"/g)].flatMap(
    ([, list, , path]) => {
      const source = read(`src/${path}.ts`)
      const names = list
        ? list
            .split(",")
            .map((name) => name.replace("type ", "").trim())
            .filter(Boolean)
        : [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name)
      return names.map((name) => ({ name, path, ...documented(name, source, path) }))
    },
  )
}

const comment = (name, text) =>
  new RegExp(
    `/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export (?:declare )?(?:async )?(function|const|interface|type|class)\\*? ${name}\\b`,
  ).exec(text)

/** What the doc comment says, and how a function is called. */
function documented(name, source, path) {
  const found = comment(name, source)
  if (!found) throw new Error(`${name} of src/${path}.ts has no doc comment`)
  const [, block, kind] = found
  const text = block.replaceAll(/\n\s*\* ?/g, "\n").trim()
  const [, returns] = /\n@returns ([^]*?)(?:\n@|$)/.exec(text) ?? []
  const declared = read(`dist/types/${path}.d.ts`)
  const [, parameters, type] =
    new RegExp(`function ${name}(?:<.*?>)?\\(([^]*?)\\): (\\{[^]*?\\n\\}|[^;]*);`).exec(declared) ?? []
  return {
    isFunction: kind === "function",
    says: firstSentence(text.split(/\n@/)[0]),
    returns: returns && firstSentence(returns),
    call: parameters === undefined ? name : `${name}(${parametersOf(parameters)})`,
    type: type?.replaceAll(/;?\s+/g, (space) => (space.startsWith(";") ? "; " : " ")).replace(/; \}/, " }"),
  }
}

function firstSentence(text) {
  const flat = text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\{@link (\w+)\}/g, "`$1`")
    .trim()
  return /^.*?[.](?= [A-Z`]|$)/.exec(flat)?.[0] ?? flat
}

/** Names of parameters; an object that is taken apart goes by the name of its type, or by its members. */
function parametersOf(text) {
  return partsOf(text)
    .map((parameter) => {
      const [, members, mark, type] = /^(\{[^{}]*\})(\??): ([^]*)$/.exec(parameter) ?? []
      if (members === undefined) return parameter.split(":")[0]
      const [, name] = /^(?:Pick<)?(?:\w*(?=Options\b))?(\w+)/.exec(type) ?? []
      return name ? `${name[0].toLowerCase()}${name.slice(1)}${mark}` : members.replace(", }", " }")
    })
    .join(", ")
}

/** A list cut at the commas that stand in no brackets. */
function partsOf(text) {
  const parts = [""]
  let depth = 0
  for (const letter of text.replaceAll("=>", "")) {
    if ("({[<".includes(letter)) depth++
    if (")}]>".includes(letter)) depth--
    if (letter === "," && depth === 0) parts.push("")
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim()).filter(Boolean)
}

const cell = (text) => text.replaceAll("|", "\\|")

/** docs/api.md: every exported name by task, with the first sentence of what its doc comment says. */
export function apiPage() {
  const all = exportsOf(read("src/index.ts"))
  const chapterOf = ({ path }) => CHAPTERS.find(([, starts]) => starts.some((start) => path.startsWith(start)))
  const homeless = all.filter((one) => !chapterOf(one))
  if (homeless.length > 0)
    throw new Error(`docs/api.md has no chapter for ${homeless.map(({ name }) => name).join(", ")}`)
  const link = ({ path }, text) => `[\`${cell(text)}\`](../src/${path}.ts)`
  return [
    "# Everything the library exports",
    "",
    "By task. Written by `npm run docs` from the doc comments; the file behind each name says the rest: ties, errors, an example that a test runs, the source of the method. Lengths are in metres, areas in square metres, angles in degrees clockwise from north, positions `[longitude, latitude]` in degrees on WGS84. Recipes: [library.md](library.md).",
    "",
    "`frontline/corpus` exports [`readCorpus(folder)`](../src/io/read-corpus.ts) for Node; everything else is in `frontline` and runs in a browser too.",
    "",
    ...CHAPTERS.flatMap((chapter) => {
      const own = all.filter((one) => chapterOf(one) === chapter)
      const functions = own.filter(({ isFunction }) => isFunction)
      const rest = own.filter(({ isFunction }) => !isFunction)
      return [
        `## ${chapter[0]}`,
        "",
        ...table(
          "| call | what it does | gives |\n|---|---|---|",
          functions,
          (one) =>
            `| ${link(one, one.call)} | ${cell(one.says)} | ${cell(`\`${one.type}\`${one.returns ? `: ${one.returns}` : ""}`)} |`,
        ),
        ...table("| name | what it is |\n|---|---|", rest, (one) => `| ${link(one, one.name)} | ${cell(one.says)} |`),
      ]
    }),
  ].join("\n")
}

const table = (head, rows, told) => (rows.length === 0 ? [] : [head, ...rows.map(told), ""])
