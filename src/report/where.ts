import type { Issue } from "./issue.js"

/** Longer paths are told by their beginning and their end. Even. */
const MOST_KEYS = 16

/** A path as a person reads it, such as `features[12].geometry.coordinates[0]`; "the document" for the root. */
export function where(path: Issue["path"]): string {
  if (path.length === 0) return "the document"
  if (path.length > MOST_KEYS) {
    return `${where(path.slice(0, MOST_KEYS / 2))} … ${where(path.slice(-MOST_KEYS / 2))}`
  }
  return path
    .map((key, i) => {
      if (typeof key === "number") return `[${key}]`
      if (!/^[\w$-]{1,40}$/.test(key)) return `[${shortened(key)}]`
      return i === 0 ? key : `.${key}`
    })
    .join("")
}

/** Longest piece of a file that a message quotes. Characters. */
const MOST_QUOTED = 60

/** Any value of a file as JSON on one line, cut off where it is long. */
export function shortened(value: unknown): string {
  const text = outline(value)
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text
}

/** JSON of a value, but of no more of it than a message can quote: values may be huge, or nested deeply. */
function outline(value: unknown, depth = 0): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, MOST_QUOTED + 1))
  if (value === undefined) return "nothing"
  if (typeof value === "number") return String(value)
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  if (depth > 3) return "…"
  if (Array.isArray(value)) {
    const first = value.slice(0, 8).map((item) => outline(item, depth + 1))
    return `[${[...first, ...(value.length > 8 ? ["…"] : [])].join(", ")}]`
  }
  const members: string[] = []
  for (const key in value) {
    if (members.push(`${outline(key)}: ${outline((value as Record<string, unknown>)[key], depth + 1)}`) > 4) break
  }
  return `{${members.join(", ")}}`
}
